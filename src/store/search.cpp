#include "store/search.h"

#include "store/query.h"

#include <algorithm>

namespace alongside {
namespace {

bool isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// The words in FTS5's language: each quoted, the last one as a prefix. Empty when there are none.
std::string expressionFor(std::string_view words) {
    std::string expression;
    for (std::size_t i = 0; i < words.size();) {
        if (isSpace(words[i])) {
            ++i;
            continue;
        }
        expression += expression.empty() ? "\"" : " \"";
        for (; i < words.size() && !isSpace(words[i]); ++i)
            if (words[i] == '"')
                expression += "\"\"";
            else if (words[i] != '\0')
                expression += words[i];
        expression += '"';
    }
    if (!expression.empty())
        expression += '*';
    return expression;
}

constexpr const char* kInContacts =
    "SELECT c.id, (SELECT teacher FROM contact_teacher WHERE contact = c.id ORDER BY position LIMIT 1), c.on_date, "
    "snippet(contact_search, -1, char(2), char(3), '…', 16), "
    "instr(highlight(contact_search, 0, char(2), char(3)), char(2)) = 0 "
    "FROM contact_search JOIN contact c INDEXED BY contact_standing ON c.id = contact_search.rowid "
    "WHERE contact_search MATCH ? AND c.removed_at "
    "IS NULL "
    "ORDER BY c.on_date DESC, c.id DESC LIMIT ?";
constexpr const char* kInNextSteps =
    "SELECT s.id, s.teacher, s.made_on, snippet(next_step_search, -1, char(2), char(3), '…', 16), 0 "
    "FROM next_step_search JOIN next_step s ON s.id = next_step_search.rowid WHERE next_step_search MATCH ? AND "
    "s.removed_at IS NULL "
    "ORDER BY s.made_on DESC, s.id DESC LIMIT ?";
constexpr const char* kInWins =
    "SELECT w.id, w.teacher, w.seen_on, snippet(win_search, -1, char(2), char(3), '…', 16), 0 "
    "FROM win_search JOIN win w ON w.id = win_search.rowid WHERE win_search MATCH ? AND w.removed_at IS NULL "
    "ORDER BY w.seen_on DESC, w.id DESC LIMIT ?";
constexpr const char* kInAgreements =
    "SELECT a.id, a.teacher, a.started_on, snippet(answer_search, -1, char(2), char(3), '…', 16), 0 "
    "FROM answer_search JOIN agreement_answer q ON q.id = answer_search.rowid JOIN agreement a ON a.id = q.agreement "
    "WHERE answer_search MATCH ? AND a.removed_at IS NULL ORDER BY a.started_on DESC, a.id DESC LIMIT ?";

template <class Key>
void addHits(std::vector<Hit>& hits, Database& database, const char* sql, const std::string& expression, int most) {
    Query query(database, sql);
    query.with(expression, most);
    while (query.step()) {
        auto& hit = hits.emplace_back();
        hit.record = query.next<Key>();
        query >> hit.teacher >> hit.on >> hit.snippet >> hit.inPrivateNote;
    }
}

template <class Key>
std::vector<Key> keysOf(Query& query) {
    std::vector<Key> keys;
    while (query.step())
        keys.push_back(query.next<Key>());
    return keys;
}

// Without a last word of one letter, as while it is being typed: it would find nearly all, at more cost than any other.
std::string_view withoutLoneLetter(std::string_view words) {
    const bool alone = !words.empty() && !isSpace(words.back()) && static_cast<unsigned char>(words.back()) < 0x80 &&
                       (words.size() == 1 || isSpace(words[words.size() - 2]));
    return alone ? words.substr(0, words.size() - 1) : words;
}

constexpr const char* kMeetingOfStep =
    "SELECT contact FROM next_step WHERE id = ? AND contact IS NOT NULL AND removed_at IS NULL";
constexpr const char* kStepsOfMeetings =
    "SELECT contact, id FROM next_step INDEXED BY next_step_contact WHERE contact IS NOT NULL";
constexpr const char* kStepsInBin = "SELECT id FROM next_step WHERE removed_at IS NOT NULL";

// Up to so many next steps are looked up one by one; for more it is quicker to go through their narrow index.
constexpr std::size_t kFewSteps = 1500;

void addMeetingsOf(std::vector<ContactId>& meetings, Database& database, const std::vector<NextStepId>& few) {
    for (const auto step : few) {
        Query query(database, kMeetingOfStep);
        query.with(step);
        if (query.step())
            meetings.push_back(query.next<ContactId>());
    }
}

// `steps` are in the order of keys.
void addMeetingsOfMany(std::vector<ContactId>& meetings, Database& database, const std::vector<NextStepId>& steps) {
    std::vector<bool> found(static_cast<std::size_t>(steps.back().value) + 1);
    for (const auto step : steps)
        found[static_cast<std::size_t>(step.value)] = true;
    const auto isFound = [&](NextStepId step) {
        const auto at = static_cast<std::size_t>(step.value);
        return at < found.size() && found[at];
    };
    Query bin(database, kStepsInBin);
    for (const auto gone : keysOf<NextStepId>(bin))
        if (isFound(gone))
            found[static_cast<std::size_t>(gone.value)] = false;
    Query query(database, kStepsOfMeetings);
    while (query.step()) {
        const auto meeting = query.next<ContactId>();
        if (isFound(query.next<NextStepId>()))
            meetings.push_back(meeting);
    }
}

} // namespace

std::vector<Hit> Search::find(std::string_view words, int most) const {
    std::vector<Hit> hits;
    const auto expression = expressionFor(words);
    if (expression.empty() || stands_.reading())
        return hits;
    addHits<ContactId>(hits, *database_, kInContacts, expression, most);
    addHits<NextStepId>(hits, *database_, kInNextSteps, expression, most);
    addHits<WinId>(hits, *database_, kInWins, expression, most);
    addHits<AgreementId>(hits, *database_, kInAgreements, expression, most);
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.on > b.on; });
    return hits;
}

void Search::forgetRemains() {
    for (const auto* index : {"contact_search", "next_step_search", "win_search", "answer_search"})
        database_->execute(std::string("INSERT INTO ") + index + "(" + index + ") VALUES ('optimize')");
}

std::optional<std::vector<ContactId>> Search::meetingsWith(std::string_view words) const {
    const auto expression = expressionFor(withoutLoneLetter(words));
    if (expression.empty())
        return std::nullopt;
    if (stands_.reading())
        return std::vector<ContactId>();
    Query notes(*database_, "SELECT rowid FROM contact_search WHERE contact_search MATCH ?");
    auto meetings = keysOf<ContactId>(notes.with(expression));
    const auto ofNotes = static_cast<std::ptrdiff_t>(meetings.size()); // in the order of keys
    Query inSteps(*database_, "SELECT rowid FROM next_step_search WHERE next_step_search MATCH ?");
    const auto steps = keysOf<NextStepId>(inSteps.with(expression));
    if (steps.size() <= kFewSteps)
        addMeetingsOf(meetings, *database_, steps);
    else
        addMeetingsOfMany(meetings, *database_, steps);
    const auto ofSteps = meetings.begin() + ofNotes;
    if (!std::is_sorted(ofSteps, meetings.end()))
        std::sort(ofSteps, meetings.end());
    std::inplace_merge(meetings.begin(), ofSteps, meetings.end());
    meetings.erase(std::unique(meetings.begin(), meetings.end()), meetings.end());
    return meetings;
}

} // namespace alongside
