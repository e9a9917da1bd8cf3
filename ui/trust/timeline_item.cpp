#include "trust/timeline_item.h"

#include "shared/text.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"
#include "shared/wording/practice_words.h"
#include "shared/wording/step_words.h"
#include "shared/wording/trust_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int kDaysForSummary = 30; // so long the timeline offers it; the meeting itself offers it always

QString titleOf(const Contact& contact) {
    switch (contact.status) {
    case ContactStatus::Held:
        return Say::tr("%1, %2").arg(wordsFor(contact.kind), minutesWords(contact.length));
    case ContactStatus::Planned:
        return contact.start ? Say::tr("%1, planned for %2").arg(wordsFor(contact.kind), timeOfDay(*contact.start))
                             : Say::tr("%1, planned").arg(wordsFor(contact.kind));
    case ContactStatus::MovedByCoach:
    case ContactStatus::CancelledByCoach:
    case ContactStatus::MovedByTeacher:
    case ContactStatus::CancelledByTeacher:
    case ContactStatus::CoachAbsent:
    case ContactStatus::TeacherAbsent:
        break;
    }
    return Say::tr("%1: %2").arg(wordsFor(contact.kind), wordsFor(contact.status));
}

// Puts one kind of entry into words.
struct Wording {
    Date today;

    void operator()(const Contact& contact, TimelineItem& item) const {
        item.target = contact.id;
        item.icon = iconFor(contact.kind);
        item.title = titleOf(contact);
        item.body = toQt(contact.sharedNote);
        item.privateNote = toQt(contact.privateNote);
        if (contact.summarySentOn)
            item.pill.words = Say::tr("Summary sent %1").arg(shortDay(*contact.summarySentOn, today));
        else if (isSubstantive(contact) && daysBetween(contact.on, today) <= kDaysForSummary)
            item.offer(Say::tr("No summary yet"), Say::tr("Summary"), QStringLiteral("mail"));
    }

    void operator()(const NextStep& step, TimelineItem& item) const {
        addStep(step, item);
        item.title = isPromise(step) ? Say::tr("Promised") : Say::tr("Agreed");
    }

    void operator()(const ClosedStep& closed, TimelineItem& item) const {
        addStep(closed.step, item);
        item.title = wordsFor(closed.step.state);
        if (closed.step.state == StepState::Kept)
            item.icon = QStringLiteral("circle-check");
    }

    void operator()(const Win& win, TimelineItem& item) const {
        item.group = TimelineGroup::Wins;
        item.target = win.id;
        item.icon = QStringLiteral("sparkles");
        item.tone = Tone::Ok;
        item.title = Say::tr("Win");
        item.body = toQt(win.what);
        if (win.toldOn)
            item.pill.words = Say::tr("Told %1").arg(shortDay(*win.toldOn, today));
        else
            item.offer(Say::tr("Not told yet"), Say::tr("Told"), QStringLiteral("check"));
    }

    void operator()(const AgreementEvent& event, TimelineItem& item) const {
        item.group = TimelineGroup::Agreement;
        item.target = event.agreement;
        item.icon = QStringLiteral("signature");
        item.title = eventWords(event.became);
        if (event.version > 1)
            item.body = Say::tr("Version %1").arg(event.version);
    }

    void operator()(const CheckedPeriod& checked, TimelineItem& item) const {
        item.group = TimelineGroup::Checklist;
        item.target = checked.checklist;
        item.icon = QStringLiteral("list-checks");
        item.title = Say::tr("Checklist");
        item.body = Say::tr("%1: %Ln item(s) done", nullptr, checked.done).arg(monthAndYear(checked.period.from));
    }

    void operator()(const MovedStep& moved, TimelineItem& item) const {
        addStep(moved.step, item);
        item.icon = QStringLiteral("calendar-clock");
        item.title = Say::tr("Moved to %1").arg(shortDay(moved.dueOn, today));
    }

    void operator()(const LookedBackStep& back, TimelineItem& item) const {
        addStep(back.step, item);
        item.icon = QStringLiteral("history");
        item.title = Say::tr("Looked back: %1").arg(wordsFor(back.step.lookBack->verdict));
    }

    void operator()(const ToldWin& told, TimelineItem& item) const {
        item.group = TimelineGroup::Wins;
        item.target = told.win.id;
        item.icon = QStringLiteral("message-circle");
        item.tone = Tone::Ok;
        item.title =
            told.win.toldHow.empty() ? Say::tr("Win told") : Say::tr("Win told: %1").arg(toQt(told.win.toldHow));
        item.body = toQt(told.win.what);
    }

    void operator()(const CycleEvent& event, TimelineItem& item) const {
        item.group = TimelineGroup::Cycle;
        item.target = event.cycle;
        item.icon = QStringLiteral("goal");
        item.title = event.hasEnded ? Say::tr("Cycle ended") : Say::tr("Cycle begun");
        item.body = toQt(event.goal);
    }

private:
    static void addStep(const NextStep& step, TimelineItem& item) {
        item.group = TimelineGroup::NextSteps;
        item.target = step.id;
        item.icon = isPromise(step) ? QStringLiteral("handshake") : QStringLiteral("list-todo");
        item.body = toQt(step.what);
        if (!isPromise(step) || !step.kind)
            return;
        item.tone = toneOf(dimensionOf(*step.kind));
        item.pill = {alongside::titleOf(dimensionOf(*step.kind)), iconOf(item.tone), item.tone};
    }

    static QString eventWords(AgreementState became) {
        switch (became) {
        case AgreementState::Draft:
            return Say::tr("Agreement begun");
        case AgreementState::Discussed:
            return Say::tr("Agreement talked through");
        case AgreementState::Acknowledged:
            return Say::tr("Agreement acknowledged");
        case AgreementState::Ended:
            return Say::tr("Agreement ended");
        }
        return {};
    }
};

} // namespace

void TimelineItem::offer(const QString& standing, const QString& verb, const QString& iconName) {
    pill.words = standing;
    deed = verb;
    deedIcon = iconName;
}

TimelineItem itemFor(const TimelineEntry& entry, Date today) {
    TimelineItem item;
    item.on = entry.on;
    std::visit([&](const auto& what) { Wording{today}(what, item); }, entry.what);
    return item;
}

} // namespace alongside
