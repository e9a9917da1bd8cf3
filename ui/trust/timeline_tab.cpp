#include "trust/timeline_tab.h"

#include "actions/win_actions.h"
#include "overview/timeline.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/completion_field.h"
#include "shared/empty_state.h"
#include "shared/filter_field.h"
#include "shared/flow_layout.h"
#include "shared/hidden.h"
#include "shared/named_combo.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/telling_words.h"
#include "trust/timeline_list.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kLow = 280; // design pixels of height
constexpr int kLowWords = 140, kLeastWords = 180, kMostWords = 320;

QStringList groupWords() {
    return {TimelineTab::tr("All"),  TimelineTab::tr("Meetings"),  TimelineTab::tr("Next steps"),
            TimelineTab::tr("Wins"), TimelineTab::tr("Agreement"), TimelineTab::tr("Checklist")};
}

} // namespace

TimelineTab::TimelineTab(NotebookLink& link, Navigator& navigator, QWidget* parent)
    : Page(link,
           {Area::Contacts, Area::NextSteps, Area::Wins, Area::Agreements, Area::Checklists, Area::Cycles,
            Area::Teachers, Area::Calendar},
           parent),
      navigator_(navigator), groups_(new SegmentedChoice(tr("Show"), groupWords())),
      lowGroups_(makeCombo(tr("Show"), this)),
      note_(makeButton(ButtonKind::Secondary, tr("Note a win"), QStringLiteral("sparkles"))),
      filter_(new FilterField(tr("Filter timeline"), tr("Words to look for"), this)),
      list_(new TimelineList(TimelineList::Extent::Scrolls)),
      nothingYet_(new EmptyState(QStringLiteral("history"), tr("Nothing here yet."),
                                 tr("Meetings, promises and wins stand here as you log them."), tr("Log meeting"))),
      noMatch_(new EmptyState(QStringLiteral("search"), tr("Nothing fits."),
                              link.hidesNotes() ? notLookedThroughWords() : tr("Try fewer words, or show all."))) {
    build();
    connect(groups_, &SegmentedChoice::currentChanged, this, [this](int group) {
        lowGroups_->setCurrentIndex(group);
        showFitting();
    });
    connect(lowGroups_, &QComboBox::currentIndexChanged, this, [this](int group) {
        if (groups_->current() == group)
            return;
        groups_->setCurrent(group);
        showFitting();
    });
    connect(note_, &QPushButton::clicked, this, [this] { Q_EMIT navigator_.newWinWanted(teacher_); });
    connect(filter_, &QLineEdit::textChanged, this, &TimelineTab::showFitting);
    connect(list_, &TimelineList::opened, this,
            [this](const TimelineTarget& target) { openTarget(navigator_, teacher_, target); });
    connect(list_, &TimelineList::deedChosen, this,
            [this](const TimelineTarget& target) { doDeed(this->link(), navigator_, this, target); });
    connect(nothingYet_, &EmptyState::chosen, this, [this] { Q_EMIT navigator_.meetingWanted({{teacher_}, {}}); });
    connect(filter_, &FilterField::listWanted, list_, [this] { list_->setFocus(Qt::TabFocusReason); });
}

void TimelineTab::build() {
    groups_->setCurrent(0);
    lowGroups_->addItems(groupWords());
    auto* top = new FlowLayout(nullptr, px(space::kMedium)); // in large text not all of it fits side by side
    for (auto* each : std::initializer_list<QWidget*>{groups_, lowGroups_, note_, filter_})
        top->addWidget(each);
    auto* middle = new QWidget;
    middle->setMaximumWidth(px(size::kColumn));
    auto* margins = new QHBoxLayout(this);
    margins->setContentsMargins(px(space::kPage), px(space::kLarge), px(space::kPage), px(space::kLarge));
    margins->addWidget(middle);
    list_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it scrolls itself, and the page need not
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addLayout(top);
    for (QWidget* part :
         {static_cast<QWidget*>(list_), static_cast<QWidget*>(nothingYet_), static_cast<QWidget*>(noMatch_)})
        column->addWidget(part, 1);
}

void TimelineTab::setTeacher(TeacherId teacher) {
    if (teacher == teacher_)
        return;
    teacher_ = teacher;
    filter_->clear();
    groups_->setCurrent(0);
    lowGroups_->setCurrentIndex(0);
    refreshSoon();
}

// In a low window the filters take one row; to note a win is in the menu of the head too.
void TimelineTab::fold() {
    const bool low = height() < px(kLow);
    groups_->setVisible(!low);
    lowGroups_->setVisible(low);
    note_->setVisible(!low);
    filter_->setMinimumWidth(px(low ? kLowWords : kLeastWords));
    filter_->setMaximumWidth(px(low ? kLowWords : kMostWords));
    filter_->setPlaceholderText(low ? tr("Words") : tr("Words to look for"));
}

void TimelineTab::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fold();
}

void TimelineTab::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold();
}

void TimelineTab::refresh() {
    items_.clear();
    lookedThrough_.clear();
    for (const auto& entry : timelineOf(read(), teacher_))
        items_.push_back(itemFor(entry, today()));
    showFitting();
}

// Once for all keys that are typed.
void TimelineTab::foldWords() {
    if (lookedThrough_.isEmpty())
        for (const auto& item : items_)
            lookedThrough_ += folded(item.title + QLatin1Char(' ') + item.body + QLatin1Char(' ') + item.privateNote);
}

bool TimelineTab::fits(qsizetype item, const QStringList& words) const {
    const int group = groups_->current() - 1;
    if (group >= 0 && static_cast<int>(items_[item].group) != group)
        return false;
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return lookedThrough_[item].contains(word); });
}

void TimelineTab::showFitting() {
    const auto words = folded(filter_->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!words.isEmpty())
        foldWords();
    QList<TimelineItem> fitting;
    for (qsizetype i = 0; i < items_.size(); ++i)
        if (fits(i, words))
            fitting += items_[i];
    list_->show(fitting, today());
    list_->setVisible(!fitting.isEmpty());
    nothingYet_->setVisible(items_.isEmpty());
    noMatch_->setVisible(fitting.isEmpty() && !items_.isEmpty());
}

void doDeed(NotebookLink& link, Navigator& navigator, QWidget* page, const TimelineTarget& target) {
    if (const auto* contact = std::get_if<ContactId>(&target))
        return Q_EMIT navigator.summaryWanted(*contact);
    const auto* id = std::get_if<WinId>(&target);
    const auto win = id ? link.read().wins.find(*id) : std::nullopt;
    if (!win)
        return;
    if (link.hidesNotes()) // how the teacher likes to hear it is not known under the cover
        return Q_EMIT navigator.winFormWanted(*id);
    const auto teacher = link.read().teachers.find(win->teacher).value_or(Teacher{});
    const auto how = usualHow(wayToTell(link.read(), teacher, link.today()));
    attempt(page, [&] { tell(link.notebook(), *id, link.today(), fromQt(how)); });
}

void openTarget(Navigator& navigator, TeacherId teacher, const TimelineTarget& target) {
    struct Leading {
        Navigator& navigator;
        TeacherId teacher;

        void operator()(ContactId contact) const { Q_EMIT navigator.meetingWanted({{teacher}, contact}); }
        void operator()(NextStepId step) const { Q_EMIT navigator.nextStepFormWanted(step); }
        void operator()(WinId win) const { Q_EMIT navigator.winFormWanted(win); }
        void operator()(AgreementId) const { Q_EMIT navigator.teacherWanted(teacher, TeacherTab::Agreement); }
        void operator()(ChecklistId) const { Q_EMIT navigator.teacherWanted(teacher, TeacherTab::Checklist); }
        void operator()(CycleId) const { Q_EMIT navigator.teacherWanted(teacher, TeacherTab::Cycle); }
    };
    std::visit(Leading{navigator, teacher}, target);
}

} // namespace alongside
