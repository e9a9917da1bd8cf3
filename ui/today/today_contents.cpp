#include "today/today_contents.h"

#include "shared/link_button.h"
#include "shared/navigator.h"
#include "shared/page_header.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "today/agreements_card.h"
#include "today/fact_row.h"
#include "today/meeting_card.h"
#include "today/promises_card.h"
#include "today/pulses_card.h"
#include "today/quiet_card.h"
#include "today/summaries_card.h"
#include "today/today_words.h"
#include "today/two_columns.h"
#include "today/wins_card.h"

#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

LinkButton* makeShowAll(const QString& words, const QString& name) {
    auto* all = new LinkButton(words);
    all->setObjectName(name);
    return all;
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

MeetingRequest asNotHeld(ContactId planned) {
    auto request = toLog(planned);
    request.became = ContactStatus::MovedByCoach; // the first of those to choose from
    return request;
}

} // namespace

TodayContents::TodayContents(Day day, const TodayFolds& folds, const AgreementForm& form, Navigator& navigator,
                             QWidget* parent)
    : QWidget(parent), day_(std::move(day)), folds_(folds), form_(form), navigator_(navigator) {
    auto* columns = new TwoColumns;
    addNotLogged(columns->wide());
    addMeetings(columns->wide());
    columns->wide()->addSpacing(px(space::kMedium));
    addPromises(columns->wide());
    addSummaries(columns->wide());
    columns->wide()->addStretch();
    addQuiet(columns->narrow());
    addWins(columns->narrow());
    addAgreements(columns->narrow());
    addPulses(columns->narrow());
    columns->narrow()->addSpacing(px(space::kMedium));
    addMonth(columns->narrow());
    columns->narrow()->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(columns);
}

std::size_t TodayContents::most(TodayPart part) const {
    return mostOf(part, folds_.whole);
}

void TodayContents::addHeading(QVBoxLayout* column, const QString& words, TodayPart part, std::size_t count) {
    auto* heading = new SectionHeading(words);
    column->addWidget(heading);
    if (count <= most(part))
        return;
    auto* all = makeShowAll(tr("Show all %1").arg(locale().toString(count)),
                            QStringLiteral("all-%1").arg(static_cast<int>(part)));
    all->setAccessibleName(tr("%1: %2", "a link, and the part of the page").arg(all->text(), words));
    connect(all, &QPushButton::clicked, this, [this, part] { Q_EMIT wholeWanted(part); });
    heading->addToActions(all);
}

void TodayContents::addNotLogged(QVBoxLayout* column) {
    const auto& list = day_.view.notLogged;
    if (list.empty())
        return;
    addHeading(column, tr("Not logged yet"), TodayPart::NotLogged, list.size());
    for (std::size_t i = 0; i < std::min(list.size(), most(TodayPart::NotLogged)); ++i)
        addMeeting(column, list[i]);
    column->addSpacing(px(space::kMedium));
}

void TodayContents::addMeetings(QVBoxLayout* column) {
    auto* heading = new SectionHeading(tr("Meetings"));
    auto* plan = new LinkButton(tr("Plan a meeting"));
    plan->setObjectName(QStringLiteral("plan"));
    connect(plan, &QPushButton::clicked, this, [this] { Q_EMIT navigator_.meetingWanted(toPlan({})); });
    heading->addToActions(plan);
    column->addWidget(heading);
    for (const auto& contact : day_.view.planned)
        addMeeting(column, contact);
    if (!day_.view.planned.empty())
        return;
    const auto next = day_.view.next ? nextWords(day_.view, day_.namesOf(*day_.view.next), day_.date)
                                     : tr("A meeting that you plan shows here with what to know before the door.");
    column->addWidget(makeCalm(QStringLiteral("calendar"), day_.view.isSchoolDay
                                                               ? tr("Nothing is planned for today. %1").arg(next)
                                                               : tr("No school today. %1").arg(next)));
}

void TodayContents::addMeeting(QVBoxLayout* column, const Contact& contact) {
    const auto id = contact.id;
    const auto folded = folds_.doors.find(id);
    const bool unfolded = folded == folds_.doors.end() ? day_.nextDoor == id : folded->second;
    auto* card = new MeetingCard(day_, contact, form_, unfolded);
    column->addWidget(card);
    connect(card, &MeetingCard::logWanted, this, [this, id] { Q_EMIT navigator_.meetingWanted(toLog(id)); });
    connect(card, &MeetingCard::notHeld, this, [this, id] { Q_EMIT navigator_.meetingWanted(asNotHeld(id)); });
    connect(card, &MeetingCard::removeWanted, this, [this, id] { Q_EMIT meetingRemoved(id); });
    connect(card, &MeetingCard::openWanted, this, [this, contact] { open(contact); });
    connect(card, &MeetingCard::unfolded, this, [this, id](bool now) { Q_EMIT doorFolded(id, now); });
}

// With one teacher their page, to prepare; with several the meeting itself.
void TodayContents::open(const Contact& contact) {
    if (contact.with.size() == 1)
        Q_EMIT navigator_.teacherWanted(contact.with.front(), TeacherTab::Dashboard);
    else
        Q_EMIT navigator_.meetingWanted(toLog(contact.id));
}

void TodayContents::addPromises(QVBoxLayout* column) {
    auto* heading = new SectionHeading(tr("Promises due"));
    column->addWidget(heading);
    const auto open = day_.view.openPromises, due = countOf(day_.view.due), shown = countOf(day_.promises);
    if (open > shown) { // else all of them stand below
        const auto words =
            due > shown ? tr("Show all %1").arg(locale().toString(due)) : tr("All %Ln open promise(s)", nullptr, open);
        auto* all = makeShowAll(words, QStringLiteral("all-promises"));
        connect(all, &QPushButton::clicked, &navigator_, &Navigator::nextStepsWanted);
        heading->addToActions(all);
    }
    if (day_.view.due.empty()) {
        column->addWidget(makeCalm(QStringLiteral("circle-check"),
                                   open > 0 ? tr("No promise is due today.")
                                            : tr("No promise is due. What you promise in a meeting shows here on the "
                                                 "day you named.")));
        return;
    }
    auto* card = new PromisesCard(day_);
    connect(card, &PromisesCard::kept, this, &TodayContents::kept);
    column->addWidget(card);
}

void TodayContents::addSummaries(QVBoxLayout* column) {
    const auto count = day_.summariesDue;
    if (count == 0)
        return;
    column->addSpacing(px(space::kMedium));
    addHeading(column, tr("Summaries to send"), TodayPart::Summaries, count);
    auto* card = new SummariesCard(day_);
    connect(card, &SummariesCard::summaryWanted, &navigator_, &Navigator::summaryWanted);
    column->addWidget(card);
}

void TodayContents::addQuiet(QVBoxLayout* column) {
    auto* heading = new SectionHeading(tr("Keep in touch"));
    column->addWidget(heading);
    const auto& quiet = day_.view.quiet;
    if (quiet.empty()) {
        column->addWidget(
            makeCalm(QStringLiteral("heart-handshake"),
                     tr("Nobody is waiting for you: whom you have not met within your rhythm shows here.")));
        return;
    }
    if (quiet.size() > QuietCard::kMost) {
        auto* all = makeShowAll(tr("Show all %1").arg(locale().toString(quiet.size())), QStringLiteral("all-quiet"));
        connect(all, &QPushButton::clicked, &navigator_, &Navigator::teachersWanted);
        heading->addToActions(all);
    }
    auto* card = new QuietCard(day_);
    connect(card, &QuietCard::openWanted, this,
            [this](TeacherId teacher) { Q_EMIT navigator_.teacherWanted(teacher, TeacherTab::Dashboard); });
    connect(card, &QuietCard::planWanted, this,
            [this](TeacherId teacher) { Q_EMIT navigator_.meetingWanted(toPlan({teacher})); });
    column->addWidget(card);
}

void TodayContents::addWins(QVBoxLayout* column) {
    const auto count = day_.view.wins.size();
    if (count == 0)
        return; // the sentence at the top is calm enough
    column->addSpacing(px(space::kMedium));
    addHeading(column, tr("Wins to tell"), TodayPart::Wins, count);
    auto* card = new WinsCard(day_);
    connect(card, &WinsCard::tellWanted, &navigator_, &Navigator::winFormWanted);
    connect(card, &WinsCard::told, this, &TodayContents::told);
    column->addWidget(card);
}

void TodayContents::addAgreements(QVBoxLayout* column) {
    const auto count = day_.view.agreements.size();
    if (count == 0)
        return;
    column->addSpacing(px(space::kMedium));
    addHeading(column, tr("Agreements"), TodayPart::Agreements, count);
    auto* card = new AgreementsCard(day_, most(TodayPart::Agreements));
    connect(card, &AgreementsCard::agreementWanted, this,
            [this](TeacherId teacher) { Q_EMIT navigator_.teacherWanted(teacher, TeacherTab::Agreement); });
    column->addWidget(card);
}

void TodayContents::addPulses(QVBoxLayout* column) {
    const auto count = day_.view.pulses.size();
    if (count == 0)
        return;
    column->addSpacing(px(space::kMedium));
    addHeading(column, tr("Time for a pulse"), TodayPart::Pulses, count);
    auto* card = new PulsesCard(day_, most(TodayPart::Pulses));
    connect(card, &PulsesCard::pulseWanted, this,
            [this](TeacherId teacher) { Q_EMIT navigator_.teacherWanted(teacher, TeacherTab::Pulse); });
    connect(card, &PulsesCard::anonymousWanted, &navigator_, &Navigator::anonymousPulsesWanted);
    column->addWidget(card);
}

void TodayContents::addMonth(QVBoxLayout* column) {
    column->addWidget(new SectionHeading(tr("This month")));
    auto* card = new Card;
    card->body()->addWidget(makeFact(QStringLiteral("messages-square"), contactsWords(day_.view)));
    card->body()->addWidget(makeFact(QStringLiteral("circle-check"), promisesWords(day_.view)));
    column->addWidget(card);
}

} // namespace alongside
