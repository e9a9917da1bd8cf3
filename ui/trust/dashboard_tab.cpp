#include "trust/dashboard_tab.h"

#include "actions/next_step_actions.h"
#include "door/door_card.h"
#include "leaving/print_leaving.h"
#include "overview/cycle_view.h"
#include "overview/timeline.h"
#include "overview/trust_of.h"
#include "shared/attempt.h"
#include "shared/folding_row.h"
#include "shared/link_button.h"
#include "shared/scroll_page.h"
#include "shared/text.h"
#include "shared/wording/leaving_words.h"
#include "shared/wording/teacher_words.h"
#include "trust/cautions_panel.h"
#include "trust/contacts_card.h"
#include "trust/dashboard_paper.h"
#include "trust/dimension_view.h"
#include "trust/goal_card.h"
#include "trust/lanes_part.h"
#include "trust/owed_card.h"
#include "trust/recent_card.h"
#include "trust/timeline_tab.h"
#include "trust/try_card.h"
#include "trust/window_line.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace alongside {
namespace {

// Design pixels: below the first the cards stand one above the other, below the second each is narrow.
constexpr int kSideBySide = 760, kRoomy = 920;

// The version in effect, else the newest.
std::optional<Agreement> agreementOf(const Tables& tables, TeacherId teacher, Date today) {
    const auto versions = tables.agreements.ofTeacher(teacher);
    if (const auto* version = inEffectOn(versions, today))
        return *version;
    return tables.agreements.newestOf(teacher);
}

} // namespace

DashboardTab::DashboardTab(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent)
    : Page(link, Changes::everything(), parent), navigator_(navigator), content_(content), scroll_(new ScrollPage),
      door_(new DoorCard), window_(new WindowLine), unfold_(new LinkButton({})),
      cautions_(new LinkButton(tr("What this counts, and what it does not"))), recent_(new RecentCard),
      owed_(new OwedCard), try_(new TryCard), goal_(new GoalCard), contacts_(new ContactsCard),
      cardRow_(new QBoxLayout(QBoxLayout::LeftToRight)), lowerRow_(new QBoxLayout(QBoxLayout::LeftToRight)) {
    for (const auto dimension : everyValueOf<Dimension>())
        cards_[static_cast<std::size_t>(dimension)] = new DimensionCard(dimension);
    build();
    connectCards();
    unfold(false);
}

void DashboardTab::build() {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll_);
    cardRow_->setSpacing(px(space::kLarge));
    for (auto* card : cards_)
        cardRow_->addWidget(card, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(px(space::kLarge));
    right->addWidget(owed_);
    right->addWidget(try_);
    right->addWidget(goal_);
    right->addStretch();
    lowerRow_->setSpacing(px(space::kLarge));
    lowerRow_->addWidget(recent_, 3);
    lowerRow_->addLayout(right, 2);
    scroll_->add(door_);
    scroll_->add(window_);
    scroll_->add(cardRow_);
    scroll_->add(buildLinks());
    scroll_->add(lowerRow_);
    scroll_->add(contacts_);
}

QWidget* DashboardTab::buildLinks() {
    auto* left = new QWidget;
    auto* row = new QHBoxLayout(left);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(unfold_);
    row->addSpacing(px(space::kMedium));
    auto* print = new LinkButton(tr("Print…"));
    connect(print, &QPushButton::clicked, this, &DashboardTab::print);
    printOnKey(this, [this] { this->print(); });
    row->addWidget(print);
    row->addStretch();
    connect(unfold_, &QPushButton::clicked, this, [this] { unfold(!unfolded_); });
    connect(cautions_, &QPushButton::clicked, this,
            [this] { openPanel<CautionsPanel>(content_.research, read().settings.current(), window()); });
    return new FoldingRow(left, cautions_);
}

void DashboardTab::connectCards() {
    const auto to = [this](TeacherTab tab) { return [this, tab] { Q_EMIT navigator_.teacherWanted(teacher_, tab); }; };
    for (auto* card : cards_) {
        connect(card, &DimensionCard::figureOpened, this, &DashboardTab::open);
        connect(card, &DimensionCard::ringOpened, this, [this] { unfold(!unfolded_); });
    }
    for (const auto dimension : everyValueOf<Dimension>())
        connectLanes(*cards_[static_cast<std::size_t>(dimension)]->lanes(), dimension);
    connect(window_, &WindowLine::chosen, this, &DashboardTab::showTrust);
    connect(recent_, &RecentCard::opened, this,
            [this](const TimelineTarget& target) { openTarget(navigator_, teacher_, target); });
    connect(recent_, &RecentCard::deedChosen, this,
            [this](const TimelineTarget& target) { doDeed(link(), navigator_, this, target); });
    connect(recent_, &RecentCard::allWanted, this, to(TeacherTab::Timeline));
    connect(contacts_, &ContactsCard::opened, this, to(TeacherTab::Timeline));
    connect(goal_, &GoalCard::agreementWanted, this, to(TeacherTab::Agreement));
    connect(goal_, &GoalCard::cycleWanted, this, to(TeacherTab::Cycle));
    connect(owed_, &OwedCard::allWanted, this, to(TeacherTab::NextSteps));
    connect(owed_, &OwedCard::keptToggled, this, &DashboardTab::setKept);
    connect(try_, &TryCard::evidenceOpened, &navigator_, &Navigator::entriesWanted);
}

void DashboardTab::connectLanes(LanesPart& lanes, Dimension dimension) {
    connect(&lanes, &LanesPart::pulseWanted, this,
            [this] { Q_EMIT navigator_.teacherWanted(teacher_, TeacherTab::Pulse); });
    connect(&lanes, &LanesPart::pagesWanted, this,
            [this, dimension] { Q_EMIT navigator_.reflectionsWanted(teacher_, dimension); });
    connect(&lanes, &LanesPart::pageWanted, this, [this, dimension] {
        Q_EMIT navigator_.newReflectionWanted({{}, teacher_, dimension});
    });
    connect(&lanes, &LanesPart::questionWanted, this, [this, dimension] {
        Q_EMIT navigator_.newReflectionWanted({PromptMoment::LanesDiffer, teacher_, dimension});
    });
}

void DashboardTab::setTeacher(TeacherId teacher) {
    if (teacher == teacher_)
        return;
    teacher_ = teacher;
    unfold(false);
    refreshSoon();
}

void DashboardTab::refresh() {
    if (!read().teachers.find(teacher_))
        return; // just removed: the page around goes elsewhere
    if (const auto door = beforeTheDoor(read(), teacher_, today()))
        door_->show(*door, {today(), read().calendar.current(), content_.agreement});
    showRecords();
    showTrust();
}

trust::Assessment DashboardTab::assessment() const {
    const auto from = window_->from();
    return from ? trustSince(read(), teacher_, *from, today()) : trustOf(read(), teacher_, today());
}

void DashboardTab::print() {
    const auto teacher = read().teachers.find(teacher_).value_or(Teacher{});
    printLeaving(link(), this, {DocumentKind::Dashboard, {teacher_}},
                 dashboardOnPaper(assessment(), toQt(teacher.name), today()),
                 [this] { Q_EMIT navigator_.said(wordsFor(WayOut::Printed)); });
}

void DashboardTab::showTrust() {
    window_->offer(windowStartsOf(read(), teacher_, today()));
    const auto assessment = this->assessment();
    window_->show(assessment.windows, loggingCoverage(read(), today()), today());
    const auto advice = adviceFrom(assessment, read(), content_, today());
    for (const auto dimension : everyValueOf<Dimension>()) {
        auto* card = cards_[static_cast<std::size_t>(dimension)];
        card->show(viewOf(assessment, dimension, advice, lastLogged_, today()));
        card->lanes()->show(laneWordsOf(assessment, dimension, content_.pulse, today()));
    }
    try_->show(advice);
}

void DashboardTab::showRecords() {
    const auto entries = latestOf(read(), teacher_, RecentCard::kMost, today());
    const SchoolDays days(read().calendar.current());
    lastLogged_.reset();
    if (const auto last = entries.lastLogged)
        lastLogged_ = LastLogged{*last, days.between(*last, today())};
    QList<TimelineItem> latest;
    for (const auto& entry : entries.latest)
        latest.push_back(itemFor(entry, today()));
    recent_->show(latest, entries.inAll, today());
    const auto teacher = read().teachers.find(teacher_).value_or(Teacher{});
    owed_->show(owedOf(read().nextSteps.ofTeacher(teacher_), today()), calledWords(teacher), today(), days);
    if (const auto cycle = runningCycle(read(), teacher_, today()))
        goal_->showCycle(*cycle, today(), days);
    else
        goal_->showAgreement(agreementOf(read(), teacher_, today()), today());
    contacts_->show(read(), teacher_, today());
}

void DashboardTab::unfold(bool unfolded) {
    unfolded_ = unfolded;
    unfold_->setText(unfolded ? tr("Show fewer practices") : tr("Show all practices"));
    for (auto* card : cards_)
        card->setUnfolded(unfolded);
}

void DashboardTab::open(const Figure& figure) {
    if (figure.indicator == trust::Indicator::AgreementInForce)
        Q_EMIT navigator_.teacherWanted(teacher_, TeacherTab::Agreement);
    else if (figure.indicator == trust::Indicator::Checklist)
        Q_EMIT navigator_.teacherWanted(teacher_, TeacherTab::Checklist);
    else
        Q_EMIT navigator_.entriesWanted(entriesOf(figure, teacher_));
}

void DashboardTab::setKept(NextStepId step, bool kept) {
    const bool done = attempt(this, [&] {
        if (kept)
            settle(notebook(), step, StepState::Kept, today());
        else
            reopen(notebook(), step);
    });
    if (!done)
        refresh();
}

void DashboardTab::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool wide = event->size().width() >= px(kSideBySide);
    for (auto* row : {cardRow_, lowerRow_})
        row->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (auto* card : cards_)
        card->setNarrow(wide && event->size().width() < px(kRoomy));
}

} // namespace alongside
