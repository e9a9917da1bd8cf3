#include "domain/trust/relational.h"

#include <algorithm>
#include <tuple>

namespace alongside::trust {
namespace {

constexpr int kTimeToComeBack = 5; // school days

AppointmentsKept appointmentsKept(const View& view) {
    AppointmentsKept kept;
    for (const auto* contact : view.contactsInWindow()) {
        switch (contact->status) {
        case ContactStatus::Held:
        case ContactStatus::MovedByCoach:
        case ContactStatus::CancelledByCoach:
        case ContactStatus::CoachAbsent:
            if (contact->planned)
                kept.count.add(isHeld(*contact), contact->id);
            break;
        case ContactStatus::Planned:
            if (contact->on < view.asOf())
                kept.notLogged.push_back(contact->id);
            break;
        case ContactStatus::MovedByTeacher:
        case ContactStatus::CancelledByTeacher:
        case ContactStatus::TeacherAbsent:
            break;
        }
    }
    return kept;
}

// The lower of the two in the middle where the number is even.
std::optional<int> lowerMedian(std::vector<int> values) {
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

WinsTold winsTold(const View& view) {
    std::vector<const Win*> seen;
    for (const auto& win : view.evidence().wins)
        if (view.inWindow(win.seenOn))
            seen.push_back(&win);
    std::sort(seen.begin(), seen.end(),
              [](const Win* a, const Win* b) { return std::tie(a->seenOn, a->id) < std::tie(b->seenOn, b->id); });
    WinsTold told;
    std::vector<int> waits;
    for (const auto* win : seen) {
        const bool isTold = view.hasCome(win->toldOn);
        if (isTold)
            waits.push_back(view.schoolDays(win->seenOn, *win->toldOn));
        if (isTold || view.schoolDaysSince(win->seenOn) >= kTimeToTellAWin)
            told.count.add(isTold, win->id);
    }
    told.median = lowerMedian(std::move(waits));
    return told;
}

WelcomePresence welcomePresence(const View& view) {
    WelcomePresence presence;
    for (const auto* contact : view.contactsInWindow())
        if (isHeld(*contact) && (isBrief(contact->kind) || contact->kind == ContactKind::Visit))
            presence.welcome.push_back(contact->id);
    for (const auto* contact : view.unasked())
        presence.unasked.push_back(contact->id);
    return presence;
}

// The first held contact on a later day decides, since none after it lies nearer.
bool isComeBackTo(const View& view, const ContactFact& hard) {
    const auto contacts = view.contacts();
    const auto next =
        std::find_if(std::upper_bound(contacts.begin(), contacts.end(), hard.on,
                                      [](Date day, const ContactFact* contact) { return day < contact->on; }),
                     contacts.end(), [](const ContactFact* contact) { return isHeld(*contact); });
    return next != contacts.end() && view.schoolDays(hard.on, (*next)->on) <= kTimeToComeBack;
}

Count cameBack(const View& view) {
    Count count;
    for (const auto* contact : view.contactsInWindow())
        if (isHeld(*contact) && contact->hardMoment && view.schoolDaysSince(contact->on) >= kTimeToComeBack)
            count.add(isComeBackTo(view, *contact), contact->id);
    return count;
}

// The period that holds the as-of day; where two do, the one that began later, then the later record.
const Checklist* periodOf(const View& view) {
    const Checklist* found = nullptr;
    for (const auto& checklist : view.evidence().checklists) {
        if (!checklist.period.contains(view.asOf()))
            continue;
        if (!found || std::tie(checklist.period.from, checklist.id) > std::tie(found->period.from, found->id))
            found = &checklist;
    }
    return found;
}

ChecklistTicks checklistTicks(const View& view) {
    ChecklistTicks ticks;
    const auto* checklist = periodOf(view);
    if (!checklist)
        return ticks;
    ticks.period = checklist->id;
    for (const auto& item : checklist->items) {
        // A tick that was set after the as-of day was not there yet; an item begins as not yet done.
        const bool isLater = item.changedOn && !view.hasCome(item.changedOn);
        const auto state = isLater ? TickState::NotYet : item.state;
        auto& [done, fit] = ticks.byStrategy[static_cast<std::size_t>(item.strategy)];
        done += state == TickState::Done ? 1 : 0;
        fit += state != TickState::NotFitting ? 1 : 0;
        if (item.changedOn && !isLater)
            ticks.lastChange = std::max(*item.changedOn, ticks.lastChange.value_or(*item.changedOn));
    }
    return ticks;
}

std::vector<ContactId> theyCame(const View& view) {
    std::vector<ContactId> came;
    for (const auto* contact : view.contactsInWindow())
        if (isHeld(*contact) && contact->askedBy == AskedBy::Teacher)
            came.push_back(contact->id);
    return came;
}

} // namespace

Relational relationalIn(const View& view) {
    return {.rhythm = rhythmIn(view),
            .appointmentsKept = appointmentsKept(view),
            .winsTold = winsTold(view),
            .welcomePresence = welcomePresence(view),
            .cameBack = cameBack(view),
            .promises = promisesIn(view, Dimension::Relational),
            .checklist = checklistTicks(view),
            .theyCame = theyCame(view)};
}

} // namespace alongside::trust
