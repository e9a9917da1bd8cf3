#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "store/cover.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace alongside {

class Database;

// A record in whose words the search found what was asked for. The found words stand between the marks kHitFrom and
// kHitUntil.
struct Hit {
    std::variant<ContactId, NextStepId, WinId, AgreementId> record;
    TeacherId teacher; // the first, where there are several
    Date on{};
    std::string snippet;
    bool inPrivateNote = false;

    bool operator==(const Hit&) const = default;
};

inline constexpr char kHitFrom = '\x02';
inline constexpr char kHitUntil = '\x03';

// Full-text search over notes, next steps, wins and agreements: every word must occur, the last one may be a beginning,
// accents and case do not matter. Where they are covered it finds nothing, for to find a word is to tell that it is
// there.
class Search {
public:
    explicit Search(Database& database, UnderCover stands = {}) : database_(&database), stands_(stands) {}

    // Newest first, at most `most` of each kind of record. Words are taken as they are: nothing in them is an operator.
    std::vector<Hit> find(std::string_view words, int most = 50) const;

    // Until then the index keeps words of rows that are gone.
    void forgetRemains();

    // Every contact in whose notes, or in one of whose next steps, the words occur, in the order of keys; contacts in
    // the bin too. Empty where there are no words.
    std::optional<std::vector<ContactId>> meetingsWith(std::string_view words) const;

private:
    Database* database_;
    UnderCover stands_;
};

} // namespace alongside
