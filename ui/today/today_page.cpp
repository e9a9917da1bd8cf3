#include "today/today_page.h"

#include "actions/next_step_actions.h"
#include "shared/attempt.h"
#include "shared/empty_state.h"
#include "shared/icon_label.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/navigator.h"
#include "shared/page_header.h"
#include "shared/scroll_page.h"
#include "shared/wording/date_words.h"
#include "today/meeting_card.h"
#include "today/promises_card.h"
#include "today/quiet_card.h"
#include "today/today_words.h"
#include "today/two_columns.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <set>

namespace alongside {
namespace {

constexpr int kBeginningHeight = 480;

// One fact, or what a part of the page will show one day: an icon and a sentence.
QWidget* makeFact(const QString& iconName, Tone tone, const QString& words, Shade shade = Shade::Plain) {
    auto* room = new QWidget;
    auto* row = new QHBoxLayout(room);
    row->setContentsMargins(0, px(2), 0, px(2));
    row->setSpacing(px(10));
    row->addWidget(new IconLabel(iconName, tone), 0, Qt::AlignTop);
    row->addWidget(new WrappedLabel(words, TextRole::Body, shade), 1);
    return room;
}

Card* makeCalm(const QString& iconName, const QString& words) {
    auto* card = new Card;
    card->body()->addWidget(makeFact(iconName, Tone::Neutral, words, Shade::Secondary));
    return card;
}

QString showAll(qsizetype count) {
    return TodayPage::tr("Show all %1").arg(count);
}

MeetingRequest toPlan(const std::vector<TeacherId>& with) {
    MeetingRequest request;
    request.with = with;
    request.toPlan = true;
    return request;
}

MeetingRequest toLog(ContactId planned) {
    MeetingRequest request;
    request.existing = planned;
    return request;
}

} // namespace

TodayPage::TodayPage(NotebookLink& link, Navigator& navigator, QWidget* parent)
    : Page(link, {Area::Settings, Area::Calendar, Area::Teachers, Area::Agreements, Area::Contacts, Area::NextSteps},
           parent),
      navigator_(navigator), scroll_(new ScrollPage), header_(new PageHeader({})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll_);
    scroll_->add(header_);
    clock_.setInterval(std::chrono::seconds(30));
    connect(&clock_, &QTimer::timeout, this, &TodayPage::refreshSoon);
    clock_.start();
}

void TodayPage::refresh() {
    auto day = dayOf(notebook());
    if (day_ == day)
        return;
    day_ = std::move(day);
    draw();
}

// What was drawn before goes later, because one of its own buttons may have led here. The focus goes to what has the
// same name as before.
void TodayPage::draw() {
    const auto* focus = QApplication::focusWidget();
    const auto focused = focus && contents_ && contents_->isAncestorOf(focus) ? focus->objectName() : QString();
    const int scrolled = scroll_->verticalScrollBar()->value();
    header_->setTitle(capitalized(longDay(day_->date)));
    header_->setSubtitle(day_->teachers.empty() ? QString() : daySentence(day_->view));
    auto* before = contents_;
    contents_ = day_->teachers.empty() ? makeBeginning() : makeContents();
    scroll_->add(contents_);
    contents_->show(); // at once, so that it can take the focus
    if (!focused.isEmpty())
        if (auto* same = contents_->findChild<QWidget*>(focused))
            same->setFocus(Qt::OtherFocusReason);
    if (before) {
        before->hide();
        before->deleteLater();
    }
    scroll_->widget()->layout()->activate();
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
    auto* columns = new TwoColumns;
    addMeetings(columns->wide());
    columns->wide()->addSpacing(px(space::kMedium));
    addPromises(columns->wide());
    columns->wide()->addStretch();
    addQuiet(columns->narrow());
    columns->narrow()->addSpacing(px(space::kMedium));
    addMonth(columns->narrow());
    columns->narrow()->addStretch();
    return columns;
}

void TodayPage::addMeetings(QVBoxLayout* column) {
    auto* heading = new SectionHeading(tr("Meetings"));
    auto* plan = new LinkButton(tr("Plan a meeting"));
    plan->setObjectName(QStringLiteral("plan"));
    connect(plan, &QPushButton::clicked, this, [this] { Q_EMIT navigator_.meetingWanted(toPlan({})); });
    heading->addToActions(plan);
    column->addWidget(heading);
    for (const auto& contact : day_->view.notLogged)
        addMeeting(column, contact, {});
    std::set<NextStepId> reminded; // once is enough, also when one teacher comes twice
    for (const auto& [contact, owed] : day_->view.planned) {
        std::vector<NextStep> left;
        std::copy_if(owed.begin(), owed.end(), std::back_inserter(left),
                     [&reminded](const NextStep& promise) { return reminded.insert(promise.id).second; });
        addMeeting(column, contact, left);
    }
    if (day_->view.planned.empty())
        column->addWidget(makeCalm(QStringLiteral("calendar"),
                                   tr("Nothing is planned for today. A meeting that you plan shows here with its time, "
                                      "its place and what you still owe.")));
}

void TodayPage::addMeeting(QVBoxLayout* column, const Contact& contact, const std::vector<NextStep>& owed) {
    auto* card = new MeetingCard(*day_, contact, owed);
    column->addWidget(card);
    connect(card, &MeetingCard::logWanted, this,
            [this, id = contact.id] { Q_EMIT navigator_.meetingWanted(toLog(id)); });
    connect(card, &MeetingCard::openWanted, this, [this, contact] { open(contact); });
}

// With one teacher their page, to prepare; with several the meeting itself.
void TodayPage::open(const Contact& contact) {
    if (contact.with.size() == 1)
        Q_EMIT navigator_.teacherWanted(contact.with.front(), TeacherTab::Dashboard);
    else
        Q_EMIT navigator_.meetingWanted(toLog(contact.id));
}

void TodayPage::addPromises(QVBoxLayout* column) {
    auto* heading = new SectionHeading(tr("Promises due"));
    column->addWidget(heading);
    if (day_->openPromises > 0) {
        auto* all = new LinkButton(showAll(day_->openPromises));
        all->setObjectName(QStringLiteral("all-promises"));
        connect(all, &QPushButton::clicked, &navigator_, &Navigator::nextStepsWanted);
        heading->addToActions(all);
    }
    if (day_->view.due.empty()) {
        column->addWidget(makeCalm(QStringLiteral("circle-check"),
                                   day_->openPromises > 0
                                       ? tr("No promise is due today.")
                                       : tr("No promise is due. What you promise in a meeting shows here on the day "
                                            "you named.")));
        return;
    }
    auto* card = new PromisesCard(*day_);
    connect(card, &PromisesCard::kept, this, &TodayPage::keep);
    column->addWidget(card);
}

void TodayPage::keep(NextStepId promise) {
    if (attempt(this, [&] { settle(notebook(), promise, StepState::Kept, today()); }))
        return;
    day_.reset(); // the box is ticked, the promise is not: draw it as it is
    refreshSoon();
}

void TodayPage::addQuiet(QVBoxLayout* column) {
    auto* heading = new SectionHeading(tr("Keep in touch"));
    column->addWidget(heading);
    const auto& quiet = day_->view.quiet;
    if (quiet.empty()) {
        column->addWidget(
            makeCalm(QStringLiteral("heart-handshake"),
                     tr("Nobody is waiting for you: whom you have not met within your rhythm shows here.")));
        return;
    }
    if (quiet.size() > QuietCard::kMost) {
        auto* all = new LinkButton(showAll(static_cast<qsizetype>(quiet.size())));
        all->setObjectName(QStringLiteral("all-quiet"));
        connect(all, &QPushButton::clicked, &navigator_, &Navigator::teachersWanted);
        heading->addToActions(all);
    }
    auto* card = new QuietCard(*day_);
    connect(card, &QuietCard::openWanted, this,
            [this](TeacherId teacher) { Q_EMIT navigator_.teacherWanted(teacher, TeacherTab::Dashboard); });
    connect(card, &QuietCard::planWanted, this,
            [this](TeacherId teacher) { Q_EMIT navigator_.meetingWanted(toPlan({teacher})); });
    column->addWidget(card);
}

void TodayPage::addMonth(QVBoxLayout* column) {
    column->addWidget(new SectionHeading(tr("This month")));
    auto* card = new Card;
    card->body()->addWidget(makeFact(QStringLiteral("messages-square"), Tone::Neutral, contactsWords(day_->view)));
    card->body()->addWidget(makeFact(QStringLiteral("circle-check"), Tone::Neutral, promisesWords(day_->view)));
    column->addWidget(card);
}

} // namespace alongside
