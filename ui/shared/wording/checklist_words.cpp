#include "shared/wording/checklist_words.h"

#include "shared/wording/date_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Checklist)
};

QString figure(std::ptrdiff_t count) {
    return QLocale().toString(static_cast<qlonglong>(count));
}

} // namespace

QString wordsFor(Strategy strategy) {
    switch (strategy) {
    case Strategy::Celebrate:
        return Say::tr("Celebrate wins");
    case Strategy::Dependable:
        return Say::tr("Be visible and dependable");
    case Strategy::Empathy:
        return Say::tr("Show empathy");
    }
    return {};
}

QString iconFor(Strategy strategy) {
    switch (strategy) {
    case Strategy::Celebrate:
        return QStringLiteral("party-popper");
    case Strategy::Dependable:
        return QStringLiteral("calendar-clock");
    case Strategy::Empathy:
        return QStringLiteral("heart-handshake");
    }
    return {};
}

QString countWords(const std::vector<ChecklistItem>& items) {
    const auto counted = [&](TickState state) {
        return std::count_if(items.begin(), items.end(),
                             [state](const ChecklistItem& item) { return item.state == state; });
    };
    const auto notFitting = counted(TickState::NotFitting);
    const auto done = Say::tr("%1 of %2").arg(figure(counted(TickState::Done)), figure(std::ssize(items) - notFitting));
    return notFitting == 0 ? done : Say::tr("%1, %2 not fitting").arg(done, figure(notFitting));
}

QString periodWords(const DateSpan& period) {
    if (period.from == firstOfMonth(period.from) && period.until == lastOfMonth(period.from))
        return monthAndYear(period.from);
    return Say::tr("%1 to %2").arg(fullDay(period.from), fullDay(period.until));
}

} // namespace alongside
