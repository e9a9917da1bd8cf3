#include "overview/report/names_in_text.h"

#include "domain/folded.h"
#include "domain/utf8.h"

#include <algorithm>
#include <array>

namespace alongside {
namespace {

// Say nobody's name where they stand before one.
constexpr std::array<std::string_view, 9> kTitles{"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sr", "sra"};

// Say nobody's name between two others.
constexpr std::array<std::string_view, 10> kParticles{"de", "del", "la", "las", "los", "van", "von", "der", "den", "y"};

// Names that are words of English or Spanish as well: in small letters they are taken for those.
constexpr auto kCommonWords = std::to_array<std::string_view>(
    {"amber",  "an",    "angel", "april",  "art",    "august", "banks", "best",   "bill",  "black",  "blanco", "blue",
     "brook",  "brown", "case",  "chance", "chase",  "church", "cook",  "cruz",   "dawn",  "day",    "do",     "drew",
     "eve",    "faith", "field", "fields", "flores", "frank",  "good",  "grace",  "grant", "gray",   "green",  "hall",
     "ha",     "he",    "heath", "hill",   "hope",   "house",  "in",    "ivy",    "joy",   "june",   "king",   "lane",
     "little", "long",  "love",  "luz",    "major",  "mar",    "mark",  "may",    "me",    "my",     "no",     "on",
     "page",   "park",  "pat",   "paz",    "price",  "reed",   "rich",  "rios",   "rosa",  "rose",   "see",    "sharp",
     "short",  "sky",   "so",    "sol",    "song",   "star",   "stone", "strong", "sue",   "summer", "sun",    "to",
     "we",     "west",  "white", "will",   "win",    "wise",   "wood",  "woods",  "young"});

// Scripts that put no space between words: there a name is looked for anywhere.
constexpr char32_t kUnspacedFrom = 0x2E80, kUnspacedUntil = 0xD7FF;
const std::string kFirstUnspaced = "\u2E80"; // by bytes, as a set orders them

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

template <class List>
bool isAmong(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

std::vector<std::string> wordsOfName(std::string_view name) {
    std::vector<std::string> words;
    for (const auto& [from, until] : runsOfLetters(name))
        if (auto word = folded(name.substr(from, until - from)); !word.empty())
            words.push_back(std::move(word));
    return words;
}

std::vector<std::string> partsOf(const Teacher& teacher) {
    auto parts = wordsOfName(teacher.preferredName); // as it is said, whole
    const auto words = wordsOfName(teacher.name);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool isFirst = i == 0, isLast = i + 1 == words.size();
        const bool isTitle = isFirst && !isLast && isAmong(kTitles, words[i]);
        const bool isParticle = !isFirst && !isLast && isAmong(kParticles, words[i]);
        const bool isInitial = words[i].size() == 1;
        if (!isTitle && !isParticle && !isInitial)
            parts.push_back(words[i]);
    }
    return parts;
}

// In small letters, and a word that anybody writes so.
bool isCommon(std::string_view word) {
    if (word.empty() || word.front() < 'a' || word.front() > 'z')
        return false;
    return word.size() == 1 || isAmong(kCommonWords, word) || isAmong(kTitles, word) || isAmong(kParticles, word);
}

// Between blanks, with an @: an address.
bool isInAddress(std::string_view text, std::size_t at) {
    constexpr std::string_view kBlanks = " \t\r\n";
    const auto before = text.find_last_of(kBlanks, at);
    const auto run = text.substr(before == std::string_view::npos ? 0 : before + 1);
    return run.substr(0, run.find_first_of(kBlanks)).find('@') != std::string_view::npos;
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
    const auto unspaced = parts_.lower_bound(kFirstUnspaced); // few or none: a district has thousands of others
    std::vector<Word> words;
    for (const auto& [from, until] : runsOfLetters(text)) {
        const auto word = folded(text.substr(from, until - from));
        const auto holds = [&](const std::string& part) {
            return isUnspaced(part) && word.find(part) != std::string::npos;
        };
        words.push_back({from, until, parts_.contains(word) || std::any_of(unspaced, parts_.end(), holds)});
    }
    return words;
}

bool NamesInText::standIn(std::string_view text) const {
    const auto words = wordsOf(text);
    return std::any_of(words.begin(), words.end(), [](const Word& word) { return word.isName; });
}

std::vector<NamesInText::Word> NamesInText::clearWordsOf(std::string_view text) const {
    auto words = wordsOf(text);
    for (auto& word : words)
        if (word.isName && isCommon(text.substr(word.from, word.until - word.from)))
            word.isName = isInAddress(text, word.from);
    return words;
}

std::string NamesInText::replacedIn(std::string_view text, std::string_view instead) const {
    std::string replaced;
    std::size_t done = 0;
    bool wasName = false;
    for (const auto& word : clearWordsOf(text)) {
        const auto between = text.substr(done, word.from - done);
        if (!(word.isName && wasName && joinsNames(between)))
            replaced.append(between).append(word.isName ? instead : text.substr(word.from, word.until - word.from));
        wasName = word.isName;
        done = word.until;
    }
    return replaced.append(text.substr(done));
}

std::string NamesInText::wordsFoundIn(std::string_view text) const {
    std::string found;
    for (const auto& word : clearWordsOf(text))
        if (word.isName)
            found.append(found.empty() ? "" : " ").append(text.substr(word.from, word.until - word.from));
    return found;
}

} // namespace alongside
