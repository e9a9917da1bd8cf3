#include "domain/email_address.h"
#include "domain/problem.h"
#include "domain/utf8.h"
#include "exchange/people/pasted_people.h"
#include "exchange/people/same_word.h"

#include <algorithm>
#include <array>

namespace alongside {
namespace {

constexpr std::array<std::string_view, 8> kLabels{"to:", "cc:", "bcc:", "from:", "para:", "de:", "cco:", "an:"};
constexpr std::string_view kBetween = ",;"; // of one address and the next
constexpr std::string_view kBlanks = " \t";

std::string_view trimmed(std::string_view text, std::string_view off = kBlanks) {
    text.remove_prefix(std::min(text.find_first_not_of(off), text.size()));
    return text.substr(0, text.find_last_not_of(off) + 1);
}

bool isPlainText(std::string_view text) {
    while (!text.empty()) {
        const auto length = text.front() == '\0' ? 0 : lengthOfCharacter(text.substr(0, 4));
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

// One line on its way to rows of a name and an address.
class AddressLine {
public:
    AddressLine(std::string_view line, std::size_t number, PeopleList& list)
        : whole_(line), rest_(line), number_(number), list_(list) {}

    // False where it is anything else than addresses.
    bool take() {
        passLabel();
        if (rest_.find('<') == std::string_view::npos)
            return takeWithoutBrackets();
        bool any = false;
        for (auto open = rest_.find('<'); open != std::string_view::npos; open = rest_.find('<')) {
            const auto close = rest_.find('>', open);
            if (close == std::string_view::npos || !takePerson(open, close))
                return false;
            any = true;
        }
        return any && takeBare(rest_);
    }

private:
    void passLabel() {
        rest_ = trimmed(rest_);
        for (const auto label : kLabels)
            if (inSmallLetters(rest_.substr(0, label.size())) == label)
                return rest_.remove_prefix(label.size());
    }

    // One person in a line, "Ana Ruiz ana@x.org" or "Ana Ruiz (ana@x.org)"; a comma or a tab would make a table of it.
    bool takeWithoutBrackets() {
        rest_ = trimmed(rest_);
        const auto blank = rest_.rfind(' ');
        if (rest_.find_first_of(",;\t") != std::string_view::npos || blank == std::string_view::npos)
            return false;
        const auto address = trimmed(rest_.substr(blank + 1), "()[]");
        const auto name = trimmed(rest_.substr(0, blank));
        if (!isEmailAddress(address) || name.find('@') != std::string_view::npos)
            return false;
        add(name, address, name);
        return true;
    }

    bool takePerson(std::size_t open, std::size_t close) {
        auto before = rest_.substr(0, open);
        auto address = trimmed(rest_.substr(open + 1, close - open - 1));
        if (inSmallLetters(address).starts_with("mailto:"))
            address.remove_prefix(std::string_view("mailto:").size());
        before = withoutBare(before);
        const auto name = trimmed(trimmed(before), "\"'");
        const bool isName = name.find('\t') == std::string_view::npos &&
                            (name.empty() || kBetween.find(name.back()) == std::string_view::npos);
        if (!isEmailAddress(address) || !isName)
            return false;
        add(name, address, name.empty() ? address : name);
        rest_ = trimmed(rest_.substr(close + 1));
        const bool goesOn = !rest_.empty();
        if (goesOn && kBetween.find(rest_.front()) == std::string_view::npos)
            return false;
        rest_ = trimmed(rest_, ",; \t");
        return true;
    }

    // Addresses without a name that stand before the next name are taken as well.
    std::string_view withoutBare(std::string_view before) {
        for (auto end = before.find_first_of(kBetween); end != std::string_view::npos;
             end = before.find_first_of(kBetween)) {
            const auto first = trimmed(before.substr(0, end));
            if (!isEmailAddress(first))
                return before;
            add({}, first, first);
            before.remove_prefix(end + 1);
        }
        return before;
    }

    bool takeBare(std::string_view rest) {
        rest = trimmed(withoutBare(rest), ",; \t");
        if (isEmailAddress(rest))
            add({}, rest, rest);
        return rest.empty() || isEmailAddress(rest);
    }

    void add(std::string_view name, std::string_view address, std::string_view from) {
        const auto at = static_cast<std::size_t>(from.data() - whole_.data());
        const auto isFirstByte = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
        const auto before = std::ranges::count_if(whole_.substr(0, at), isFirstByte);
        const auto line = static_cast<std::uint32_t>(number_), column = static_cast<std::uint32_t>(before + 1);
        list_.rows.push_back({{std::string(name), line, column}, {std::string(address), line, column}});
        if (list_.rows.size() > kMostCsvRows)
            throw PeopleRefused{{CsvFault::TooManyRows, {}, {number_, 0, 0}}};
        if (name.size() > kLongestCsvField || address.size() > kLongestCsvField)
            throw PeopleRefused{{CsvFault::FieldTooLong, {}, {number_, 0, 0}}};
    }

    std::string_view whole_, rest_;
    std::size_t number_;
    PeopleList& list_;
};

PeopleList emptyList() {
    PeopleList list;
    list.format = PeopleFormat::Addresses;
    list.rows.push_back({{"Name"}, {"Email"}});
    list.reading.hasHeadings = true;
    list.reading.columns = {RosterColumn::Name, RosterColumn::Email};
    return list;
}

} // namespace

std::optional<PeopleList> addressList(std::string_view text) {
    auto list = emptyList();
    std::size_t number = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of("\r\n"), text.size());
        const auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + (text.substr(end).starts_with("\r\n") ? 2 : 1), text.size()));
        ++number;
        if (!isBlank(line) && (!isPlainText(line) || !AddressLine(line, number, list).take()))
            return std::nullopt;
    }
    return list.rows.size() > 1 ? std::optional(std::move(list)) : std::nullopt;
}

} // namespace alongside
