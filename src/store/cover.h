#pragma once

#include "store/error.h"
#include "store/private_words.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace alongside {

// What ends every text that stands in the place of a covered one: three signs without a width that nobody types, by
// which it is known wherever it gets to.
inline constexpr std::string_view kCoverMark = "\u2060\u2063\u2060";

inline bool isCovered(std::string_view text) {
    return text.find(kCoverMark) != std::string_view::npos;
}

// While the coach works alone beside a covered notebook, drafts are kept under keys that begin so.
inline constexpr std::string_view kDraftsUnderCover = "covered ";

// What a screen that others see shows instead of names, initials, and instead of what was typed about people, one word;
// of what they chose, nothing.
// Keeps it from being written over what it covers.
class Cover {
public:
    // From now on; `word` is that of the reader's language.
    void use(std::string_view word) { word_ = std::string(word) + std::string(kCoverMark); }
    bool wasUsed() const { return !word_.empty(); }

    // Two teachers with the same initials get a number behind them, in the order of their keys.
    void tellApart(const std::vector<Teacher>& teachers);

    template <class Record>
    void put(Record& record) const {
        const auto words = privateWordsOf(record);
        for (auto* name : words.names)
            if (!name->empty())
                *name = nameInstead(record, *name);
        for (auto* note : words.notes)
            hide(*note);
        std::apply([](auto&... choices) { ((choices = {}), ...); }, privateChoicesOf(record));
    }

    void hide(std::string& note) const {
        if (!note.empty())
            note = word_;
    }

    // What `given` means where it was read covered: every text that stood covered is the stored one again. Throws
    // Error::Covered where something else became of a covered text.
    template <class Record>
    Record lifted(Record given, Record stored) const {
        auto shown = stored;
        put(shown);
        const auto in = privateWordsOf(given);
        const auto under = privateWordsOf(stored);
        if (wasReadCovered(in))
            std::apply(
                [&](auto&... said) {
                    std::apply([&](const auto&... before) { (sayAgain(said, before), ...); }, privateChoicesOf(stored));
                },
                privateChoicesOf(given));
        const auto over = privateWordsOf(shown);
        liftAll(in.names, over.names, under.names);
        liftAll(in.notes, over.notes, under.notes);
        refuseCovered(given);
        return given;
    }

    // Throws Error::Covered where a covered text is about to be stored.
    template <class Record>
    static void refuseCovered(Record& record) {
        const auto words = privateWordsOf(record);
        for (const auto* list : {&words.names, &words.notes})
            for (const auto* text : *list)
                refuseCovered(std::string_view(*text));
    }
    static void refuseCovered(std::string_view text) {
        if (isCovered(text))
            throw Error(Error::Kind::Covered);
    }

private:
    using Texts = std::vector<std::string*>;

    template <class Record>
    std::string nameInstead(const Record& record, const std::string& name) const {
        if constexpr (std::is_same_v<Record, Teacher>)
            if (const auto known = initials_.find(record.id); known != initials_.end())
                return known->second;
        return initialsInstead(name);
    }

    // Where nothing was said under the cover, what was said before it still holds.
    template <class Choice>
    static void sayAgain(Choice& given, const Choice& stored) {
        if (given == Choice())
            given = stored;
    }

    static bool wasReadCovered(const PrivateWords& words);
    static std::string initialsInstead(std::string_view name);
    static void liftAll(const Texts& in, const Texts& over, const Texts& under);

    std::string word_;
    std::map<TeacherId, std::string> initials_;
};

// How a set of tables stands to the cover: it reads what lies under it, or the cover itself.
struct UnderCover {
    const Cover* cover = nullptr;
    bool readsCover = false;

    // The cover that what is read gets, and the one that keeps itself from being written; null: none.
    const Cover* reading() const { return readsCover ? cover : nullptr; }
    const Cover* writing() const { return cover && cover->wasUsed() ? cover : nullptr; }
};

} // namespace alongside
