#include "trust/contacts_card.h"

#include "overview/timeline.h"
#include "shared/charts/contact_strip.h"
#include "shared/label.h"
#include "shared/text.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"

#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kAhead = 31; // days of what is planned

StripKind kindOf(const Contact& contact) {
    if (contact.status == ContactStatus::Planned)
        return StripKind::Planned;
    if (isBrief(contact.kind))
        return StripKind::Brief;
    return contact.kind == ContactKind::Visit ? StripKind::Visit : StripKind::Meeting;
}

} // namespace

ContactsCard::ContactsCard(QWidget* parent)
    : Card(tr("Twelve months of contacts"), parent), strip_(new ContactStrip),
      sum_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)) {
    body()->addWidget(strip_);
    body()->addWidget(sum_);
    connect(strip_, &Chart::opened, this, &ContactsCard::opened);
}

void ContactsCard::show(const Tables& tables, TeacherId teacher, Date today) {
    MonthOfContacts sum;
    const auto months = contactsByMonth(tables, teacher, today);
    for (const auto& month : months) {
        sum.meetings += month.meetings;
        sum.visits += month.visits;
        sum.brief += month.brief;
    }
    QList<StripContact> contacts;
    for (const auto& contact : tables.contacts.rowsWith(teacher, {months.front().month, addDays(today, kAhead)}))
        if (contact.status == ContactStatus::Held || (contact.status == ContactStatus::Planned && contact.on >= today))
            contacts.push_back({toQt(contact.on), kindOf(contact),
                                tr("%1: %2").arg(shortDay(contact.on, today), wordsFor(contact.kind))});
    strip_->setContacts(contacts, toQt(today), toQt(today));
    const auto words = QStringList{tr("%Ln meeting(s)", nullptr, sum.meetings), tr("%Ln visit(s)", nullptr, sum.visits),
                                   tr("%Ln short contact(s)", nullptr, sum.brief)}
                           .join(QStringLiteral(", "));
    sum_->setWords(words);
    strip_->setSentence(tr("Twelve months of contacts: %1").arg(words));
}

} // namespace alongside
