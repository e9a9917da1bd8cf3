#include "overview/report/words_of_name.h"

#include "domain/folded.h"
#include "domain/utf8.h"

#include <algorithm>
#include <array>

namespace alongside {
namespace {

constexpr std::array<std::string_view, 9> kTitles{"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sr", "sra"};

constexpr std::array<std::string_view, 10> kParticles{"de", "del", "la", "las", "los", "van", "von", "der", "den", "y"};

// A name of several words with one of these stands for somebody who is not known yet. None is a name itself.
constexpr auto kPlaceholders = std::to_array<std::string_view>(
    {"aula", "classroom", "docente", "maestra", "maestro", "position", "profesor", "profesora", "room", "substitute",
     "suplente", "sustituta", "sustituto", "teacher", "teachers", "unknown", "vacancy", "vacante"});

// What else such a name is made of, and every second note too.
constexpr auto kOrdinary = std::to_array<std::string_view>(
    {"and",    "at",     "clase",   "class", "con",   "el",   "escuela", "fifth", "first", "for",  "fourth",
     "from",   "grade",  "grado",   "in",    "new",   "next", "nueva",   "nuevo", "of",    "para", "primero",
     "school", "second", "segundo", "sixth", "staff", "sub",  "tercero", "the",   "third", "with", "year"});

template <class List>
bool isAmong(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isOrdinary(std::string_view word) {
    return isAmong(kPlaceholders, word) || isAmong(kOrdinary, word) ||
           word.find_first_not_of("0123456789") == std::string_view::npos;
}

bool isBetween(char32_t point, char32_t from, char32_t until) {
    return point >= from && point <= until;
}

bool isLetter(char32_t point) {
    if (point < 0x80)
        return isBetween(point, '0', '9') || isBetween(point, 'a', 'z') || isBetween(point, 'A', 'Z');
    return point >= 0xC0 && !isBetween(point, 0x2000, 0x206F) && !isBetween(point, 0x3000, 0x303F) &&
           !isBetween(point, 0xFF00, 0xFF0F);
}

std::vector<std::string> wordsOf(std::string_view name) {
    std::vector<std::string> words;
    for (const auto& [from, until] : wordsIn(name))
        if (auto word = folded(name.substr(from, until - from)); !word.empty())
            words.push_back(std::move(word));
    return words;
}

bool isPlaceholder(const std::vector<std::string>& words) {
    return words.size() > 1 &&
           std::any_of(words.begin(), words.end(), [](const auto& word) { return isAmong(kPlaceholders, word); });
}

std::vector<std::string> partsOf(const std::vector<std::string>& words) {
    const bool spares = isPlaceholder(words);
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool isFirst = i == 0, isLast = i + 1 == words.size();
        const bool isNoName = (isFirst && !isLast && isTitle(words[i])) ||
                              (!isFirst && !isLast && isParticle(words[i])) || words[i].size() == 1;
        if (!isNoName && !(spares && (isOrdinary(words[i]) || isParticle(words[i]))))
            parts.push_back(words[i]);
    }
    return parts;
}

} // namespace

std::vector<WordPlace> wordsIn(std::string_view text) {
    std::vector<WordPlace> runs;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = firstCharacter(text.substr(at));
        const auto next = at + character.bytes.size();
        if (!isLetter(character.point))
            inside = false;
        else if (inside)
            runs.back().until = next;
        else {
            runs.push_back({at, next});
            inside = true;
        }
        at = next;
    }
    return runs;
}

bool isTitle(std::string_view word) {
    return isAmong(kTitles, word);
}

bool isParticle(std::string_view word) {
    return isAmong(kParticles, word);
}

std::vector<std::string> wordsOfNames(const Teacher& teacher) {
    auto words = wordsOf(teacher.name);
    for (auto& word : wordsOf(teacher.preferredName))
        words.push_back(std::move(word));
    return words;
}

std::vector<std::string> partsOf(const Teacher& teacher) {
    auto parts = wordsOf(teacher.preferredName);
    if (parts.size() > 1) // one word is as it is said
        parts = partsOf(parts);
    for (auto& part : partsOf(wordsOf(teacher.name)))
        parts.push_back(std::move(part));
    return parts;
}

std::vector<std::vector<std::string>> placeholdersOf(const Teacher& teacher) {
    std::vector<std::vector<std::string>> names;
    for (const auto& name : {teacher.name, teacher.preferredName})
        if (auto words = wordsOf(name); isPlaceholder(words))
            names.push_back(std::move(words));
    return names;
}

} // namespace alongside
