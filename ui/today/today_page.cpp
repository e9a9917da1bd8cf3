#include "today/today_page.h"

#include "actions/contact_actions.h"
#include "actions/next_step_actions.h"
#include "actions/win_actions.h"
#include "backups/backup_words.h"
#include "leaving/print_leaving.h"
#include "shared/attempt.h"
#include "shared/empty_state.h"
#include "shared/link_button.h"
#include "shared/navigator.h"
#include "shared/notice_line.h"
#include "shared/page_header.h"
#include "shared/scroll_page.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"
#include "shared/wording/leaving_words.h"
#include "today/day_paper.h"
#include "today/log_line.h"
#include "today/today_words.h"

#include <QApplication>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

namespace alongside {
namespace {

constexpr int kBeginningHeight = 480;
constexpr std::chrono::seconds kNotBefore{1}; // long timers may come a little early

// Those of one kind are named alike up to a dash: "promise-17".
QList<QWidget*> likeIn(const QWidget& contents, const QString& name) {
    const auto kind = name.left(name.indexOf(QLatin1Char('-')) + 1);
    auto all = contents.findChildren<QWidget*>();
    all.removeIf([&kind](const QWidget* each) { return kind.isEmpty() || !each->objectName().startsWith(kind); });
    return all;
}

// Who has the focus once `contents` stand where `before` stood: the same, else what took its place.
QWidget* heirOf(const QWidget& focus, const QWidget& before, const QWidget& contents) {
    if (auto* same = contents.findChild<QWidget*>(focus.objectName()))
        return same;
    const auto likes = likeIn(contents, focus.objectName());
    const auto place = likeIn(before, focus.objectName()).indexOf(&focus);
    return likes.isEmpty() ? nullptr : likes[std::clamp<qsizetype>(place, 0, likes.size() - 1)];
}

template <class List, class Id>
bool isAmong(const List& list, Id id) {
    return std::ranges::any_of(list, [id](const auto& each) { return each.id == id; });
}

} // namespace

TodayPage::TodayPage(NotebookLink& link, Navigator& navigator, const AgreementForm& form, QWidget* parent)
    : Page(link,
           {Area::Settings, Area::Calendar, Area::Teachers, Area::Agreements, Area::Cycles, Area::Contacts,
            Area::NextSteps, Area::Wins, Area::Pulses, Area::Schools},
           parent),
      navigator_(navigator), form_(form), scroll_(new ScrollPage),
      header_(new PageHeader(capitalized(longDay(link.today())))), print_(new LinkButton(tr("Print…"))),
      backups_(new NoticeLine(Tone::Warn, QStringLiteral("triangle-alert"), {})), line_(new LogLine(link, navigator)),
      reading_(*this, [this] { refreshSoon(); }) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll_);
    header_->addToActions(print_);
    scroll_->add(header_);
    scroll_->add(backups_);
    scroll_->add(line_);
    backups_->hide();
    print_->setToolTip(tr("Print this day"));
    connect(print_, &QPushButton::clicked, this, &TodayPage::print);
    printOnKey(this, [this] { print(); });
    print_->hide();
    line_->hide(); // both until it is known whether anybody can be named in it
    beginning_.setSingleShot(true);
    connect(&beginning_, &QTimer::timeout, this, &TodayPage::refreshSoon);
}

void TodayPage::tellOfBackups() {
    const auto& file = notebook().file();
    const auto trouble = file.empty() ? QString() : backupTrouble(file, today());
    backups_->setWords(trouble.isEmpty() ? trouble : tr("%1 Settings, Backups tells more.").arg(trouble));
    backups_->setVisible(!trouble.isEmpty());
}

void TodayPage::refresh() {
    tellOfBackups();
    line_->refresh(); // who can be named in it may be others though the day is the same
    if (day_ && day_->date != today())
        folds_ = {};
    const auto reading = std::make_shared<DayReading>(link(), folds_.whole);
    const auto piece = [reading] { return reading->readOn(); };
    const auto putAll = [this, reading] { put(reading->take()); };
    if (reading->wasAskedAhead())
        reading_.beginAtOnce(piece, putAll); // for the first picture of the program
    else
        reading_.begin(piece, putAll);
}

void TodayPage::put(Day day) {
    const bool isSame = day_ == day;
    day_ = std::move(day);
    waitForNextMeeting();
    if (!isSame || drawsAnew_)
        draw();
}

void TodayPage::waitForNextMeeting() {
    const auto now = localTime(notebook().now());
    beginsAt_.reset();
    for (const auto& meeting : day_->view.planned)
        if (meeting.start && *meeting.start > now && (!beginsAt_ || meeting.start < beginsAt_))
            beginsAt_ = meeting.start;
    beginsAt_ ? beginning_.start(*beginsAt_ - now + kNotBefore) : beginning_.stop();
}

// A timer stands still while the computer sleeps.
void TodayPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && beginsAt_ &&
        localTime(notebook().now()) >= *beginsAt_)
        refreshSoon();
}

// What was drawn before goes later, because one of its own buttons may have led here. The focus goes to what has the
// same name as before; where that has gone, as a promise that was kept, to what took its place.
void TodayPage::draw() {
    const auto* focus = window()->focusWidget(); // also while a panel is open that began here
    const auto focused = focus && contents_ && contents_->isAncestorOf(focus) ? focus->objectName() : QString();
    const int scrolled = scroll_->verticalScrollBar()->value();
    const bool beginning = !day_->hasTeachers;
    drawsAnew_ = false;
    header_->setTitle(capitalized(longDay(day_->date)));
    header_->setSubtitle(beginning ? QString() : daySentence(day_->view));
    line_->setVisible(!beginning);
    print_->setVisible(!beginning);
    auto* before = contents_;
    contents_ = beginning ? makeBeginning() : makeContents();
    scroll_->add(contents_);
    contents_->show(); // at once, so that it can take the focus
    if (!focused.isEmpty())
        if (auto* heir = heirOf(*focus, *before, *contents_))
            heir->setFocus(Qt::OtherFocusReason);
    if (before) {
        before->hide();
        before->deleteLater();
    }
    scroll_->widget()->layout()->activate();
    // All of it before any of it is painted: else headings show for a moment over empty, thin cards.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    scroll_->verticalScrollBar()->setValue(scrolled);
}

QWidget* TodayPage::makeBeginning() {
    auto* beginning = new EmptyState(
        QStringLiteral("sun"), tr("A day begins with the people you coach"),
        tr("Once a teacher is here, this page shows whom you meet today, what you promised, and whom you have not met "
           "in a while."),
        tr("Add a teacher"));
    beginning->setMinimumHeight(px(kBeginningHeight));
    connect(beginning, &EmptyState::chosen, &navigator_, &Navigator::newTeacherWanted);
    return beginning;
}

QWidget* TodayPage::makeContents() {
    auto* contents = new TodayContents(*day_, folds_, form_, navigator_);
    connect(contents, &TodayContents::kept, this, [this](NextStepId promise) {
        attemptHere([&] { return isAmong(day_->view.due, promise); },
                    [&] { settle(notebook(), promise, StepState::Kept, today()); });
    });
    connect(contents, &TodayContents::told, this, [this](WinId win, const QString& how) {
        attemptHere([&] { return isAmong(day_->view.wins, win); },
                    [&] { tell(notebook(), win, today(), fromQt(how)); });
    });
    connect(contents, &TodayContents::meetingRemoved, this, [this](ContactId meeting) {
        attemptHere([&] { return isAmong(day_->view.notLogged, meeting) || isAmong(day_->view.planned, meeting); },
                    [&] { removeMeeting(notebook(), meeting); });
    });
    connect(contents, &TodayContents::doorFolded, this,
            [this](ContactId meeting, bool unfolded) { folds_.doors[meeting] = unfolded; });
    connect(contents, &TodayContents::wholeWanted, this, [this](TodayPart part) {
        folds_.whole.insert(part);
        auto day = dayOf(link(), folds_.whole);
        reading_.forget();
        day_ = std::move(day);
        draw();
    });
    return contents;
}

void TodayPage::print() {
    if (read().teachers.count() == 0) {
        Q_EMIT navigator_.said(tr("There is nothing to print before the first teacher is here."));
        return;
    }
    const auto day = dayToPrint(link());
    printLeaving(link(), this, {DocumentKind::Day, namedOnPaper(day)}, dayOnPaper(day, form_),
                 [this] { Q_EMIT navigator_.said(wordsFor(WayOut::Printed)); });
}

// What is pressed while a change is being read may have gone with it. A box is ticked before its promise is, and stays
// so where the deed fails or is undone before the page is drawn: then it is drawn though the day is the same.
void TodayPage::attemptHere(const std::function<bool()>& isStillHere, const std::function<void()>& deed) {
    const auto whereItIs = [&] {
        reading_.catchUp();
        drawsAnew_ = true;
        if (isStillHere())
            deed();
        else
            refreshSoon();
    };
    if (attempt(this, whereItIs))
        return;
    drawsAnew_ = true;
    refreshSoon();
}

} // namespace alongside
