#include "support/any_relationship.h"

#include "support/draws.h"

#include <rapidcheck.h>

namespace alongside::making {
namespace {

template <class Enum>
Enum any() {
    return static_cast<Enum>(*rc::gen::inRange<std::size_t>(0, Words<Enum>::list.size()));
}

Date soonAfter(Date date) {
    return addDays(date, *rc::gen::inRange(0, 40));
}

std::optional<Date> maybeSoonAfter(Date date) {
    return coin() ? std::optional(soonAfter(date)) : std::nullopt;
}

Contact anyContact() {
    auto made = aContact().on(anyDayOfHistory()).kind(any<ContactKind>()).askedBy(any<AskedBy>());
    made.status(coin() ? ContactStatus::Held : any<ContactStatus>());
    made.welcome(any<Welcome>());
    Contact contact = made;
    contact.planned = coin();
    contact.readBack = coin();
    contact.hardMoment = coin();
    contact.nothingToDo = coin();
    contact.goalLinked = coin();
    contact.summarySentOn = coin() ? std::optional(addDays(contact.on, *rc::gen::inRange(0, 4))) : std::nullopt;
    if (coin())
        contact.noticeOn = addDays(contact.on, *rc::gen::inRange(-5, 3));
    return contact;
}

NextStep anyStep(int contacts) {
    NextStep step = coin() || coin() ? aPromise() : anActionStep();
    step.madeOn = anyDayOfHistory();
    if (isPromise(step)) {
        step.kind = any<StepKind>();
        step.dueOn = soonAfter(step.madeOn);
        for (Date on = soonAfter(step.madeOn); coin() && step.renegotiations.size() < 3; on = soonAfter(on))
            step.renegotiations.push_back({on, soonAfter(on)});
    }
    step.state = any<StepState>();
    if (step.state != StepState::Open)
        step.closedOn = soonAfter(step.madeOn);
    if (contacts > 0 && coin())
        step.contact = ContactId{1 + *rc::gen::inRange(0, contacts)};
    step.fitted = coin();
    step.offeredBeforeAsked = coin();
    step.source = coin() ? "An article" : "";
    if (coin())
        step.lookBack = LookBack{soonAfter(step.madeOn), Verdict::Keep};
    return step;
}

Agreement anyAgreement(int version) {
    Agreement agreement = anAgreement().version(version);
    agreement.startedOn = anyDayOfHistory();
    agreement.discussedOn = maybeSoonAfter(agreement.startedOn);
    agreement.acknowledgedOn = maybeSoonAfter(agreement.startedOn);
    if (coin())
        agreement.endedOn = addDays(agreement.startedOn, *rc::gen::inRange(40, 300));
    agreement.reviewOn = maybeSoonAfter(addDays(agreement.startedOn, 60));
    const auto maybe = [](int most) { return coin() ? std::optional(*rc::gen::inRange(0, most)) : std::nullopt; };
    agreement.rhythm = maybe(20);
    agreement.summary = any<SummaryBy>();
    agreement.summaryWithin = maybe(4);
    agreement.notice = maybe(4);
    if (coin())
        agreement.visits = any<VisitRule>();
    return agreement;
}

Cycle anyCycle() {
    Cycle cycle = aCycle();
    cycle.startedOn = anyDayOfHistory();
    cycle.endedOn = maybeSoonAfter(cycle.startedOn);
    return cycle;
}

Win anyWin() {
    Win win = aWin();
    win.seenOn = anyDayOfHistory();
    win.toldOn = maybeSoonAfter(win.seenOn);
    return win;
}

Pulse anyPulse() {
    auto pulse = aPulse().but(&Pulse::on, anyDayOfHistory());
    for (const auto item : everyValueOf<PulseItem>())
        if (coin())
            pulse.says(item, any<PulseAnswer>());
    return pulse;
}

Checklist anyChecklist() {
    const Date month = anyDayOfHistory();
    auto made = aChecklist().but(&Checklist::period, DateSpan{firstOfMonth(month), lastOfMonth(month)});
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i)
        made.item(any<Strategy>(), any<TickState>(), maybeSoonAfter(month));
    return made;
}

} // namespace

Date anyDayOfHistory() {
    return addDays(kToday, *rc::gen::inRange(-330, 60));
}

Relationship anyRelationship() {
    Relationship relationship;
    relationship.evidence.status = any<TeacherStatus>();
    relationship.evidence.startedOn = anyDayOfHistory();
    relationship.settings.windowSchoolDays = *rc::gen::inRange(10, 60);
    const int contacts = upTo(25);
    for (int id = 1; id <= contacts; ++id) {
        auto contact = anyContact();
        contact.id = {id};
        relationship.add(contact);
    }
    for (int i = upTo(25); i > 0; --i)
        relationship.add(anyStep(contacts));
    for (int version = upTo(3); version > 0; --version)
        relationship.add(anyAgreement(version));
    for (int i = upTo(2); i > 0; --i)
        relationship.add(anyCycle()).add(anyChecklist()).add(anyPulse());
    for (int i = upTo(6); i > 0; --i)
        relationship.add(anyWin());
    return relationship;
}

Relationship withLaterFacts(Relationship relationship, Date day) {
    const Date later = addDays(day, 1 + upTo(20));
    auto& evidence = relationship.evidence;
    for (auto& contact : evidence.contacts)
        if (!contact.summarySentOn && coin())
            contact.summarySentOn = later;
    for (auto& step : evidence.steps) {
        if (step.state == StepState::Open && coin()) {
            step.state = coin() ? StepState::Kept : StepState::Released;
            step.closedOn = later;
        }
        if (isPromise(step) && (step.renegotiations.empty() || step.renegotiations.back().on < later) && coin())
            step.renegotiations.push_back({later, soonAfter(later)});
        if (!step.lookBack && coin())
            step.lookBack = LookBack{later, Verdict::Drop};
    }
    for (auto& win : evidence.wins)
        if (!win.toldOn && coin())
            win.toldOn = later;
    for (auto& agreement : evidence.agreements)
        if (!agreement.endedOn && coin())
            agreement.endedOn = later;
    const auto contact = anyContact();
    const auto step = anyStep(static_cast<int>(evidence.contacts.size()));
    relationship.add(aContact().on(later).kind(contact.kind).welcome(contact.welcome).hardMoment())
        .add(NextStepMaker(step.owner).but(&NextStep::madeOn, later).but(&NextStep::contact, step.contact))
        .add(aWin().but(&Win::seenOn, later))
        .add(anAgreement().version(9).but(&Agreement::startedOn, later).but(&Agreement::acknowledgedOn, later))
        .add(aPulse().but(&Pulse::on, later).says(PulseItem::Rel1, PulseAnswer::Rarely));
    return relationship;
}

} // namespace alongside::making
