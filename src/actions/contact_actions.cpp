#include "actions/contact_actions.h"

#include "actions/insist_on.h"

#include <algorithm>

namespace alongside {
namespace {

Deed deedOf(Op op, const Contact& contact) {
    return contact.with.empty() ? Deed(op) : Deed(op, contact.with.front());
}

void insistOnAll(const Meeting& meeting, Date today) {
    insistOn(problemsIn(meeting.contact, today));
    for (const auto& step : meeting.nextSteps)
        insistOn(problemsIn(step, today));
    for (const auto& win : meeting.newWins)
        insistOn(problemsIn(win, today));
}

// A step agreed on at a planned meeting is made today: nothing is made in the future.
Meeting withDates(Meeting meeting, Date today) {
    for (auto& step : meeting.nextSteps)
        if (step.madeOn == Date{})
            step.madeOn = std::min(meeting.contact.on, today);
    for (auto& win : meeting.newWins)
        if (win.seenOn == Date{})
            win.seenOn = std::min(meeting.contact.on, today);
    return meeting;
}

void putSteps(Tables& t, ContactId contact, const std::vector<NextStep>& steps) {
    for (auto step : steps) {
        step.contact = contact;
        const auto stored = step.id ? t.nextSteps.find(step.id) : std::nullopt;
        if (!stored) {
            t.nextSteps.add(step);
            continue;
        }
        if (stored->dueOn)
            step.dueOn = stored->dueOn;
        if (step != *stored)
            t.nextSteps.correct(step);
    }
}

bool holds(const std::vector<NextStep>& steps, NextStepId id) {
    return std::any_of(steps.begin(), steps.end(), [&](const NextStep& step) { return step.id == id; });
}

Contact storedOf(const Notebook& notebook, const Meeting& meeting) {
    auto stored = notebook.read().contacts.find(meeting.contact.id);
    if (!stored)
        throw Error(Error::Kind::NoSuchRecord);
    return *stored;
}

void putInPlaceOf(Tables& t, const Contact& stored, const Meeting& meeting) {
    if (meeting.contact != stored)
        t.contacts.correct(meeting.contact);
    for (const auto& step : t.nextSteps.madeAt(stored.id))
        if (!holds(meeting.nextSteps, step.id))
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

} // namespace

std::optional<Meeting> meetingOf(const Tables& tables, ContactId contact) {
    auto found = tables.contacts.find(contact);
    if (!found)
        return std::nullopt;
    return Meeting{std::move(*found), tables.nextSteps.madeAt(contact), {}};
}

ContactId logMeeting(Notebook& notebook, const Meeting& given) {
    const auto meeting = withDates(given, notebook.today());
    insistOnAll(meeting, notebook.today());
    const auto op = meeting.contact.status == ContactStatus::Planned ? Op::PlanMeeting : Op::LogMeeting;
    return notebook.perform(deedOf(op, meeting.contact), [&](Tables& t) {
        const auto id = t.contacts.add(meeting.contact);
        putSteps(t, id, meeting.nextSteps);
        for (const auto& win : meeting.newWins)
            t.wins.add(win);
        return id;
    });
}

void correctMeeting(Notebook& notebook, const Meeting& given) {
    const auto meeting = withDates(given, notebook.today());
    insistOnAll(meeting, notebook.today());
    const auto stored = storedOf(notebook, meeting);
    const bool isNowLogged = stored.status == ContactStatus::Planned && meeting.contact.status == ContactStatus::Held;
    notebook.perform(deedOf(isNowLogged ? Op::LogMeeting : Op::CorrectMeeting, meeting.contact),
                     [&](Tables& t) { putInPlaceOf(t, stored, meeting); });
}

ContactId moveMeeting(Notebook& notebook, const Meeting& given, Date to) {
    const auto meeting = withDates(given, notebook.today());
    const auto anew = plannedAnew(meeting.contact, to);
    insistOnAll(meeting, notebook.today());
    insistOn(problemsIn(anew, notebook.today()));
    const auto stored = storedOf(notebook, meeting);
    return notebook.perform(deedOf(Op::PlanMeeting, anew), [&](Tables& t) {
        putInPlaceOf(t, stored, meeting);
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
