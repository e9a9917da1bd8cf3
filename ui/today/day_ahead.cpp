#include "today/day_ahead.h"

#include "shared/notebook_link.h"

#include <utility>

namespace alongside {

DayAhead::DayAhead(NotebookLink& link, TodayAhead ahead) : QObject(&link), ahead_(std::move(ahead)) {
    connect(&link, &NotebookLink::changed, this, [this] { ahead_.reset(); });
}

void DayAhead::bring(NotebookLink& link, TodayAhead ahead) {
    new DayAhead(link, std::move(ahead));
}

std::optional<TodayAhead> DayAhead::take(const NotebookLink& link) {
    auto* kept = link.findChild<DayAhead*>(QString(), Qt::FindDirectChildrenOnly);
    if (!kept)
        return std::nullopt;
    auto ahead = std::exchange(kept->ahead_, std::nullopt);
    kept->setParent(nullptr);
    kept->deleteLater();
    return ahead && ahead->on == link.today() && !link.hidesNotes() ? std::move(ahead) : std::nullopt;
}

} // namespace alongside
