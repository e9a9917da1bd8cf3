#include "today/promises_card.h"

#include "shared/label.h"
#include "shared/pill.h"
#include "shared/text.h"
#include "shared/wording/name_words.h"
#include "shared/wording/step_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {

PromisesCard::PromisesCard(const Day& day, QWidget* parent) : Card(parent) {
    for (const auto& promise : day.promises) {
        if (body()->count() > 0)
            body()->addWidget(new Rule);
        body()->addWidget(makeRow(day, promise));
    }
}

QWidget* PromisesCard::makeRow(const Day& day, const NextStep& promise) {
    const auto what = toQt(promise.what).simplified();
    auto* box = new QCheckBox;
    box->setAccessibleName(what);
    box->setToolTip(tr("Kept today"));
    box->setObjectName(QStringLiteral("promise-%1").arg(promise.id.value));
    connect(box, &QCheckBox::toggled, this, [this, id = promise.id] { Q_EMIT kept(id); });

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(what));
    words->addWidget(new ElidedLabel(tr("%1 · %2", "a teacher, and when it was promised")
                                         .arg(nameWithin(day.nameOf(promise.teacher)), historyWords(promise, day.date)),
                                     TextRole::Small, Shade::Secondary));
    const SchoolDays days(day.calendar);
    const bool late = isOverdue(promise, day.date);
    auto* pill = new Pill(standingWords(promise, day.date, days), late ? Tone::Warn : Tone::Neutral,
                          late ? QStringLiteral("flag") : QStringLiteral("clock"));
    auto* room = new QWidget;
    auto* row = new QHBoxLayout(room);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kSmall));
    row->addWidget(box);
    row->addLayout(words, 1);
    row->addWidget(pill);
    return room;
}

} // namespace alongside
