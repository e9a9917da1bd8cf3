#include "domain/problem.h"
#include "exchange/people/pasted_people.h"

#include <algorithm>
#include <array>

namespace alongside {
namespace {

constexpr std::array<std::string_view, 10> kBullets{"-", "*", "•", "–", "—", "·", "◦", "▪", "‣", "○"};
constexpr std::string_view kDigits = "0123456789";
constexpr std::size_t kMostDigits = 4;

bool isBlankAt(std::string_view line, std::size_t at) {
    return at < line.size() && (line[at] == ' ' || line[at] == '\t' || line.substr(at).starts_with("\u00A0"));
}

// How many bytes of the line are its mark, with the blanks around it; 0 where it has none.
std::size_t markIn(std::string_view line) {
    const auto begin = std::min(line.find_first_not_of(" \t"), line.size());
    auto rest = line.substr(begin);
    std::size_t mark = 0;
    for (const auto bullet : kBullets)
        if (rest.starts_with(bullet))
            mark = bullet.size();
    const auto digits = std::min(rest.find_first_not_of(kDigits), rest.size());
    if (digits > 0 && digits <= kMostDigits && digits < rest.size() && (rest[digits] == '.' || rest[digits] == ')'))
        mark = digits + 1;
    if (mark == 0 || !isBlankAt(rest, mark))
        return 0;
    while (isBlankAt(rest, mark))
        mark += rest[mark] == '\xC2' ? 2u : 1u;
    return begin + mark;
}

// Goes through the lines of a text, each with its end.
template <class Take>
void eachLine(std::string_view text, Take&& take) {
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
        take(text.substr(0, end));
        text.remove_prefix(end);
    }
}

// A line above the list may have no mark, but not that above a table, whose columns would be one fewer.
bool isMarkedList(std::string_view text) {
    std::size_t lines = 0, marked = 0;
    bool isTable = false;
    eachLine(text, [&](std::string_view line) {
        if (isBlank(line))
            return;
        const auto mark = markIn(line);
        isTable = isTable || (mark == 0 && (lines > 0 || line.find('\t') != std::string_view::npos));
        ++lines;
        marked += mark > 0 ? 1u : 0u;
    });
    return marked > 0 && !isTable;
}

} // namespace

std::string withoutListMarks(std::string text) {
    if (!isMarkedList(text))
        return text;
    std::string plain;
    eachLine(text, [&](std::string_view line) { plain += line.substr(markIn(line)); });
    return plain;
}

} // namespace alongside
