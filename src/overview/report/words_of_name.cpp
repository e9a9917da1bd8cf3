#include "overview/report/words_of_name.h"

#include "domain/folded.h"
#include "domain/utf8.h"
#include "overview/report/ordinary_words.h"

#include <algorithm>

namespace alongside {
namespace {

bool isBetween(char32_t point, char32_t from, char32_t until) {
    return point >= from && point <= until;
}

bool isLetter(char32_t point) {
    if (point < 0x80)
        return isBetween(point, '0', '9') || isBetween(point, 'a', 'z') || isBetween(point, 'A', 'Z');
    return point >= 0xC0 && !isBetween(point, 0x2000, 0x206F) && !isBetween(point, 0x3000, 0x303F) &&
           !isBetween(point, 0xFF00, 0xFF0F);
}

// A name as it was typed, word by word.
class NameWords {
public:
    explicit NameWords(std::string_view name) : name_(name), runs_(wordsIn(name)) {
        hasCapitals_ = std::any_of(runs_.begin(), runs_.end(), [this](const WordPlace& each) {
            return name_[each.from] >= 'A' && name_[each.from] <= 'Z';
        });
    }

    // Every word of it, folded.
    std::vector<std::string> all() const {
        std::vector<std::string> words;
        for (std::size_t i = 0; i < runs_.size(); ++i)
            if (auto each = word(i); !each.empty())
                words.push_back(std::move(each));
        return words;
    }

    // Those that name somebody by themselves.
    std::vector<std::string> parts() const {
        std::vector<std::string> parts;
        for (std::size_t i = 0; i < runs_.size(); ++i)
            if (isPart(i))
                parts.push_back(word(i));
        return parts;
    }

private:
    std::string_view spelled(std::size_t i) const {
        return name_.substr(runs_[i].from, runs_[i].until - runs_[i].from);
    }
    std::string word(std::size_t i) const { return folded(spelled(i)); }
    bool isWrittenSmall(std::size_t i) const { return hasCapitals_ && beginsSmall(spelled(i)); }

    bool isOrdinary(std::size_t i) const {
        return isOrdinaryWord(spelled(i)) || (isWrittenSmall(i) && isCommonWord(spelled(i)));
    }
    bool isDistinctive(std::size_t i) const {
        const auto each = word(i);
        return each.size() > 1 && !isOrdinary(i) && !isTitle(each) && !isParticle(each);
    }
    bool isBeside(std::size_t i, std::size_t other) const {
        const auto from = runs_[std::min(i, other)].until, until = runs_[std::max(i, other)].from;
        return isDistinctive(other) && joinsNames(name_.substr(from, until - from));
    }

    // Nothing before it is an ordinary word: "Anna Maria New", but not "Anna at Hill School".
    bool endsName(std::size_t i) const {
        for (std::size_t before = 0; before < i; ++before)
            if (isOrdinary(before))
                return false;
        return isBeside(i, i - 1) && !isWrittenSmall(i);
    }

    // What is no name elsewhere is one beside a part that is: a particle at an end ("Van Nguyen"), a title or an
    // ordinary word as the last one ("Anna New", but not "Anna (new)", "Anna 2").
    bool isPart(std::size_t i) const {
        const bool isFirst = i == 0, isLast = i + 1 == runs_.size();
        const auto each = word(i);
        if (each.size() <= 1)
            return false;
        if (isDistinctive(i) || (isFirst && isLast))
            return true;
        if (isParticle(each))
            return (isFirst && isBeside(i, i + 1)) || (isLast && isBeside(i, i - 1));
        return isLast && endsName(i) && each.find_first_of("0123456789") == std::string::npos;
    }

    std::string_view name_;
    std::vector<WordPlace> runs_;
    bool hasCapitals_ = false; // else small letters say nothing
};

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

bool beginsSmall(std::string_view spelled) {
    return !spelled.empty() && spelled.front() >= 'a' && spelled.front() <= 'z';
}

bool joinsNames(std::string_view between) {
    return !between.empty() && between.find_first_not_of(" -'.") == std::string_view::npos;
}

std::vector<std::string> wordsOfNames(const Teacher& teacher) {
    auto words = NameWords(teacher.name).all();
    for (auto& word : NameWords(teacher.preferredName).all())
        words.push_back(std::move(word));
    return words;
}

std::vector<std::string> partsOf(const Teacher& teacher) {
    const NameWords called(teacher.preferredName);
    auto parts = called.all();
    if (parts.size() > 1) // one word is as it is said
        parts = called.parts();
    for (auto& part : NameWords(teacher.name).parts())
        parts.push_back(std::move(part));
    return parts;
}

std::vector<std::vector<std::string>> wholesOf(const Teacher& teacher) {
    std::vector<std::vector<std::string>> wholes;
    for (const auto& name : {teacher.name, teacher.preferredName}) {
        const NameWords words(name);
        auto all = words.all();
        if (all.size() < 2 || all.size() == words.parts().size())
            continue;
        wholes.push_back(all);
        if (all.size() > 2 && isTitle(all.front()))
            wholes.emplace_back(all.begin() + 1, all.end());
    }
    return wholes;
}

} // namespace alongside
