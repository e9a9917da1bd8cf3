#include "cycle/link_items.h"

#include "shared/text.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"
#include "shared/wording/step_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace alongside {
namespace {

constexpr qsizetype kLongest = 160;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CycleLinks)
};

QString inShort(const std::string& words) {
    const auto whole = toQt(words).simplified();
    return whole.size() <= kLongest ? whole : whole.left(kLongest).trimmed() + QStringLiteral("…");
}

QString detailsOf(const Contact& contact) {
    QStringList details;
    if (contact.status != ContactStatus::Held)
        details += wordsFor(contact.status);
    if (contact.goalLinked)
        details += Say::tr("About the goal");
    if (!contact.sharedNote.empty())
        details += inShort(contact.sharedNote);
    return details.join(QStringLiteral(" · "));
}

} // namespace

QList<LinkItem> itemsOf(const std::vector<Contact>& contacts, Date today) {
    QList<LinkItem> items;
    for (const auto& contact : contacts)
        items.append({contact.id.value,
                      Say::tr("%1, %2").arg(shortWordsFor(contact.kind), dayWithWeekday(contact.on, today)),
                      detailsOf(contact)});
    return items;
}

QList<LinkItem> itemsOf(const std::vector<NextStep>& steps, const std::vector<Contact>& contacts, Date today,
                        const SchoolDays& days) {
    QList<LinkItem> items;
    for (const auto& step : steps) {
        const bool withMeeting = std::any_of(contacts.begin(), contacts.end(),
                                             [&](const Contact& contact) { return step.contact == contact.id; });
        const auto who = isPromise(step) ? Say::tr("I promised") : Say::tr("Action step");
        items.append({step.id.value, who + QStringLiteral(" · ") + standingWords(step, today, days), inShort(step.what),
                      !withMeeting});
    }
    return items;
}

} // namespace alongside
