#include "overview/due_to_go.h"

#include "overview/under_hold.h"

#include <algorithm>
#include <map>
#include <set>

namespace alongside {
namespace {

// A record, and what its keeping depends on.
struct Written {
    BinRecord record;
    std::optional<Date> day; // empty: it is open, and stays
    std::optional<CycleId> cycle{};
};

// What rests in the bin is open no more.
bool isOpen(const NextStep& step) {
    return step.state == StepState::Open && !step.stamp.removedAt;
}

Written writtenOf(const NextStep& step) {
    return {briefOf(step), isOpen(step) ? std::nullopt : std::optional(step.closedOn.value_or(step.madeOn))};
}
Written writtenOf(const Win& win) {
    return {briefOf(win), std::max(win.seenOn, win.toldOn.value_or(win.seenOn))};
}
Written writtenOf(const Cycle& cycle) {
    return {briefOf(cycle), cycle.stamp.removedAt ? cycle.endedOn.value_or(cycle.startedOn) : cycle.endedOn, cycle.id};
}
Written writtenOf(const Checklist& checklist) {
    return {briefOf(checklist), checklist.period.until};
}
Written writtenOf(const Pulse& pulse) {
    return {briefOf(pulse), pulse.on};
}
Written writtenOf(const Reflection& reflection) {
    return {briefOf(reflection), reflection.on};
}
Written writtenOf(const Contact& contact) {
    const bool isAhead = contact.status == ContactStatus::Planned && !contact.stamp.removedAt;
    return {briefOf(contact), isAhead ? std::nullopt : std::optional(contact.on), contact.cycle};
}

// Whether a record in the bin is about this teacher.
template <class Record>
bool isAbout(const Record& record, TeacherId teacher) {
    const auto about = briefOf(record).teachers;
    return std::find(about.begin(), about.end(), teacher) != about.end();
}

template <class Record>
std::vector<Record> ofTeacher(const std::vector<Record>& inBin, TeacherId teacher) {
    std::vector<Record> found;
    std::copy_if(inBin.begin(), inBin.end(), std::back_inserter(found),
                 [&](const Record& record) { return isAbout(record, teacher); });
    return found;
}

// What was agreed with one teacher about keeping, and what it is measured by.
struct Keeping {
    KeepingAgreed agreed;
    std::vector<Agreement> versions;
    std::vector<Cycle> cycles;
};

// Looks through a notebook as of one day.
class Retention {
public:
    Retention(const Tables& tables, Date today)
        : tables_(tables), today_(today), calendar_(tables.calendar.current()), held_(tables.holds.heldBack()),
          contacts_(tables.contacts.inBin()), nextSteps_(tables.nextSteps.inBin()), wins_(tables.wins.inBin()),
          cycles_(tables.cycles.inBin()), checklists_(tables.checklists.inBin()), pulses_(tables.pulses.inBin()),
          reflections_(tables.reflections.inBin()), agreements_(tables.agreements.inBin()) {
        for (const auto& step : tables.nextSteps.open())
            if (step.contact)
                promisedAt_.insert(*step.contact);
    }

    std::optional<DueToGo> of(TeacherId teacher) {
        const auto* keeping = keepingWith(teacher);
        if (!keeping || keeping->agreed.until == KeepUntil::District)
            return std::nullopt;
        DueToGo due{teacher, keeping->agreed, {}, 0};
        const auto all = writtenAbout(teacher);
        for (const auto& written : all)
            if (isDue(written))
                add(due, written.record);
        if (due.records.size() + static_cast<std::size_t>(due.held) == all.size())
            addAgreements(due, *keeping);
        if (due.records.empty() && due.held == 0)
            return std::nullopt;
        return due;
    }

    // Who is in the bin is there with what was agreed with them.
    const Keeping* keepingWith(TeacherId teacher) {
        const auto [found, isNew] = known_.try_emplace(teacher);
        if (isNew) {
            const bool isThere = tables_.teachers.find(teacher).has_value();
            auto versions = isThere ? tables_.agreements.ofTeacher(teacher) : ofTeacher(agreements_, teacher);
            if (const auto agreed = keepingAgreed(versions, today_))
                found->second = Keeping{*agreed, std::move(versions),
                                        isThere ? tables_.cycles.ofTeacher(teacher) : ofTeacher(cycles_, teacher)};
        }
        return found->second ? &*found->second : nullptr;
    }

private:
    template <class Record>
    static void take(std::vector<Written>& all, const std::vector<Record>& records) {
        for (const auto& record : records)
            all.push_back(writtenOf(record));
    }

    std::vector<Written> writtenAbout(TeacherId teacher) const {
        std::vector<Written> all;
        const auto both = [&](const auto& live, const auto& inBin) {
            take(all, live);
            take(all, ofTeacher(inBin, teacher));
        };
        take(all, tables_.contacts.withTeacher(teacher));
        for (auto& written : all)
            if (promisedAt_.contains({written.record.id}))
                written.day.reset(); // it stays with what was promised there and is open
        take(all, ofTeacher(contacts_, teacher));
        both(tables_.nextSteps.ofTeacher(teacher), nextSteps_);
        both(tables_.wins.ofTeacher(teacher), wins_);
        both(tables_.cycles.ofTeacher(teacher), cycles_);
        both(tables_.checklists.ofTeacher(teacher), checklists_);
        both(tables_.pulses.ofTeacher(teacher), pulses_);
        both(tables_.reflections.ofTeacher(teacher), reflections_);
        return all;
    }

    bool isOver(const Keeping& keeping, Date day, std::optional<CycleId> cycle) const {
        const auto through = keptThrough(keeping.agreed.until, day, cycle, keeping.cycles, calendar_);
        return through && *through < today_;
    }

    bool isDue(const Written& written) {
        const auto& about = written.record.teachers;
        return written.day && std::all_of(about.begin(), about.end(), [&](TeacherId teacher) {
                   const auto* keeping = keepingWith(teacher);
                   return keeping && isOver(*keeping, *written.day, written.cycle);
               });
    }

    void add(DueToGo& due, const BinRecord& record) const {
        if (isHeld(record, held_))
            ++due.held;
        else
            due.records.push_back(record);
    }

    // All versions go together, once the last has ended and been kept as long as the rest.
    void addAgreements(DueToGo& due, const Keeping& keeping) const {
        const auto newest = std::ranges::max_element(keeping.versions, {}, &Agreement::version);
        if (!newest->endedOn || !isOver(keeping, *newest->endedOn, {}))
            return;
        for (const auto& version : tables_.agreements.ofTeacher(due.teacher))
            add(due, briefOf(version));
        for (const auto& version : ofTeacher(agreements_, due.teacher))
            add(due, briefOf(version));
    }

    const Tables& tables_;
    Date today_;
    SchoolCalendar calendar_;
    HeldBack held_;
    std::set<ContactId> promisedAt_; // with a next step that is open
    std::vector<Contact> contacts_;  // these are in the bin
    std::vector<NextStep> nextSteps_;
    std::vector<Win> wins_;
    std::vector<Cycle> cycles_;
    std::vector<Checklist> checklists_;
    std::vector<Pulse> pulses_;
    std::vector<Reflection> reflections_;
    std::vector<Agreement> agreements_;
    std::map<TeacherId, std::optional<Keeping>> known_;
};

} // namespace

std::vector<DueToGo> dueToGo(const Tables& tables, Date today) {
    auto teachers = tables.teachers.everything();
    std::ranges::stable_sort(teachers, {}, &Teacher::name);
    Retention retention(tables, today);
    std::vector<DueToGo> all;
    for (const auto& teacher : teachers)
        if (auto due = retention.of(teacher.id))
            all.push_back(std::move(*due));
    return all;
}

int countDueInPassing(const Tables& tables, Date today) {
    if (tables.contacts.count() > kMeetingsInPassing)
        return 0;
    const auto due = dueToGo(tables, today);
    std::vector<TeacherId> teachers;
    for (const auto& each : due)
        teachers.push_back(each.teacher);
    return static_cast<int>(goneOf(due, teachers).size());
}

std::vector<BinRecord> goneOf(const std::vector<DueToGo>& due, const std::vector<TeacherId>& teachers) {
    const std::set<TeacherId> chosen(teachers.begin(), teachers.end());
    std::set<std::pair<BinKind, std::int64_t>> seen;
    std::vector<BinRecord> gone;
    for (const auto& each : due)
        for (const auto& record : each.records)
            if (std::ranges::all_of(record.teachers, [&](TeacherId id) { return chosen.contains(id); }) &&
                seen.emplace(record.kind, record.id).second)
                gone.push_back(record);
    return gone;
}

} // namespace alongside
