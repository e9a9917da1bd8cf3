#include "cycle/cycle_tab.h"

#include "actions/cycle_actions.h"
#include "cycle/close_cycle_panel.h"
#include "cycle/cycle_card.h"
#include "cycle/cycle_form.h"
#include "cycle/folded_cycle_card.h"
#include "cycle/link_items.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/empty_state.h"
#include "shared/even_columns.h"
#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/page_header.h"
#include "shared/scroll_page.h"
#include "shared/wording/date_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

QString noneRunsWords(const std::vector<Cycle>& cycles, Date today) {
    std::optional<Date> next;
    for (const auto& cycle : cycles)
        if (standingOf(cycle, today) == CycleStanding::Coming)
            next = std::min(next.value_or(cycle.startedOn), cycle.startedOn);
    return next ? CycleTab::tr("No cycle runs just now; the next one begins %1.").arg(dayWithWeekday(*next, today))
                : CycleTab::tr("No cycle runs just now.");
}

} // namespace

CycleTab::CycleTab(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent)
    : Page(link, {Area::Cycles, Area::Contacts, Area::NextSteps, Area::Reflections, Area::Teachers, Area::Calendar},
           parent),
      navigator_(navigator), content_(content),
      nothing_(new EmptyState(
          QStringLiteral("goal"), tr("No cycle yet"),
          tr("A cycle is one goal that the two of you work on for four to eight weeks: find it, learn what might help, "
             "try it and look back. Without one, every meeting starts from scratch."),
          tr("Start a cycle"))),
      between_(new QWidget), noneRuns_(new WrappedLabel({}, TextRole::Body, Shade::Secondary)), now_(new QWidget),
      card_(new CycleCard),
      contacts_(new LinkedCard(tr("Meetings of this cycle"),
                               tr("None yet. A meeting that you log while the cycle runs stands here."))),
      steps_(new LinkedCard(tr("Next steps towards the goal"),
                            tr("None yet. What you agree on at its meetings stands here."))),
      others_(new QVBoxLayout) {
    build();
    connectParts();
}

void CycleTab::build() {
    auto* start = makeButton(ButtonKind::Secondary, tr("Start a cycle"), QStringLiteral("plus"));
    auto* betweenColumn = new QVBoxLayout(between_);
    betweenColumn->setContentsMargins(0, 0, 0, 0);
    betweenColumn->addWidget(new FoldingRow(noneRuns_, start));
    connect(start, &QPushButton::clicked, this, [this] { openPanel<CycleForm>(this->link(), teacher_, window()); });
    auto* nowColumn = new QVBoxLayout(now_);
    nowColumn->setContentsMargins(0, 0, 0, 0);
    nowColumn->setSpacing(px(space::kLarge));
    nowColumn->addWidget(card_);
    auto* both = new QWidget;
    auto* columns = new EvenColumns(2, both);
    columns->addWidget(contacts_);
    columns->addWidget(steps_);
    nowColumn->addWidget(both);
    others_->setSpacing(px(space::kMedium));
    auto* scroll = new ScrollPage;
    for (QWidget* each : {static_cast<QWidget*>(nothing_), between_, now_})
        scroll->add(each);
    scroll->add(others_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void CycleTab::connectParts() {
    connect(nothing_, &EmptyState::chosen, this, [this] { openPanel<CycleForm>(link(), teacher_, window()); });
    connect(card_, &CycleCard::logChosen, this, [this] { Q_EMIT navigator_.meetingWanted({{teacher_}, {}}); });
    connect(card_, &CycleCard::planChosen, this,
            [this] { Q_EMIT navigator_.meetingWanted({.with = {teacher_}, .existing = {}, .toPlan = true}); });
    connect(card_, &CycleCard::editChosen, this, [this] {
        if (const auto cycle = read().cycles.find(running_))
            openPanel<CycleForm>(link(), *cycle, window());
    });
    connect(card_, &CycleCard::closeChosen, this, [this] { closeWithLookBack(running_); });
    connect(card_, &CycleCard::removeChosen, this, [this] { perform([this] { removeCycle(notebook(), running_); }); });
    connect(contacts_, &LinkedCard::opened, this, [this](qint64 id) {
        Q_EMIT navigator_.meetingWanted({{teacher_}, ContactId{id}});
    });
    connect(contacts_, &LinkedCard::linkToggled, this, [this](qint64 id, bool linked) {
        perform([&] {
            linked ? linkToCycle(notebook(), ContactId{id}, running_) : unlinkFromCycle(notebook(), ContactId{id});
        });
    });
    connect(steps_, &LinkedCard::opened, this,
            [this](qint64 id) { Q_EMIT navigator_.nextStepFormWanted(NextStepId{id}); });
    connect(steps_, &LinkedCard::linkToggled, this,
            [this](qint64 id, bool linked) { perform([&] { tieToGoal(notebook(), NextStepId{id}, linked); }); });
}

void CycleTab::setTeacher(TeacherId teacher) {
    if (teacher == teacher_)
        return;
    teacher_ = teacher;
    unfolded_.clear();
    refreshSoon();
}

void CycleTab::refresh() {
    const auto cycles = read().cycles.ofTeacher(teacher_);
    const auto running = runningCycle(read(), teacher_, today());
    running_ = running ? running->id : CycleId{};
    nothing_->setVisible(cycles.empty());
    between_->setVisible(!cycles.empty() && !running);
    noneRuns_->setWords(noneRunsWords(cycles, today()));
    now_->setVisible(running.has_value());
    if (running)
        showRunning(viewOf(*running));
    showOthers(cycles);
}

void CycleTab::showRunning(const CycleView& view) {
    const SchoolDays days(read().calendar.current());
    card_->show(view.cycle, today(), days);
    contacts_->show(itemsOf(view.contacts, today()), itemsOf(view.others, today()));
    steps_->show(itemsOf(view.steps, view.contacts, today(), days),
                 itemsOf(view.otherSteps, view.contacts, today(), days));
}

CycleView CycleTab::viewOf(const Cycle& cycle) const {
    return cycleView(read(), cycle, content_.prompts, today());
}

void CycleTab::showOthers(const std::vector<Cycle>& cycles) {
    while (auto* item = others_->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->setParent(nullptr);
            item->widget()->deleteLater(); // it may hold the button that was pressed
        }
        delete item;
    }
    addOthers(tr("Running as well"), CycleStanding::Running, cycles);
    addOthers(tr("Coming"), CycleStanding::Coming, cycles);
    addOthers(tr("Earlier cycles"), CycleStanding::Over, cycles);
}

void CycleTab::addOthers(const QString& heading, CycleStanding standing, const std::vector<Cycle>& cycles) {
    SectionHeading* words = nullptr;
    for (const auto& cycle : cycles) {
        if (cycle.id == running_ || standingOf(cycle, today()) != standing)
            continue;
        if (!words) {
            words = new SectionHeading(heading);
            others_->addWidget(words);
            words->show();
        }
        addOther(viewOf(cycle));
    }
}

void CycleTab::addOther(const CycleView& view) {
    auto* card = new FoldedCycleCard(view, today(), unfolded_.contains(view.cycle.id));
    others_->addWidget(card);
    card->show(); // at once, as what was there before
    const auto cycle = view.cycle;
    connect(card, &FoldedCycleCard::folded, this, [this, id = cycle.id](bool open) {
        open ? static_cast<void>(unfolded_.insert(id)) : static_cast<void>(unfolded_.erase(id));
    });
    connect(card, &FoldedCycleCard::editChosen, this, [this, cycle] { openPanel<CycleForm>(link(), cycle, window()); });
    connect(card, &FoldedCycleCard::closeChosen, this, [this, id = cycle.id] { closeWithLookBack(id); });
    connect(card, &FoldedCycleCard::reopenChosen, this,
            [this, id = cycle.id] { perform([&] { reopenCycle(notebook(), id); }); });
    connect(card, &FoldedCycleCard::removeChosen, this,
            [this, id = cycle.id] { perform([&] { removeCycle(notebook(), id); }); });
}

void CycleTab::closeWithLookBack(CycleId id) {
    if (const auto cycle = read().cycles.find(id))
        openPanel<CloseCyclePanel>(link(), content_, viewOf(*cycle), window());
}

void CycleTab::perform(const std::function<void()>& deed) {
    attempt(this, deed);
}

} // namespace alongside
