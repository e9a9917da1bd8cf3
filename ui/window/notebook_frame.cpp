#include "window/notebook_frame.h"

#include "library/library_page.h"
#include "meetings/meeting_drafts.h"
#include "meetings/meetings_page.h"
#include "next_steps/next_steps_page.h"
#include "reflect/reflect_page.h"
#include "reports/reports_page.h"
#include "settings/bin_words.h"
#include "settings/settings_page.h"
#include "shared/attempt.h"
#include "shared/hidden.h"
#include "shared/kept_drafts.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/undo_line.h"
#include "shared/wording/deed_words.h"
#include "teachers/teacher_page.h"
#include "teachers/teachers_page.h"
#include "today/today_page.h"
#include "window/sidebar.h"
#include "window/tab_on.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kFoldBelow = 900;

} // namespace

NotebookFrame::NotebookFrame(NotebookLink& link, const Content& content, Look& look, QMenu* more, QWidget* parent)
    : QWidget(parent), link_(link), content_(content), look_(look),
      sidebar_(new Sidebar(more, link.notebook().isEncrypted())), pages_(new QStackedWidget), undoLine_(new UndoLine) {
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(pages_, 1);
    right->addWidget(undoLine_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(sidebar_);
    row->addLayout(right, 1);

    connect(sidebar_, &Sidebar::pageChosen, this, &NotebookFrame::goTo);
    connect(sidebar_, &Sidebar::logMeetingAsked, this, &NotebookFrame::logMeeting);
    connect(sidebar_, &Sidebar::privacyAsked, this, &NotebookFrame::showSecurity);
    connect(undoLine_, &UndoLine::undoAsked, this, &NotebookFrame::undo);
    connect(&link_, &NotebookLink::changed, this, &NotebookFrame::countOverdue);
    connect(&link_, &NotebookLink::done, this, [this](const Deed& deed) {
        if (const auto words = doneWords(deed); !words.isEmpty())
            undoLine_->offer(words);
        else
            undoLine_->hide(); // its button would take back this deed, not the one that it names
    });
    connect(&KeptDrafts::of(link_), &KeptDrafts::discarded, this, [this](const Draft& draft) {
        undoLine_->offer(tr("What you typed is thrown away"), [this, draft] { keepAfterAll(draft); });
    });
    connectNavigator();
    countOverdue();
    tellOfUnfinished();
}

// Of a teacher who is removed also what went along, which no question told before.
QString NotebookFrame::doneWords(const Deed& deed) const {
    const auto words = doneWordsFor(deed, whoOf(deed));
    const auto bin = deed.op == Op::RemoveTeacher ? binOf(link_.read()) : std::vector<BinEntry>();
    const auto along = bin.empty() ? QString() : alongWith(bin.front());
    return along.isEmpty() ? words : tr("%1, with %2", "a teacher removed, and what went along").arg(words, along);
}

void NotebookFrame::keepAfterAll(const Draft& draft) {
    const auto trouble = KeptDrafts::of(link_).keep(draft.key, draft.body);
    undoLine_->tell(trouble.value_or(tr("Your words are back. They stand in the panel when you open it again.")));
    if (!trouble)
        tellOfUnfinished();
}

// Quietly, once: Log meeting leads to it.
void NotebookFrame::tellOfUnfinished() {
    if (const auto drafts = keptMeetings(link_); !drafts.empty())
        undoLine_->tell(
            tr("%1 Log meeting (Ctrl+L) leads to it.").arg(unfinishedWords(drafts.front().draft, link_.read())));
}

void NotebookFrame::go(const Place& place) {
    places_.visit(place);
    show(place);
}

void NotebookFrame::goTo(MainPage page) {
    go({page, {}, {}, page == MainPage::Meetings ? meetingsView_ : MeetingsView::List});
}

Whereabouts NotebookFrame::whereabouts() const {
    return {place_, places_, meetingsView_, settingsPage_ ? std::optional(settingsPage_->part()) : std::nullopt};
}

void NotebookFrame::comeBackTo(const Whereabouts& there) {
    places_ = there.places;
    meetingsView_ = there.meetings;
    show(there.place);
    if (settingsPage_ && there.settings)
        settingsPage_->choose(*there.settings);
    pages_->currentWidget()->setFocus(Qt::OtherFocusReason); // on the part that is shown
}

void NotebookFrame::show(const Place& place) {
    place_ = place;
    sidebar_->showPage(place.page);
    auto* page = pageFor(place);
    pages_->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
    Q_EMIT moved();
}

QWidget* NotebookFrame::pageFor(const Place& place) {
    const auto built = [&](auto*& page, auto&& build) {
        if (!page)
            pages_->addWidget(page = build());
        return page;
    };
    if (place.teacher) {
        built(teacherPage_, [&] { return new TeacherPage(link_, navigator_, content_); });
        teacherPage_->show(*place.teacher, place.tab);
        return teacherPage_;
    }
    if (link_.hidesNotes() && (place.page == MainPage::Reflect || place.page == MainPage::Reports))
        return built(hiddenPage_, [&] { return makeHiddenPage(navigator_); });
    switch (place.page) {
    case MainPage::Today:
        return built(todayPage_, [&] { return new TodayPage(link_, navigator_, content_.agreement); });
    case MainPage::Teachers:
        return built(teachersPage_, [&] { return new TeachersPage(link_, navigator_); });
    case MainPage::Settings:
        return built(settingsPage_, [&] {
            auto* page = new SettingsPage(link_, navigator_, look_);
            connect(page, &SettingsPage::restored, undoLine_, qOverload<const QString&>(&UndoLine::offer));
            connect(page, &SettingsPage::whileClosedAsked, this, &NotebookFrame::whileClosedAsked);
            connect(page, &SettingsPage::lockingChanged, this, &NotebookFrame::lockingChanged);
            return page;
        });
    case MainPage::Meetings:
        built(meetingsPage_, [&] { return new MeetingsPage(link_, navigator_); })->show(place.meetings);
        meetingsView_ = place.meetings;
        return meetingsPage_;
    case MainPage::NextSteps:
        return built(nextStepsPage_, [&] { return new NextStepsPage(link_, navigator_); });
    case MainPage::Reflect:
        return built(reflectPage_, [&] { return new ReflectPage(link_, navigator_, content_); });
    case MainPage::Reports:
        return built(reportsPage_, [&] { return new ReportsPage(link_, navigator_, content_); });
    case MainPage::Library:
        break;
    }
    return built(libraryPage_, [&] { return new LibraryPage(link_, navigator_, content_); });
}

void NotebookFrame::goBack() {
    goAlong(&Places::back);
}

void NotebookFrame::goForward() {
    goAlong(&Places::forward);
}

// Places of a teacher who is gone are passed over; where there are no others, the coach stays.
void NotebookFrame::goAlong(std::optional<Place> (Places::*way)()) {
    auto places = places_;
    while (const auto place = (places.*way)()) {
        if (*place == place_ || (place->teacher && !link_.read().teachers.find(*place->teacher)))
            continue;
        places_ = std::move(places);
        show(*place);
        return;
    }
}

void NotebookFrame::say(const QString& words) {
    undoLine_->tell(words);
}

void NotebookFrame::undo() {
    const auto deed = link_.notebook().undoable();
    if (!deed)
        return;
    const auto words = wordsOf(*deed);
    if (attempt(this, [&] { link_.undo(); }))
        undoLine_->tell(tr("Undone: %1").arg(words));
}

void NotebookFrame::redo() {
    const auto deed = link_.notebook().redoable();
    if (!deed)
        return;
    if (attempt(this, [&] { link_.redo(); }))
        undoLine_->tell(tr("Done again: %1").arg(wordsOf(*deed)));
}

QString NotebookFrame::wordsOf(const Deed& deed) const {
    return wordsFor(deed, whoOf(deed));
}

void NotebookFrame::setRibbon(QWidget* ribbon) {
    auto* right = qobject_cast<QVBoxLayout*>(layout()->itemAt(1)->layout());
    right->insertWidget(0, ribbon);
}

void NotebookFrame::countOverdue() {
    sidebar_->setOverdue(link_.read().nextSteps.overduePromises(link_.today()));
}

// "Ana Ruiz", or "Ana Ruiz and 2 others" of a meeting with several.
QString NotebookFrame::whoOf(const Deed& deed) const {
    const auto name = nameOf(deed.about);
    return name.isEmpty() || deed.many < 2 ? name : tr("%1 and %n other(s)", nullptr, deed.many - 1).arg(name);
}

QString NotebookFrame::nameOf(const std::optional<TeacherId>& teacher) const {
    const auto found = teacher ? link_.read().teachers.findAnywhere(*teacher) : std::nullopt;
    return found ? toQt(found->name) : QString();
}

void NotebookFrame::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    sidebar_->setFolded(width() < px(kFoldBelow));
}

bool NotebookFrame::focusNextPrevChild(bool next) {
    auto* from = window()->focusWidget();
    return next && from ? tabOn(*from) : QWidget::focusNextPrevChild(next);
}

void NotebookFrame::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sidebar_->setFolded(width() < px(kFoldBelow)); // larger text takes more of the same window
}

} // namespace alongside
