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

QString say(const char* words, int n = -1) {
    return QCoreApplication::translate("Timeline", words, nullptr, n);
}

QString titleOf(const Contact& contact) {
    switch (contact.status) {
    case ContactStatus::Held:
        return say("%1, %2").arg(wordsFor(contact.kind), minutesWords(contact.length));
    case ContactStatus::Planned:
        return contact.start ? say("%1, planned for %2").arg(wordsFor(contact.kind), timeOfDay(*contact.start))
                             : say("%1, planned").arg(wordsFor(contact.kind));
    case ContactStatus::MovedByCoach:
    case ContactStatus::CancelledByCoach:
    case ContactStatus::MovedByTeacher:
    case ContactStatus::CancelledByTeacher:
    case ContactStatus::CoachAbsent:
    case ContactStatus::TeacherAbsent:
        break;
    }
    return say("%1: %2").arg(wordsFor(contact.kind), wordsFor(contact.status));
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
    }

    void operator()(const NextStep& step, TimelineItem& item) const {
        addStep(step, item);
        item.title = isPromise(step) ? say("Promised") : say("Agreed");
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
        item.title = say("Win");
        item.body = toQt(win.what);
        item.pill.words = win.toldOn ? say("Told %1").arg(shortDay(*win.toldOn, today)) : say("Not told yet");
    }

    void operator()(const AgreementEvent& event, TimelineItem& item) const {
        item.group = TimelineGroup::Agreement;
        item.target = event.agreement;
        item.icon = QStringLiteral("signature");
        item.title = eventWords(event.became);
        if (event.version > 1)
            item.body = say("Version %1").arg(event.version);
    }

    void operator()(const CheckedPeriod& checked, TimelineItem& item) const {
        item.group = TimelineGroup::Checklist;
        item.target = checked.checklist;
        item.icon = QStringLiteral("list-checks");
        item.title = say("Checklist");
        item.body = say("%1: %n item(s) done", checked.done).arg(monthAndYear(checked.period.from));
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
            return say("Agreement begun");
        case AgreementState::Discussed:
            return say("Agreement talked through");
        case AgreementState::Acknowledged:
            return say("Agreement acknowledged");
        case AgreementState::Ended:
            return say("Agreement ended");
        }
        return {};
    }
};

} // namespace

TimelineItem itemFor(const TimelineEntry& entry, Date today) {
    TimelineItem item;
    item.on = entry.on;
    std::visit([&](const auto& what) { Wording{today}(what, item); }, entry.what);
    return item;
}

} // namespace alongside
