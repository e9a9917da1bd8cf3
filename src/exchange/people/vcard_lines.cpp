#include "exchange/people/vcard_lines.h"

#include "domain/problem.h"
#include "domain/utf8.h"
#include "exchange/csv/csv_text.h"
#include "exchange/people/people_list.h"
#include "exchange/people/same_word.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr std::string_view kQuotedPrintable = "quoted-printable";

[[noreturn]] void refuse(std::variant<PeopleFault, CsvFault> fault, std::size_t line) {
    throw PeopleRefused{{fault, {}, {line, 0, 0}}};
}

int digit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    const char small = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

// "=C3=A9" as its bytes; those that are no UTF-8 as Windows-1252.
std::string unquoted(std::string_view text, std::size_t line) {
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            bytes += text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? digit(text[i + 1]) : -1;
        const int low = high >= 0 ? digit(text[i + 2]) : -1;
        if (low < 0)
            refuse(PeopleFault::BadQuotedByte, line);
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return decodeCsv(bytes).text;
}

void insistOnText(std::string_view text, std::size_t line) {
    while (!text.empty()) {
        if (text.front() == '\0')
            refuse(CsvFault::HoldsNul, line);
        const auto length = lengthOfCharacter(text.substr(0, 4));
        if (length == 0)
            refuse(CsvFault::NotText, line);
        text.remove_prefix(length);
    }
}

// Where the name and the parameters end; a colon within quotation marks is part of a parameter.
std::size_t colonIn(std::string_view line) {
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        quoted = quoted != (line[i] == '"');
        if (line[i] == ':' && !quoted)
            return i;
    }
    return std::string_view::npos;
}

} // namespace

bool VCardLines::next(VCardLine& line) {
    std::string whole;
    do {
        if (rest_.empty())
            return false;
        whole = takePhysical();
    } while (isBlank(whole));
    line = {};
    line.line = line_;
    unfoldInto(line, whole);
    insistOnText(line.isTooLong ? std::string_view() : whole, line.line);
    const auto colon = colonIn(whole);
    if (colon == std::string_view::npos)
        refuse(PeopleFault::NoColon, line.line);
    const auto head = inSmallLetters(std::string_view(whole).substr(0, colon));
    const auto end = std::min(head.find(';'), head.size());
    line.name = head.substr(0, end);
    line.name.erase(0, line.name.rfind('.') + 1); // "item1.email"
    line.parameters = head.substr(end);
    line.value = whole.substr(colon + 1);
    if (!line.isTooLong && line.parameters.find(kQuotedPrintable) != std::string::npos)
        line.value = unquoted(line.value, line.line);
    insistOnText(line.isTooLong ? std::string_view() : line.value, line.line);
    return true;
}

std::string_view VCardLines::takePhysical() {
    ++line_;
    const auto end = std::min(rest_.find_first_of("\r\n"), rest_.size());
    const auto line = rest_.substr(0, end);
    rest_.remove_prefix(end);
    rest_.remove_prefix(rest_.starts_with("\r\n") ? 2 : rest_.empty() ? 0 : 1);
    return line;
}

// A line goes on in the next one that begins with a blank; quoted-printable in the one after "=".
void VCardLines::unfoldInto(VCardLine& line, std::string& whole) {
    const auto colon = colonIn(whole);
    const auto head = inSmallLetters(std::string_view(whole).substr(0, std::min(colon, whole.size())));
    const bool isQuoted = head.find(kQuotedPrintable) != std::string::npos;
    const auto add = [&](std::string_view more) {
        if (whole.size() + more.size() > kLongestCsvField)
            line.isTooLong = true;
        else
            whole += more;
    };
    while (isQuoted && whole.ends_with('=') && !rest_.empty() && !line.isTooLong) {
        whole.pop_back();
        add(takePhysical());
    }
    while (rest_.starts_with(' ') || rest_.starts_with('\t'))
        add(takePhysical().substr(1));
    line.isTooLong = line.isTooLong || whole.size() > kLongestCsvField;
}

std::string VCardLine::text() const {
    const auto all = parts('\0');
    return all.empty() ? std::string() : all.front();
}

std::vector<std::string> VCardLine::parts(char separator) const {
    std::vector<std::string> all(1);
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (c == '\\' && i + 1 < value.size()) {
            ++i;
            all.back() += value[i] == 'n' || value[i] == 'N' ? '\n' : value[i];
        } else if (c == separator) {
            all.emplace_back();
        } else {
            all.back() += c;
        }
    }
    return all;
}

} // namespace alongside
