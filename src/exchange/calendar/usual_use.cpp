#include "domain/folded.h"
#include "exchange/calendar/calendar_file.h"

#include <algorithm>
#include <array>

namespace alongside {
namespace {

constexpr int kShortestTerm = 20; // days

// Each within blanks, so that "break" is not found in "breakfast".
constexpr std::array<std::string_view, 10> kTerms{" term ",        " semester ",  " trimester ",    " quarter ",
                                                  " school year ", " trimestre ", " cuatrimestre ", " semestre ",
                                                  " curso ",       " periodo "};
constexpr std::array<std::string_view, 34> kHolidays{
    " holiday ",     " holidays ",      " break ",        " no school ",        " vacation ",   " recess ",
    " closed ",      " day off ",       " thanksgiving ", " christmas ",        " new year ",   " new years ",
    " labor day ",   " labour day ",    " memorial day ", " independence day ", " juneteenth ", " luther king ",
    " mlk ",         " presidents ",    " veterans ",     " columbus ",         " indigenous ", " easter ",
    " good friday ", " half term ",     " feriado ",      " festivo ",          " vacaciones ", " receso ",
    " asueto ",      " no hay clases ", " sin clases ",   " navidad "};

std::string inWords(std::string_view name) {
    std::string words = " ";
    for (const char c : folded(name))
        if (const bool isPartOfWord =
                static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            isPartOfWord || words.back() != ' ')
            words += isPartOfWord ? c : ' ';
    return words + ' ';
}

template <std::size_t N>
bool saysAny(const std::array<std::string_view, N>& words, const std::string& name) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return name.find(word) != std::string::npos; });
}

} // namespace

SpanUse usualUse(const NamedSpan& days) {
    const auto name = inWords(days.name);
    if (saysAny(kHolidays, name))
        return SpanUse::Holiday;
    const bool isLong = daysBetween(days.span.from, days.span.until) >= kShortestTerm;
    return isLong && saysAny(kTerms, name) ? SpanUse::Term : SpanUse::LeaveOut;
}

} // namespace alongside
