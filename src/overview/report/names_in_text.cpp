#include "overview/report/names_in_text.h"

#include "domain/folded.h"
#include "domain/utf8.h"
#include "overview/report/words_of_name.h"

#include <algorithm>
#include <array>

namespace alongside {
namespace {

// Names that are words of English or Spanish as well: in small letters they are taken for those.
constexpr auto kCommonWords = std::to_array<std::string_view>(
    {"amber",  "an",    "angel",  "april",  "art",    "august", "banks", "best",  "bill",  "black", "blanco", "blue",
     "brook",  "brown", "case",   "chance", "chase",  "church", "cook",  "cruz",  "dawn",  "day",   "do",     "don",
     "drew",   "eve",   "faith",  "field",  "fields", "flores", "frank", "good",  "grace", "grant", "gray",   "green",
     "ha",     "hall",  "he",     "heath",  "her",    "hill",   "hope",  "house", "in",    "ivy",   "joy",    "june",
     "king",   "lane",  "little", "long",   "love",   "luz",    "major", "mar",   "mark",  "may",   "me",     "my",
     "new",    "no",    "on",     "page",   "park",   "pat",    "paz",   "price", "reed",  "rich",  "rios",   "rosa",
     "rose",   "see",   "sharp",  "short",  "sky",    "so",     "sol",   "song",  "star",  "stone", "strong", "sue",
     "summer", "sun",   "to",     "we",     "west",   "white",  "will",  "win",   "wise",  "wood",  "woods",  "young"});

// Scripts that put no space between words: there a name is looked for anywhere.
constexpr char32_t kUnspacedFrom = 0x2E80, kUnspacedUntil = 0xD7FF;
const std::string kFirstUnspaced = "\u2E80"; // by bytes, as a set orders them

bool isUnspaced(std::string_view word) {
    const auto point = firstCharacter(word).point;
    return point >= kUnspacedFrom && point <= kUnspacedUntil;
}

// Marks and blanks, and one new line: "New teacher – room 12".
bool joinsWhole(std::string_view between) {
    constexpr std::size_t kMost = 12; // bytes
    return between.size() <= kMost && std::count(between.begin(), between.end(), '\n') <= 1;
}

// Only blanks stand between two parts of one name; a dash or an apostrophe does too.
bool joinsNames(std::string_view between) {
    return !between.empty() && between.find_first_not_of(" -'.") == std::string_view::npos;
}

// In small letters, and a word that anybody writes so.
bool isCommon(std::string_view word) {
    if (word.empty() || word.front() < 'a' || word.front() > 'z')
        return false;
    const bool isWord = std::find(kCommonWords.begin(), kCommonWords.end(), word) != kCommonWords.end();
    return word.size() == 1 || isWord || isTitle(word) || isParticle(word);
}

// Between blanks, with an @: an address.
bool isInAddress(std::string_view text, std::size_t at) {
    constexpr std::string_view kBlanks = " \t\r\n";
    const auto before = text.find_last_of(kBlanks, at);
    const auto run = text.substr(before == std::string_view::npos ? 0 : before + 1);
    return run.substr(0, run.find_first_of(kBlanks)).find('@') != std::string_view::npos;
}

} // namespace

void NamesInText::add(const Teacher& teacher) {
    for (auto& part : partsOf(teacher))
        parts_.insert(std::move(part));
    for (auto& whole : placeholdersOf(teacher))
        wholes_[whole.front()].insert(std::move(whole));
}

void NamesInText::remove(const Teacher& teacher) {
    for (const auto& part : partsOf(teacher))
        parts_.erase(part);
    const auto words = wordsOfNames(teacher);
    const std::set<std::string> own(words.begin(), words.end());
    for (auto& [_, wholes] : wholes_)
        std::erase_if(wholes, [&own](const std::vector<std::string>& whole) {
            return std::all_of(whole.begin(), whole.end(), [&own](const auto& word) { return own.contains(word); });
        });
}

std::vector<NamesInText::Word> NamesInText::wordsOf(std::string_view text) const {
    const auto unspaced = parts_.lower_bound(kFirstUnspaced); // few or none: a district has thousands of others
    std::vector<Word> words;
    std::vector<std::string> spelled;
    for (const auto& [from, until] : wordsIn(text)) {
        auto word = folded(text.substr(from, until - from));
        const auto holds = [&](const std::string& part) {
            return isUnspaced(part) && word.find(part) != std::string::npos;
        };
        words.push_back({from, until, parts_.contains(word) || std::any_of(unspaced, parts_.end(), holds)});
        spelled.push_back(std::move(word));
    }
    if (!wholes_.empty())
        markWholes(text, spelled, words);
    return words;
}

// The longest name that begins at each word.
void NamesInText::markWholes(std::string_view text, const std::vector<std::string>& spelled,
                             std::vector<Word>& words) const {
    const auto isAt = [&](const std::vector<std::string>& whole, std::size_t at) {
        if (whole.size() > words.size() - at)
            return false;
        for (std::size_t i = 0; i < whole.size(); ++i) {
            const auto end = i == 0 ? words[at].from : words[at + i - 1].until;
            if (spelled[at + i] != whole[i] || !joinsWhole(text.substr(end, words[at + i].from - end)))
                return false;
        }
        return true;
    };
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto found = wholes_.find(spelled[at]);
        if (found == wholes_.end())
            continue;
        std::size_t longest = 0;
        for (const auto& whole : found->second)
            if (whole.size() > longest && isAt(whole, at))
                longest = whole.size();
        for (std::size_t i = 0; i < longest; ++i) {
            words[at + i].isName = words[at + i].isOfWhole = true;
            words[at + i].goesOn = i > 0;
        }
        at += longest > 0 ? longest - 1 : 0;
    }
}

bool NamesInText::standIn(std::string_view text) const {
    const auto words = wordsOf(text);
    return std::any_of(words.begin(), words.end(), [](const Word& word) { return word.isName; });
}

std::vector<NamesInText::Word> NamesInText::clearWordsOf(std::string_view text) const {
    auto words = wordsOf(text);
    for (auto& word : words)
        if (word.isName && !word.isOfWhole && isCommon(text.substr(word.from, word.until - word.from)))
            word.isName = isInAddress(text, word.from);
    return words;
}

std::string NamesInText::replacedIn(std::string_view text, std::string_view instead) const {
    std::string replaced;
    std::size_t done = 0;
    bool wasName = false;
    for (const auto& word : clearWordsOf(text)) {
        const auto between = text.substr(done, word.from - done);
        if (!(word.goesOn || (word.isName && wasName && joinsNames(between))))
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
