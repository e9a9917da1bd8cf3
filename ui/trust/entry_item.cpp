#include "trust/entry_item.h"

#include "shared/text.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"
#include "shared/wording/step_words.h"
#include "trust/entry_reason.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Entries)
};

// Puts the record of each kind of entry into words.
struct Wording {
    const Tables& tables;
    std::optional<trust::Indicator> indicator;
    bool counts;
    Date today;

    std::optional<EntryItem> operator()(TeacherId) const { return std::nullopt; }

    std::optional<EntryItem> operator()(ContactId id) const {
        const auto contact = tables.contacts.find(id);
        if (!contact)
            return std::nullopt;
        auto what = wordsFor(contact->kind);
        if (contact->status != ContactStatus::Held)
            what = Say::tr("%1: %2").arg(what, wordsFor(contact->status));
        const auto note = toQt(contact->sharedNote).simplified();
        return EntryItem{id, contact->on, iconFor(contact->kind),
                         note.isEmpty() ? what : Say::tr("%1. %2").arg(what, note),
                         reasonFor(*contact, indicator, counts, today)};
    }

    std::optional<EntryItem> operator()(NextStepId id) const {
        const auto step = tables.nextSteps.find(id);
        if (!step)
            return std::nullopt;
        const auto icon = isPromise(*step) ? QStringLiteral("handshake") : QStringLiteral("list-todo");
        return EntryItem{id, step->dueOn.value_or(step->madeOn), icon, toQt(step->what).simplified(),
                         reasonFor(*step, indicator, counts, today, SchoolDays(tables.calendar.current()))};
    }

    std::optional<EntryItem> operator()(WinId id) const {
        const auto win = tables.wins.find(id);
        if (!win)
            return std::nullopt;
        return EntryItem{id, win->seenOn, QStringLiteral("sparkles"), toQt(win->what).simplified(),
                         win->toldOn ? Say::tr("Told %1").arg(shortDay(*win->toldOn, today)) : Say::tr("Not told yet")};
    }
};

} // namespace

std::optional<EntryItem> entryItem(const trust::Entry& entry, const Tables& tables,
                                   std::optional<trust::Indicator> indicator, bool counts, Date today) {
    return std::visit(Wording{tables, indicator, counts, today}, entry);
}

} // namespace alongside
