#pragma once

#include "domain/agreement.h"
#include "domain/checklist.h"
#include "domain/coach.h"
#include "domain/contact.h"
#include "domain/cycle.h"
#include "domain/move.h"
#include "domain/next_step.h"
#include "domain/pulse.h"
#include "domain/reflection.h"
#include "domain/school.h"
#include "domain/school_calendar.h"
#include "domain/teacher.h"
#include "domain/tool.h"
#include "domain/win.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace alongside::making {

// The day on which the tests live, a Friday. Every record that is made here is free of problems on it.
inline constexpr Date kToday = std::chrono::year(2026) / std::chrono::November / 20;

// A date as the archive writes it; throws std::bad_optional_access when it is none.
Date day(std::string_view text);

// One member of a record set to a value, for what has no sentence of its own below.
template <class Self, class Record>
class Maker {
public:
    template <class Member, class Value>
    Self& but(Member Record::*member, Value&& value) {
        record_.*member = std::forward<Value>(value);
        return self();
    }
    Self& id(std::int64_t value) {
        record_.id = {value};
        return self();
    }
    Self& uuid(std::string text) {
        record_.stamp.uuid = std::move(text);
        return self();
    }
    const Record& made() const { return record_; }
    operator Record() const { return record_; }

protected:
    Record record_;

private:
    Self& self() { return static_cast<Self&>(*this); }
};

class TeacherMaker : public Maker<TeacherMaker, Teacher> {
public:
    TeacherMaker();
    TeacherMaker& named(std::string name) { return but(&Teacher::name, std::move(name)); }
    TeacherMaker& startedOn(std::string_view text) { return but(&Teacher::startedOn, day(text)); }
    TeacherMaker& status(TeacherStatus value) { return but(&Teacher::status, value); }
};

class ContactMaker : public Maker<ContactMaker, Contact> {
public:
    ContactMaker();
    ContactMaker& with(std::initializer_list<TeacherId> teachers);
    ContactMaker& with(TeacherId teacher) { return with({teacher}); }
    ContactMaker& on(Date date) { return but(&Contact::on, date); }
    ContactMaker& on(std::string_view text) { return on(day(text)); }
    ContactMaker& kind(ContactKind value) { return but(&Contact::kind, value); }
    ContactMaker& status(ContactStatus value) { return but(&Contact::status, value); }
    ContactMaker& welcome(Welcome value) { return but(&Contact::welcome, value); }
    ContactMaker& askedBy(AskedBy value) { return but(&Contact::askedBy, value); }
    ContactMaker& planned() { return but(&Contact::planned, true); }
    ContactMaker& readBack() { return but(&Contact::readBack, true); }
    ContactMaker& hardMoment() { return but(&Contact::hardMoment, true); }
    ContactMaker& nothingToDo() { return but(&Contact::nothingToDo, true); }
    ContactMaker& goalLinked() { return but(&Contact::goalLinked, true); }
    ContactMaker& openedWithWin() { return but(&Contact::openedWithWin, true); }
    ContactMaker& noticeOn(std::string_view text) { return but(&Contact::noticeOn, day(text)); }
    ContactMaker& summarySentOn(std::string_view text) { return but(&Contact::summarySentOn, day(text)); }
    ContactMaker& sharedNote(std::string text) { return but(&Contact::sharedNote, std::move(text)); }
    ContactMaker& privateNote(std::string text) { return but(&Contact::privateNote, std::move(text)); }
};

class NextStepMaker : public Maker<NextStepMaker, NextStep> {
public:
    explicit NextStepMaker(Side owner);
    NextStepMaker& with(TeacherId teacher) { return but(&NextStep::teacher, teacher); }
    NextStepMaker& at(ContactId contact) { return but(&NextStep::contact, contact); }
    NextStepMaker& what(std::string text) { return but(&NextStep::what, std::move(text)); }
    NextStepMaker& kind(StepKind value) { return but(&NextStep::kind, value); }
    NextStepMaker& madeOn(std::string_view text) { return but(&NextStep::madeOn, day(text)); }
    NextStepMaker& dueOn(std::string_view text) { return but(&NextStep::dueOn, day(text)); }
    NextStepMaker& moved(std::string_view on, std::string_view newDue);
    NextStepMaker& kept(std::string_view on) { return closed(StepState::Kept, on); }
    NextStepMaker& released(std::string_view on) { return closed(StepState::Released, on); }
    NextStepMaker& missed(std::string_view on) { return closed(StepState::Missed, on); }
    NextStepMaker& fitted() { return but(&NextStep::fitted, true); }
    NextStepMaker& offeredBeforeAsked() { return but(&NextStep::offeredBeforeAsked, true); }
    NextStepMaker& source(std::string text) { return but(&NextStep::source, std::move(text)); }
    NextStepMaker& lookedBackOn(std::string_view text);

private:
    NextStepMaker& closed(StepState state, std::string_view on);
};

class AgreementMaker : public Maker<AgreementMaker, Agreement> {
public:
    AgreementMaker();
    AgreementMaker& with(TeacherId teacher) { return but(&Agreement::teacher, teacher); }
    AgreementMaker& version(int number) { return but(&Agreement::version, number); }
    AgreementMaker& startedOn(std::string_view text) { return but(&Agreement::startedOn, day(text)); }
    AgreementMaker& discussedOn(std::string_view text) { return but(&Agreement::discussedOn, day(text)); }
    AgreementMaker& acknowledgedOn(std::string_view text) { return but(&Agreement::acknowledgedOn, day(text)); }
    AgreementMaker& endedOn(std::string_view text) { return but(&Agreement::endedOn, day(text)); }
    AgreementMaker& reviewOn(std::string_view text) { return but(&Agreement::reviewOn, day(text)); }
    AgreementMaker& rhythm(int schoolDays) { return but(&Agreement::rhythm, schoolDays); }
    AgreementMaker& visits(VisitRule rule) { return but(&Agreement::visits, rule); }
};

class WinMaker : public Maker<WinMaker, Win> {
public:
    WinMaker();
    WinMaker& with(TeacherId teacher) { return but(&Win::teacher, teacher); }
    WinMaker& what(std::string text) { return but(&Win::what, std::move(text)); }
    WinMaker& seenOn(std::string_view text) { return but(&Win::seenOn, day(text)); }
    WinMaker& toldOn(std::string_view text) { return but(&Win::toldOn, day(text)); }
};

class CycleMaker : public Maker<CycleMaker, Cycle> {
public:
    CycleMaker();
    CycleMaker& with(TeacherId teacher) { return but(&Cycle::teacher, teacher); }
    CycleMaker& startedOn(std::string_view text) { return but(&Cycle::startedOn, day(text)); }
    CycleMaker& endedOn(std::string_view text) { return but(&Cycle::endedOn, day(text)); }
};

class ChecklistMaker : public Maker<ChecklistMaker, Checklist> {
public:
    ChecklistMaker();
    ChecklistMaker& with(TeacherId teacher) { return but(&Checklist::teacher, teacher); }
    ChecklistMaker& period(std::string_view from, std::string_view until);
    ChecklistMaker& item(Strategy strategy, TickState state, std::optional<Date> changedOn = std::nullopt);
};

class PulseMaker : public Maker<PulseMaker, Pulse> {
public:
    explicit PulseMaker(PulseMode mode);
    PulseMaker& with(TeacherId teacher) { return but(&Pulse::teacher, teacher); }
    PulseMaker& on(std::string_view text) { return but(&Pulse::on, day(text)); }
    PulseMaker& says(PulseItem item, PulseAnswer answer);
    PulseMaker& words(std::string text) { return but(&Pulse::words, std::move(text)); }
};

class CoachMaker : public Maker<CoachMaker, Coach> {
public:
    CoachMaker();
};

class SchoolMaker : public Maker<SchoolMaker, School> {
public:
    SchoolMaker();
    SchoolMaker& named(std::string name) { return but(&School::name, std::move(name)); }
};

class ReflectionMaker : public Maker<ReflectionMaker, Reflection> {
public:
    ReflectionMaker();
};

class ToolMaker : public Maker<ToolMaker, Tool> {
public:
    ToolMaker();
};

class MoveMaker : public Maker<MoveMaker, Move> {
public:
    MoveMaker();
};

inline TeacherMaker aTeacher() {
    return {};
}

// A held check-in of half an hour, today, with teacher 1.
inline ContactMaker aContact() {
    return {};
}

// An appointment that is still to come.
ContactMaker aPlannedContact(std::string_view on);

// Made today, due in a week, open, of kind bring.
inline NextStepMaker aPromise() {
    return NextStepMaker(Side::Coach);
}

// The teacher's own, made today, without a date.
inline NextStepMaker anActionStep() {
    return NextStepMaker(Side::Teacher);
}

// A draft of version 1, started on 2026-09-01.
inline AgreementMaker anAgreement() {
    return {};
}

inline WinMaker aWin() {
    return {};
}

inline CycleMaker aCycle() {
    return {};
}

// Of November 2026, without items.
inline ChecklistMaker aChecklist() {
    return {};
}

inline PulseMaker aPulse() {
    return PulseMaker(PulseMode::Named);
}

inline PulseMaker aBatch() {
    return PulseMaker(PulseMode::Batch);
}

inline CoachMaker aCoach() {
    return {};
}

inline SchoolMaker aSchool() {
    return {};
}

inline ReflectionMaker aReflection() {
    return {};
}

inline ToolMaker aTool() {
    return {};
}

inline MoveMaker aMove() {
    return {};
}

// Monday to Friday, no terms, one week of holidays from 2026-10-12 to 2026-10-16.
SchoolCalendar aCalendar();

} // namespace alongside::making
