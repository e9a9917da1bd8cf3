#include "overview/timeline.h"

#include <algorithm>

namespace alongside {
namespace {

void addAgreements(std::vector<TimelineEntry>& entries, const Tables& tables, TeacherId teacher) {
    for (const auto& a : tables.agreements.termsOf(teacher)) {
        const auto add = [&](const std::optional<Date>& day, AgreementState became) {
            if (day)
                entries.push_back({*day, AgreementEvent{a.id, a.version, became}});
        };
        add(a.endedOn, AgreementState::Ended);
        add(a.acknowledgedOn, AgreementState::Acknowledged);
        if (a.discussedOn != a.acknowledgedOn)
            add(a.discussedOn, AgreementState::Discussed);
        if (a.startedOn != a.discussedOn && a.startedOn != a.acknowledgedOn)
            add(a.startedOn, AgreementState::Draft);
    }
}

void addSteps(std::vector<TimelineEntry>& entries, const Tables& tables, TeacherId teacher) {
    for (const auto& step : tables.nextSteps.ofTeacher(teacher)) {
        entries.push_back({step.madeOn, step});
        for (const auto& moved : step.renegotiations)
            entries.push_back({moved.on, MovedStep{step, moved.dueOn}});
        if (step.closedOn)
            entries.push_back({*step.closedOn, ClosedStep{step}});
        if (step.lookBack)
            entries.push_back({step.lookBack->on, LookedBackStep{step}});
    }
}

void addWins(std::vector<TimelineEntry>& entries, const Tables& tables, TeacherId teacher) {
    for (const auto& win : tables.wins.ofTeacher(teacher)) {
        entries.push_back({win.seenOn, win});
        if (win.toldOn && *win.toldOn != win.seenOn)
            entries.push_back({*win.toldOn, ToldWin{win}});
    }
}

void addCycles(std::vector<TimelineEntry>& entries, const Tables& tables, TeacherId teacher) {
    for (const auto& cycle : tables.cycles.ofTeacher(teacher)) {
        entries.push_back({cycle.startedOn, CycleEvent{cycle.id, cycle.goal, false}});
        if (cycle.endedOn)
            entries.push_back({*cycle.endedOn, CycleEvent{cycle.id, cycle.goal, true}});
    }
}

void addChecklists(std::vector<TimelineEntry>& entries, const Tables& tables, TeacherId teacher) {
    for (const auto& checklist : tables.checklists.ofTeacher(teacher)) {
        CheckedPeriod checked{checklist.id, checklist.period, 0};
        std::optional<Date> last;
        for (const auto& item : checklist.items) {
            last = std::max(last, item.changedOn);
            checked.done += item.state == TickState::Done ? 1 : 0;
        }
        if (last)
            entries.push_back({*last, checked});
    }
}

std::vector<TimelineEntry> entriesWith(std::vector<Contact> contacts, const Tables& tables, TeacherId teacher) {
    std::vector<TimelineEntry> entries;
    for (auto& contact : contacts) {
        const auto on = contact.on;
        entries.push_back({on, std::move(contact)});
    }
    addSteps(entries, tables, teacher);
    addWins(entries, tables, teacher);
    addCycles(entries, tables, teacher);
    addAgreements(entries, tables, teacher);
    addChecklists(entries, tables, teacher);
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TimelineEntry& a, const TimelineEntry& b) { return a.on > b.on; });
    return entries;
}

} // namespace

std::vector<TimelineEntry> timelineOf(const Tables& tables, TeacherId teacher) {
    return entriesWith(tables.contacts.withTeacher(teacher), tables, teacher);
}

LatestEntries latestOf(const Tables& tables, TeacherId teacher, std::size_t most, Date today) {
    LatestEntries entries;
    entries.latest = entriesWith(tables.contacts.rowsWith(teacher), tables, teacher);
    entries.inAll = entries.latest.size();
    const auto last = std::find_if(entries.latest.begin(), entries.latest.end(), [today](const TimelineEntry& entry) {
        const auto* contact = std::get_if<Contact>(&entry.what);
        return entry.on <= today && !(contact && contact->status == ContactStatus::Planned);
    });
    if (last != entries.latest.end())
        entries.lastLogged = last->on;
    entries.latest.resize(std::min(most, entries.inAll));
    for (auto& entry : entries.latest)
        if (auto* contact = std::get_if<Contact>(&entry.what))
            *contact = tables.contacts.find(contact->id).value_or(*contact);
    return entries;
}

std::array<MonthOfContacts, 12> contactsByMonth(const Tables& tables, TeacherId teacher, Date today) {
    std::array<MonthOfContacts, 12> months;
    const auto thisMonth = today.year() / today.month();
    for (int i = 0; i < 12; ++i)
        months[static_cast<std::size_t>(i)].month = Date((thisMonth - std::chrono::months(11 - i)) / 1);
    for (const auto& contact : tables.contacts.rowsWith(teacher, {months.front().month, today})) {
        if (contact.status != ContactStatus::Held)
            continue;
        const auto back = thisMonth - contact.on.year() / contact.on.month();
        auto& month = months[static_cast<std::size_t>(11 - back.count())];
        ++(isBrief(contact.kind) ? month.brief : contact.kind == ContactKind::Visit ? month.visits : month.meetings);
    }
    return months;
}

} // namespace alongside
