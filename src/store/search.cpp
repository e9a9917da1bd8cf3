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
    "FROM contact_search JOIN contact c ON c.id = contact_search.rowid WHERE contact_search MATCH ? AND c.removed_at "
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

} // namespace

std::vector<Hit> Search::find(std::string_view words, int most) const {
    std::vector<Hit> hits;
    const auto expression = expressionFor(words);
    if (expression.empty())
        return hits;
    addHits<ContactId>(hits, *database_, kInContacts, expression, most);
    addHits<NextStepId>(hits, *database_, kInNextSteps, expression, most);
    addHits<WinId>(hits, *database_, kInWins, expression, most);
    addHits<AgreementId>(hits, *database_, kInAgreements, expression, most);
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.on > b.on; });
    return hits;
}

} // namespace alongside
