#include "overview/report/names_in_text.h"

#include "domain/folded.h"
#include "domain/utf8.h"

#include <algorithm>
#include <array>

namespace alongside {
namespace {

// Titles and particles, which say nobody's name by themselves.
constexpr std::array<std::string_view, 19> kNoNames{"mr",  "mrs", "ms",  "miss", "mx", "dr",  "prof",
                                                    "sr",  "sra", "de",  "del",  "la", "las", "los",
                                                    "van", "von", "der", "den",  "y"};

// Scripts that put no space between words: there a name is looked for anywhere.
constexpr char32_t kUnspacedFrom = 0x2E80, kUnspacedUntil = 0xD7FF;

bool isIn(char32_t point, char32_t from, char32_t until) {
    return point >= from && point <= until;
}

bool isLetter(char32_t point) {
    if (point < 0x80)
        return isIn(point, '0', '9') || isIn(point, 'a', 'z') || isIn(point, 'A', 'Z');
    return point >= 0xC0 && !isIn(point, 0x2000, 0x206F) && !isIn(point, 0x3000, 0x303F) &&
           !isIn(point, 0xFF00, 0xFF0F);
}

bool isUnspaced(std::string_view word) {
    return isIn(firstCharacter(word).point, kUnspacedFrom, kUnspacedUntil);
}

struct Span {
    std::size_t from = 0, until = 0;
};

std::vector<Span> runsOfLetters(std::string_view text) {
    std::vector<Span> runs;
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

std::vector<std::string> partsOf(const Teacher& teacher) {
    std::vector<std::string> parts;
    for (const auto& name : {teacher.name, teacher.preferredName})
        for (const auto& [from, until] : runsOfLetters(name)) {
            auto part = folded(std::string_view(name).substr(from, until - from));
            const bool isInitial = part.size() == 1;
            if (!part.empty() && !isInitial && std::find(kNoNames.begin(), kNoNames.end(), part) == kNoNames.end())
                parts.push_back(std::move(part));
        }
    return parts;
}

bool beginsSmall(std::string_view word) {
    return !word.empty() && word.front() >= 'a' && word.front() <= 'z';
}

// Only blanks stand between two parts of one name; a dash or an apostrophe does too.
bool joinsNames(std::string_view between) {
    return !between.empty() && between.find_first_not_of(" -'.") == std::string_view::npos;
}

} // namespace

void NamesInText::add(const Teacher& teacher) {
    for (auto& part : partsOf(teacher))
        parts_.insert(std::move(part));
}

void NamesInText::remove(const Teacher& teacher) {
    for (const auto& part : partsOf(teacher))
        parts_.erase(part);
}

std::vector<NamesInText::Word> NamesInText::wordsOf(std::string_view text) const {
    std::vector<Word> words;
    for (const auto& [from, until] : runsOfLetters(text)) {
        const auto word = folded(text.substr(from, until - from));
        const auto holds = [&](const std::string& part) {
            return isUnspaced(part) && word.find(part) != std::string::npos;
        };
        words.push_back({from, until, parts_.contains(word) || std::any_of(parts_.begin(), parts_.end(), holds)});
    }
    return words;
}

bool NamesInText::standIn(std::string_view text) const {
    const auto words = wordsOf(text);
    return std::any_of(words.begin(), words.end(), [](const Word& word) { return word.isName; });
}

std::string NamesInText::replacedIn(std::string_view text, std::string_view instead) const {
    std::string replaced;
    std::size_t done = 0;
    bool wasName = false;
    for (const auto& word : wordsOf(text)) {
        const auto between = text.substr(done, word.from - done);
        const auto spelling = text.substr(word.from, word.until - word.from);
        const bool isName = word.isName && !beginsSmall(spelling);
        if (!(isName && wasName && joinsNames(between)))
            replaced.append(between).append(isName ? instead : spelling);
        wasName = isName;
        done = word.until;
    }
    return replaced.append(text.substr(done));
}

} // namespace alongside
