#include "teachers/teacher_page.h"

#include "actions/teacher_actions.h"
#include "agreement/agreement_tab.h"
#include "checklist/checklist_tab.h"
#include "cycle/cycle_tab.h"
#include "next_steps/next_steps_view.h"
#include "pulse/pulse_tab.h"
#include "shared/attempt.h"
#include "shared/current_stack.h"
#include "shared/hidden.h"
#include "shared/notice_line.h"
#include "shared/part_keys.h"
#include "shared/scroll_area.h"
#include "shared/tokens.h"
#include "teachers/placement_card.h"
#include "teachers/profile_tab.h"
#include "teachers/teacher_header.h"
#include "teachers/teacher_tabs.h"
#include "trust/dashboard_tab.h"
#include "trust/timeline_tab.h"

#include <QAbstractScrollArea>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kLeastTab = 160, kCompactBelow = 540; // design pixels of height

// Of the others nothing is left without words about people; and how trust stands between the two is theirs alone.
bool showsUnderCover(TeacherTab tab) {
    return tab == TeacherTab::Timeline || tab == TeacherTab::NextSteps;
}

// The wheel over it scrolls the page below: to change the tab takes a click or a key.
class Tabs : public QTabBar {
public:
    using QTabBar::QTabBar;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

TeacherPage::TeacherPage(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent)
    : Page(link,
           {Area::Teachers, Area::Schools, Area::Coaches, Area::Contacts, Area::Agreements, Area::Settings,
            Area::Calendar},
           parent),
      navigator_(navigator), content_(content), header_(new TeacherHeader), bar_(new Tabs),
      stack_(new CurrentStack(kLeastTab)), taughtHere_(new NoticeLine(Tone::Neutral, QStringLiteral("handshake"), {})) {
    for (const auto tab : kTeacherTabs)
        bar_->addTab(nameOf(tab));
    bar_->setExpanding(false);
    bar_->setUsesScrollButtons(true); // eight tabs in large text are wider than a narrow window
    bar_->setAccessibleName(tr("About this teacher"));
    taughtHere_->setAction(tr("What helps"));
    taughtHere_->hide();
    connect(taughtHere_, &NoticeLine::acted, this,
            [this] { Q_EMIT navigator_.teacherWanted(teacher_, TeacherTab::Profile); });
    setFocusProxy(bar_);
    build();
    connectHeader();
    addTabKeys();
    // The window is asked first, so that Back leads to the tab before, as it stands now.
    connect(bar_, &QTabBar::currentChanged, this, [this](int index) {
        const auto tab = kTeacherTabs[static_cast<std::size_t>(index)];
        const QScopedValueRollback<bool> turns(turnsTab_, true);
        Q_EMIT navigator_.teacherWanted(teacher_, tab);
        showTab(tab);
    });
}

// Ctrl+Tab and Ctrl+Shift+Tab, round and round.
void TeacherPage::addTabKeys() {
    const auto on = [this](PartKey key, int by) {
        onKey(
            key, this, this,
            [this, by] { bar_->setCurrentIndex((bar_->currentIndex() + by + bar_->count()) % bar_->count()); },
            Qt::WidgetWithChildrenShortcut);
    };
    on(PartKey::NextTab, 1);
    on(PartKey::PreviousTab, -1);
}

void TeacherPage::build() {
    auto* middle = new QWidget;
    middle->setMaximumWidth(px(size::kColumn));
    top_ = new QVBoxLayout(middle);
    top_->setContentsMargins(0, 0, 0, 0);
    top_->addWidget(header_);
    top_->addWidget(taughtHere_);
    top_->addWidget(bar_);
    margins_ = new QHBoxLayout;
    margins_->addWidget(middle);
    setCompact(false);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(margins_);
    column->addWidget(stack_, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScrollArea(whole)); // a window too low for header and tab squeezes nothing
}

void TeacherPage::connectHeader() {
    connect(header_, &TeacherHeader::nextStepWanted, this, [this] { Q_EMIT navigator_.nextStepWanted(teacher_); });
    connect(header_, &TeacherHeader::meetingWanted, this,
            [this] { Q_EMIT navigator_.meetingWanted({.with = {teacher_}, .existing = {}}); });
    connect(header_, &TeacherHeader::planWanted, this,
            [this] { Q_EMIT navigator_.meetingWanted({.with = {teacher_}, .existing = {}, .toPlan = true}); });
    connect(header_, &TeacherHeader::winWanted, this, [this] { Q_EMIT navigator_.newWinWanted(teacher_); });
    connect(header_, &TeacherHeader::reflectionWanted, this,
            [this] { Q_EMIT navigator_.newReflectionWanted({.teacher = teacher_}); });
    connect(header_, &TeacherHeader::editWanted, this,
            [this] { Q_EMIT navigator_.teacherWanted(teacher_, TeacherTab::Profile); });
    connect(header_, &TeacherHeader::removeWanted, this, &TeacherPage::removeShown);
}

void TeacherPage::show(TeacherId teacher, TeacherTab tab) {
    const bool isOther = teacher != teacher_;
    teacher_ = teacher;
    if (isOther) {
        for (auto* each : findChildren<QAbstractScrollArea*>())
            each->verticalScrollBar()->setValue(0); // how far it was scrolled was about another
        refreshSoon();
    }
    const QSignalBlocker quiet(bar_);
    const auto at = std::find(kTeacherTabs.begin(), kTeacherTabs.end(), tab);
    bar_->setCurrentIndex(at == kTeacherTabs.end() ? 0 : static_cast<int>(at - kTeacherTabs.begin()));
    showTab(kTeacherTabs[static_cast<std::size_t>(bar_->currentIndex())]);
}

void TeacherPage::askedForByName() {
    if (auto* checklist = tabs_[static_cast<std::size_t>(TeacherTab::Checklist)]; checklist && !turnsTab_)
        static_cast<ChecklistTab*>(checklist)->showPresent();
}

void TeacherPage::showTab(TeacherTab tab) {
    stack_->setCurrentWidget(tabFor(tab));
}

QWidget* TeacherPage::hiddenTab() {
    if (!hidden_)
        stack_->addWidget(hidden_ = makeHiddenPage(navigator_));
    return hidden_;
}

QWidget* TeacherPage::tabFor(TeacherTab tab) {
    if (link().hidesNotes() && !showsUnderCover(tab))
        return hiddenTab();
    switch (tab) {
    case TeacherTab::Timeline:
        return built<TimelineTab>(tab, navigator_);
    case TeacherTab::NextSteps:
        return built<NextStepsView>(tab, navigator_, teacher_);
    case TeacherTab::Agreement:
        return built<AgreementTab>(tab, navigator_, content_);
    case TeacherTab::Checklist:
        return built<ChecklistTab>(tab, navigator_, content_);
    case TeacherTab::Pulse:
        return built<PulseTab>(tab, navigator_, content_);
    case TeacherTab::Cycle:
        return built<CycleTab>(tab, navigator_, content_);
    case TeacherTab::Profile:
        return profileTab();
    case TeacherTab::Dashboard:
        break;
    }
    return built<DashboardTab>(tab, navigator_, content_);
}

QWidget* TeacherPage::profileTab() {
    const bool isNew = !tabs_[static_cast<std::size_t>(TeacherTab::Profile)];
    auto* profile = static_cast<ProfileTab*>(built<ProfileTab>(TeacherTab::Profile, content_));
    if (isNew) {
        connect(profile, &ProfileTab::hintPutAway, this, &TeacherPage::refresh);
        connect(profile, &ProfileTab::conversationWanted, this, [this] {
            Q_EMIT navigator_.teacherWanted(teacher_, TeacherTab::Agreement);
            static_cast<AgreementTab*>(tabFor(TeacherTab::Agreement))->fillInQuestion("two-of-us.change-now");
        });
    }
    return profile;
}

void TeacherPage::refresh() {
    if (!teacher_)
        return; // the first page of a window is on screen before it is told of whom it is
    const auto teacher = read().teachers.find(teacher_);
    if (!teacher) {
        Q_EMIT navigator_.teachersWanted(); // removed, or its adding was undone
        return;
    }
    header_->show(read(), *teacher, today());
    const auto placement = placementOf(read(), *teacher);
    taughtHere_->setVisible(placement && !read().hints.wasShown(kPlacementHint, teacher_));
    if (placement)
        taughtHere_->setWords(placementWords(*placement));
}

void TeacherPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    setCompact(height() < px(kCompactBelow));
}

// A low window belongs to the tab.
void TeacherPage::setCompact(bool compact) {
    if (compact_ == compact)
        return;
    compact_ = compact;
    header_->setCompact(compact);
    top_->setSpacing(px(compact ? space::kSmall : space::kLarge));
    margins_->setContentsMargins(px(space::kPage), px(compact ? space::kMedium : space::kSection), px(space::kPage), 0);
}

void TeacherPage::removeShown() {
    attempt(this, [this] { removeTeacher(notebook(), teacher_); });
}

} // namespace alongside
