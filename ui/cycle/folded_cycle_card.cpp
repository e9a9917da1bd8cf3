#include "cycle/folded_cycle_card.h"

#include "cycle/phase_strip.h"
#include "shared/button.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/text.h"
#include "shared/wording/cycle_words.h"
#include "shared/wording/date_words.h"
#include "shared/wording/step_words.h"

#include <QVBoxLayout>

namespace alongside {
namespace {

QString stepWords(const NextStep& step) {
    const auto what = toQt(step.what).simplified();
    if (step.lookBack)
        return FoldedCycleCard::tr("%1: %2").arg(wordsFor(step.lookBack->verdict), what);
    return step.owner == Side::Teacher
               ? FoldedCycleCard::tr("Not looked back on: %1").arg(what)
               : FoldedCycleCard::tr("Promise, %1: %2").arg(wordsFor(step.state).toLower(), what);
}

} // namespace

FoldedCycleCard::FoldedCycleCard(const CycleView& view, Date today, bool open, QWidget* parent)
    : Card(parent), fold_(new LinkButton({})), reading_(makeReading(view, today)) {
    setHeading(capitalized(daysOf(view.cycle, today)));
    addToHeading(fold_);
    body()->addWidget(new WrappedLabel(toQt(view.cycle.goal), TextRole::Strong));
    body()->addWidget(reading_);
    reading_->setVisible(open);
    const auto goal = toQt(view.cycle.goal);
    nameFold(goal);
    connect(fold_, &QPushButton::clicked, this, [this, goal] {
        reading_->setVisible(reading_->isHidden());
        nameFold(goal);
        Q_EMIT folded(!reading_->isHidden());
    });
}

void FoldedCycleCard::nameFold(const QString& goal) {
    fold_->setText(reading_->isHidden() ? tr("Read it") : tr("Hide"));
    fold_->setAccessibleName(tr("%1: %2").arg(fold_->text(), goal));
}

QWidget* FoldedCycleCard::makeReading(const CycleView& view, Date today) {
    auto* reading = new QWidget;
    auto* column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    const auto add = [&](const QString& words, TextRole role = TextRole::Body, Shade shade = Shade::Plain) {
        if (!words.isEmpty())
            column->addWidget(new WrappedLabel(words, role, shade));
    };
    if (!view.cycle.studentsWill.empty())
        add(tr("Students will: %1").arg(toQt(view.cycle.studentsWill)));
    auto* strip = new PhaseStrip;
    strip->show(view.cycle, today);
    column->addWidget(strip);
    add(tr("%Ln meeting(s)", nullptr, countOf(view.contacts)), TextRole::Small, Shade::Secondary);
    if (!view.steps.empty())
        add(tr("Next steps"), TextRole::Strong);
    for (const auto& step : view.steps)
        add(stepWords(step));
    for (const auto& page : view.lookedBack) {
        add(page.prompt.empty() ? tr("From your journal") : toQt(page.prompt), TextRole::Strong);
        add(toQt(page.text));
        add(tr("Private"), TextRole::Small, Shade::Secondary);
    }
    addWays(*column, standingOf(view.cycle, today));
    return reading;
}

void FoldedCycleCard::addWays(QVBoxLayout& column, CycleStanding standing) {
    auto* ways = new FlowLayout;
    const auto add = [&](const QString& words, const char* icon, void (FoldedCycleCard::*chosen)()) {
        auto* way = makeSmallButton(ButtonKind::Secondary, words, QString::fromLatin1(icon));
        ways->addWidget(way);
        connect(way, &QPushButton::clicked, this, chosen);
    };
    add(tr("Edit"), "pencil", &FoldedCycleCard::editChosen);
    if (standing == CycleStanding::Running)
        add(tr("Close with a look back"), "flag", &FoldedCycleCard::closeChosen);
    if (standing == CycleStanding::Over)
        add(tr("Go on with it"), "repeat", &FoldedCycleCard::reopenChosen);
    add(tr("Remove"), "trash-2", &FoldedCycleCard::removeChosen);
    column.addLayout(ways);
}

} // namespace alongside
