#include "today/quiet_card.h"

#include "shared/avatar.h"
#include "shared/button.h"
#include "shared/charts/rhythm_bar.h"
#include "shared/label.h"
#include "shared/pill.h"
#include "shared/wording/date_words.h"
#include "shared/wording/teacher_words.h"
#include "today/today_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

QHBoxLayout* makeLine(int gap) {
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(gap));
    return line;
}

} // namespace

QuietCard::QuietCard(const Day& day, QWidget* parent) : Card(parent) {
    const auto& quiet = day.view.quiet;
    for (std::size_t i = 0; i < std::min(quiet.size(), kMost); ++i) {
        if (i > 0)
            body()->addWidget(new Rule);
        body()->addWidget(makeRow(day, quiet[i]));
    }
}

// The button that plans a meeting or, where one is planned, its day.
QWidget* QuietCard::makeNext(const Day& day, TeacherId id) {
    if (const auto next = day.planned.find(id); next != day.planned.end())
        return new Pill(capitalized(dayWithWeekday(next->second, day.date)), Tone::Neutral, QStringLiteral("calendar"));
    auto* plan = makeSmallButton(ButtonKind::Secondary, tr("Plan a meeting"));
    plan->setAccessibleName(tr("Plan a meeting: %1").arg(day.nameOf(id)));
    plan->setObjectName(QStringLiteral("plan-%1").arg(id.value));
    connect(plan, &QPushButton::clicked, this, [this, id] { Q_EMIT planWanted(id); });
    return plan;
}

QWidget* QuietCard::makeRow(const Day& day, const RhythmStanding& standing) {
    const auto id = standing.teacher;
    const auto name = day.nameOf(id);
    auto* who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(new ElidedLabel(name, TextRole::Strong));
    who->addWidget(new ElidedLabel(roleWords(day.teachers.at(id)), TextRole::Small, Shade::Secondary));
    auto* top = makeLine(space::kSmall);
    top->addLayout(who, 1);
    top->addWidget(makeNext(day, id), 0, Qt::AlignTop);

    auto* bar = new RhythmBar;
    bar->setRhythm({standing.quietFor, standing.soft, standing.hard});
    bar->setSentence(quietSentence(name, standing));
    bar->setObjectName(QStringLiteral("rhythm-%1").arg(id.value));
    connect(bar, &Chart::opened, this, [this, id] { Q_EMIT openWanted(id); });

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(top);
    words->addWidget(bar);
    words->addWidget(makeLabel(quietWords(standing), TextRole::SmallStrong, Shade::Warn));
    words->addWidget(new WrappedLabel(rhythmWords(standing), TextRole::Small, Shade::Secondary));
    auto* room = new QWidget;
    auto* row = makeLine(space::kMedium);
    room->setLayout(row);
    row->addWidget(new Avatar(name, 36), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return room;
}

} // namespace alongside
