#include "today/summaries_card.h"

#include "shared/button.h"
#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/pill.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {

SummariesCard::SummariesCard(const Day& day, QWidget* parent) : Card(parent) {
    for (const auto& summary : day.summaries) {
        if (body()->count() > 0)
            body()->addWidget(new Rule);
        body()->addWidget(makeRow(day, summary));
    }
}

QWidget* SummariesCard::makeRow(const Day& day, const SummaryToSend& due) {
    const auto names = day.namesOf(due.contact);
    auto* meeting = new QWidget;
    auto* row = new QHBoxLayout(meeting);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kMedium));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(names, TextRole::Strong));
    words->addWidget(new ElidedLabel(tr("%1 · %2", "a kind of meeting, and its day")
                                         .arg(wordsFor(due.contact.kind), dayWithWeekday(due.contact.on, day.date)),
                                     TextRole::Small, Shade::Secondary));
    row->addLayout(words, 1);
    const bool late = due.dueOn < day.date;
    const auto by = due.dayIsOpen ? tr("usually by %1") : tr("by %1");
    auto* pill = new Pill(by.arg(dayWithWeekday(due.dueOn, day.date)), late ? Tone::Warn : Tone::Neutral,
                          late ? QStringLiteral("flag") : QStringLiteral("clock"));
    if (due.dayIsOpen)
        pill->setToolTip(tr("Your agreement leaves the day open. One school day is what Alongside goes by."));
    row->addWidget(pill);
    auto* button = makeSmallButton(ButtonKind::Secondary, tr("Summary"));
    button->setAccessibleName(tr("Summary: meeting with %1").arg(names));
    button->setObjectName(QStringLiteral("summary-%1").arg(due.contact.id.value));
    connect(button, &QPushButton::clicked, this, [this, id = due.contact.id] { Q_EMIT summaryWanted(id); });
    return new FoldingRow(meeting, button);
}

} // namespace alongside
