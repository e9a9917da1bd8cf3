#include "actions/contact_actions.h"

#include "actions/insist_on.h"
#include "actions/kept_move.h"
#include "overview/cycle_view.h"

#include <algorithm>

namespace alongside {
namespace {

Deed deedOf(Op op, const Contact& contact) {
    if (contact.with.empty())
        return op;
    Deed deed(op, contact.with.front());
    if (contact.with.size() > 1)
        deed.many = static_cast<int>(contact.with.size());
    return deed;
}

bool isWith(const Contact& contact, TeacherId teacher) {
    return std::find(contact.with.begin(), contact.with.end(), teacher) != contact.with.end();
}

Problems<NextStepField> problemsAt(const Contact& contact, const NextStep& step, Date today) {
    auto problems = problemsIn(step, today);
    if (!isWith(contact, step.teacher))
        problems.push_back({NextStepField::Teacher, Fault::NotTogether});
    return problems;
}

void insistOnAll(const Meeting& meeting, Date today) {
    insistOn(problemsIn(meeting.contact, today));
    for (const auto& step : meeting.nextSteps)
        insistOn(problemsAt(meeting.contact, step, today));
    for (const auto& win : meeting.newWins)
        insistOn(problemsIn(win, today));
    for (const auto& move : meeting.newMoves)
        insistOn(problemsIn(move));
}

// A step agreed on at a planned meeting is made today: nothing is made in the future.
void giveDates(Meeting& meeting, Date today) {
    for (auto& step : meeting.nextSteps)
        if (step.madeOn == Date{})
            step.madeOn = std::min(meeting.contact.on, today);
    for (auto& win : meeting.newWins)
        if (win.seenOn == Date{})
            win.seenOn = std::min(meeting.contact.on, today);
}

// The stored step with what a meeting says about its steps. Whether it was kept, moved or looked back on meanwhile is
// not the meeting's to say.
NextStep corrected(NextStep stored, const NextStep& given) {
    stored.teacher = given.teacher;
    stored.owner = given.owner;
    stored.kind = given.kind;
    stored.what = given.what;
    if (!stored.dueOn)
        stored.dueOn = given.dueOn;
    return stored;
}

// A step that has gone meanwhile, to the bin or to another meeting, is left out: nothing comes back from here.
Meeting overStored(const Tables& tables, Meeting meeting, Date today) {
    std::vector<NextStep> steps;
    for (const auto& given : meeting.nextSteps) {
        const auto stored = given.id ? tables.nextSteps.find(given.id) : std::nullopt;
        if (stored && stored->contact == meeting.contact.id)
            steps.push_back(corrected(*stored, given));
        else if (!given.id)
            steps.push_back(given);
    }
    meeting.nextSteps = std::move(steps);
    if (const auto cycle = meeting.contact.cycle ? tables.cycles.find(*meeting.contact.cycle) : std::nullopt;
        cycle && !isWith(meeting.contact, cycle->teacher))
        meeting.contact.cycle.reset(); // it went to somebody else
    giveDates(meeting, today);
    return meeting;
}

void putSteps(Tables& t, ContactId contact, const std::vector<NextStep>& steps) {
    for (auto step : steps) {
        step.contact = contact;
        if (!step.id)
            t.nextSteps.add(step);
        else if (step != t.nextSteps.find(step.id))
            t.nextSteps.correct(step);
    }
}

// The contact with its new moves, which get their records.
Contact withMoves(Tables& t, const Meeting& meeting) {
    auto contact = meeting.contact;
    for (const auto& move : meeting.newMoves)
        contact.moves.push_back(keptMove(t, move));
    return contact;
}

Contact storedOf(const Notebook& notebook, const Meeting& meeting) {
    auto stored = notebook.read().contacts.find(meeting.contact.id);
    if (!stored)
        throw Error(Error::Kind::NoSuchRecord);
    return *stored;
}

void putInPlaceOf(Tables& t, const Contact& stored, const Meeting& meeting) {
    if (const auto contact = withMoves(t, meeting); contact != stored)
        t.contacts.correct(contact);
    for (const auto& step : t.nextSteps.madeAt(stored.id))
        if (std::find(meeting.takenAway.begin(), meeting.takenAway.end(), step.id) != meeting.takenAway.end())
            t.nextSteps.remove(step.id);
    putSteps(t, stored.id, meeting.nextSteps);
    for (const auto& win : meeting.newWins)
        t.wins.add(win);
}

Contact plannedAnew(const Contact& moved, Date to) {
    Contact anew;
    anew.with = moved.with;
    anew.on = to;
    anew.start = moved.start;
    anew.length = moved.length;
    anew.kind = moved.kind;
    anew.mode = moved.mode;
    anew.place = moved.place;
    anew.askedBy = moved.askedBy;
    anew.welcome = moved.welcome;
    anew.status = ContactStatus::Planned;
    anew.planned = true;
    return anew;
}

// A meeting in the days of a running cycle is part of it from the start; it can be unlinked there.
void linkToRunningCycle(const Tables& tables, Contact& contact) {
    if (!contact.cycle && !isBrief(contact.kind))
        contact.cycle = cycleFor(tables, contact.with, contact.on);
}

} // namespace

std::optional<Meeting> meetingOf(const Tables& tables, ContactId contact) {
    auto found = tables.contacts.find(contact);
    if (!found)
        return std::nullopt;
    return Meeting{std::move(*found), tables.nextSteps.madeAt(contact), {}};
}

ContactId logMeeting(Notebook& notebook, const Meeting& given, std::string_view draft) {
    auto meeting = overStored(notebook.read(), given, notebook.today());
    linkToRunningCycle(notebook.read(), meeting.contact);
    insistOnAll(meeting, notebook.today());
    const auto op = meeting.contact.status == ContactStatus::Planned ? Op::PlanMeeting : Op::LogMeeting;
    return notebook.perform(deedOf(op, meeting.contact), [&](Tables& t) {
        const auto id = t.contacts.add(withMoves(t, meeting));
        putSteps(t, id, meeting.nextSteps);
        for (const auto& win : meeting.newWins)
            t.wins.add(win);
        t.drafts.forget(draft);
        return id;
    });
}

void correctMeeting(Notebook& notebook, const Meeting& given, std::string_view draft) {
    auto meeting = overStored(notebook.read(), given, notebook.today());
    insistOnAll(meeting, notebook.today());
    const auto stored = storedOf(notebook, meeting);
    const bool isNowLogged = stored.status == ContactStatus::Planned && meeting.contact.status == ContactStatus::Held;
    if (isNowLogged)
        linkToRunningCycle(notebook.read(), meeting.contact); // the cycle may have begun after it was planned
    notebook.perform(deedOf(isNowLogged ? Op::LogMeeting : Op::CorrectMeeting, meeting.contact), [&](Tables& t) {
        putInPlaceOf(t, stored, meeting);
        t.drafts.forget(draft);
    });
}

ContactId moveMeeting(Notebook& notebook, const Meeting& given, Date to, std::string_view draft) {
    const auto meeting = overStored(notebook.read(), given, notebook.today());
    auto anew = plannedAnew(meeting.contact, to);
    linkToRunningCycle(notebook.read(), anew);
    insistOnAll(meeting, notebook.today());
    insistOn(problemsIn(anew, notebook.today()));
    const auto stored = storedOf(notebook, meeting);
    return notebook.perform(deedOf(Op::PlanMeeting, anew), [&](Tables& t) {
        putInPlaceOf(t, stored, meeting);
        t.drafts.forget(draft);
        return t.contacts.add(anew);
    });
}

void removeMeeting(Notebook& notebook, ContactId id) {
    const auto contact = notebook.read().contacts.find(id);
    if (!contact)
        throw Error(Error::Kind::NoSuchRecord);
    notebook.perform(deedOf(Op::RemoveMeeting, *contact), [&](Tables& t) {
        t.contacts.remove(id);
        for (const auto& step : t.nextSteps.madeAt(id))
            if (step.state == StepState::Open)
                t.nextSteps.remove(step.id);
    });
}

void sendSummary(Notebook& notebook, ContactId id, Date on) {
    auto contact = notebook.read().contacts.find(id);
    if (!contact)
        throw Error(Error::Kind::NoSuchRecord);
    contact->summarySentOn = on;
    insistOn(problemsIn(*contact, notebook.today()));
    notebook.perform(deedOf(Op::SendSummary, *contact), [&](Tables& t) { t.contacts.correct(*contact); });
}

} // namespace alongside
