#include "support/makers.h"

namespace alongside::making {

Date day(std::string_view text) {
    return parseDate(text).value();
}

TeacherMaker::TeacherMaker() {
    record_.name = "Ana Ferrer";
    record_.startedOn = day("2026-09-01");
}

ContactMaker::ContactMaker() {
    record_.with = {TeacherId{1}};
    record_.on = kToday;
}

ContactMaker& ContactMaker::with(std::initializer_list<TeacherId> teachers) {
    return but(&Contact::with, teachers);
}

ContactMaker aPlannedContact(std::string_view on) {
    return aContact().on(on).status(ContactStatus::Planned).planned();
}

NextStepMaker::NextStepMaker(Side owner) {
    record_.teacher = {1};
    record_.owner = owner;
    record_.what = "Two exit slips to choose from";
    record_.madeOn = kToday;
    if (owner == Side::Coach) {
        record_.kind = StepKind::Bring;
        record_.dueOn = addDays(kToday, 7);
    }
}

NextStepMaker& NextStepMaker::moved(std::string_view on, std::string_view newDue) {
    record_.renegotiations.push_back({day(on), day(newDue)});
    return *this;
}

NextStepMaker& NextStepMaker::lookedBackOn(std::string_view text) {
    return but(&NextStep::lookBack, LookBack{day(text), Verdict::Keep});
}

NextStepMaker& NextStepMaker::closed(StepState state, std::string_view on) {
    record_.state = state;
    record_.closedOn = day(on);
    return *this;
}

AgreementMaker::AgreementMaker() {
    record_.teacher = {1};
    record_.startedOn = day("2026-09-01");
}

WinMaker::WinMaker() {
    record_.teacher = {1};
    record_.seenOn = kToday;
    record_.what = "Every table had a reason ready before the first hand went up";
}

CycleMaker::CycleMaker() {
    record_.teacher = {1};
    record_.goal = "More students explain their thinking";
    record_.startedOn = day("2026-09-14");
}

ChecklistMaker::ChecklistMaker() {
    record_.teacher = {1};
    record_.period = {day("2026-11-01"), day("2026-11-30")};
}

ChecklistMaker& ChecklistMaker::period(std::string_view from, std::string_view until) {
    return but(&Checklist::period, DateSpan{day(from), day(until)});
}

ChecklistMaker& ChecklistMaker::item(Strategy strategy, TickState state, std::optional<Date> changedOn) {
    const auto code = "item-" + std::to_string(record_.items.size() + 1);
    record_.items.push_back({code, "Something one can do", strategy, state, "", changedOn});
    return *this;
}

PulseMaker::PulseMaker(PulseMode mode) {
    if (mode == PulseMode::Named)
        record_.teacher = {1};
    record_.mode = mode;
    record_.on = kToday;
}

PulseMaker& PulseMaker::says(PulseItem item, PulseAnswer answer) {
    record_.answers.push_back({item, answer});
    return *this;
}

CoachMaker::CoachMaker() {
    record_.name = "Robin Castle";
    record_.me = true;
}

SchoolMaker::SchoolMaker() {
    record_.name = "Riverside School";
}

ReflectionMaker::ReflectionMaker() {
    record_.on = kToday;
    record_.text = "I fixed when I should have listened.";
}

ToolMaker::ToolMaker() {
    record_.name = "Shared document";
}

MoveMaker::MoveMaker() {
    record_.words = "What did I miss?";
}

SchoolCalendar aCalendar() {
    SchoolCalendar calendar;
    calendar.holidays = {{"Autumn break", {day("2026-10-12"), day("2026-10-16")}}};
    return calendar;
}

} // namespace alongside::making
