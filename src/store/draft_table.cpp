#include "store/draft_table.h"

#include "store/query.h"

#include <utility>

namespace alongside {
namespace {

Draft takeDraft(Query& query) {
    Draft draft;
    query >> draft.key >> draft.keptAt >> draft.body;
    return draft;
}

} // namespace

// A replaced row gets a new id, so that ids tell the order even within a second.
void DraftTable::keep(std::string_view key, std::string_view body) {
    Query(*database_, "INSERT OR REPLACE INTO draft(key, kept_at, body) VALUES (?, ?, ?)")
        .with(key, clock_->now(), body)
        .run();
}

void DraftTable::forget(std::string_view key) {
    Query(*database_, "DELETE FROM draft WHERE key = ?").with(key).run();
}

std::optional<Draft> DraftTable::find(std::string_view key) const {
    if (stands_.reading() && !key.starts_with(kDraftsUnderCover))
        return std::nullopt;
    Query query(*database_, "SELECT key, kept_at, body FROM draft WHERE key = ?");
    query.with(key);
    return query.step() ? std::optional(takeDraft(query)) : std::nullopt;
}

std::vector<Draft> DraftTable::keptUnder(std::string_view beginning) const {
    Query query(*database_,
                "SELECT key, kept_at, body FROM draft WHERE substr(key, 1, length(?1)) = ?1 ORDER BY id DESC");
    query.with(beginning);
    std::vector<Draft> drafts;
    while (query.step())
        if (auto draft = takeDraft(query); !stands_.reading() || draft.key.starts_with(kDraftsUnderCover))
            drafts.push_back(std::move(draft));
    return drafts;
}

} // namespace alongside
