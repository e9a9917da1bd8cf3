#include "cycle/cycle_card.h"

#include "cycle/phase_strip.h"
#include "shared/button.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/text.h"
#include "shared/wording/cycle_words.h"
#include "shared/wording/date_words.h"

#include <QMenu>
#include <QVBoxLayout>

namespace alongside {

CycleCard::CycleCard(QWidget* parent)
    : Card(tr("Our cycle"), parent), goal_(new WrappedLabel({}, TextRole::Heading)), students_(new WrappedLabel),
      strip_(new PhaseStrip), standing_(new WrappedLabel({}, TextRole::Body, Shade::Secondary)) {
    setHeadingIcon(QStringLiteral("goal"));
    auto* menu = new QMenu;
    connect(menu->addAction(tr("Edit cycle")), &QAction::triggered, this, &CycleCard::editChosen);
    connect(menu->addAction(tr("Remove cycle")), &QAction::triggered, this, &CycleCard::removeChosen);
    addToHeading(makeMoreButton(menu, tr("More about this cycle")));
    for (QWidget* each : {static_cast<QWidget*>(goal_), static_cast<QWidget*>(students_), static_cast<QWidget*>(strip_),
                          static_cast<QWidget*>(standing_)})
        body()->addWidget(each);
    addWays();
}

void CycleCard::addWays() {
    auto* ways = new FlowLayout;
    const auto add = [&](const QString& words, const char* icon, void (CycleCard::*chosen)()) {
        auto* way = makeButton(ButtonKind::Secondary, words, QString::fromLatin1(icon));
        ways->addWidget(way);
        connect(way, &QPushButton::clicked, this, chosen);
    };
    add(tr("Log a meeting for it"), "plus", &CycleCard::logChosen);
    add(tr("Plan a meeting for it"), "calendar", &CycleCard::planChosen);
    add(tr("Edit"), "pencil", &CycleCard::editChosen);
    add(tr("Close with a look back"), "flag", &CycleCard::closeChosen);
    body()->addLayout(ways);
}

void CycleCard::show(const Cycle& cycle, Date today, const SchoolDays& days) {
    goal_->setWords(toQt(cycle.goal));
    students_->setWords(tr("Students will: %1").arg(toQt(cycle.studentsWill)));
    students_->setVisible(!cycle.studentsWill.empty());
    strip_->show(cycle, today);
    QStringList standing{phaseNowWords(cycle, today), daysLeftWords(cycle, today, days), daysOf(cycle, today)};
    standing.removeAll(QString());
    standing_->setWords(capitalized(standing.join(QStringLiteral(" · "))));
}

} // namespace alongside
