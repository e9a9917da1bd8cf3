#include "overview/before_the_door.h"

#include "domain/agreement_answers.h"
#include "domain/keeping.h"
#include "domain/trust/terms.h"
#include "overview/cycle_view.h"
#include "overview/school_teachers.h"

#include <algorithm>

namespace alongside {
namespace {

std::string wordsTo(const Agreement* agreement, const char* question) {
    return agreement ? answerUnder<std::string>(*agreement, question) : std::string();
}

std::string phaseNameOn(const Cycle& cycle, Date day) {
    const auto phase = phaseOn(cycle, day);
    return phase ? cycle.phases[*phase].name : std::string();
}

// `versions`: the agreements of the two.
std::optional<GoalNow> goalOf(const Tables& tables, TeacherId teacher, const std::vector<Agreement>& versions,
                              Date today) {
    if (const auto cycle = runningCycle(tables, teacher, today))
        return GoalNow{cycle->goal, cycle->id, phaseNameOn(*cycle, today)};
    auto words = wordsTo(trust::standingVersion(today, versions), "what-we-want.goal");
    return words.empty() ? std::nullopt : std::optional(GoalNow{std::move(words), {}, {}});
}

TheirWay wayOf(const Teacher& teacher, const Agreement* inForce) {
    TheirWay way;
    way.visits = teacher.dropIn;
    if (inForce && inForce->visits)
        way.visits = inForce->visits;
    way.feedback = teacher.feedback;
    if (inForce)
        way.hardNews = answerUnder<std::vector<std::string>>(*inForce, "recognition.hard-news");
    way.visitPeriods = wordsTo(inForce, "help.visit-periods");
    way.quickChannel = wordsTo(inForce, "communication.quick");
    way.channel = teacher.channel;
    way.quietHours = wordsTo(inForce, "communication.quiet-hours");
    if (way.quietHours.empty())
        way.quietHours = teacher.quietHours;
    way.closedTopics = wordsTo(inForce, "recognition.closed-topics");
    return way;
}

void addLastTime(BeforeTheDoor& door, const Tables& tables, Date today) {
    if (const auto last = tables.contacts.seenLast(door.teacher.id, today))
        door.last = LastTime{last->id, last->on, last->kind, last->sharedNote, last->privateNote};
    for (const auto& contact : tables.contacts.heldLast(door.teacher.id, today))
        if (contact.hardMoment && contact.on < today)
            door.hardMoment = contact.id;
}

} // namespace

std::optional<BeforeTheDoor> beforeTheDoor(const Tables& tables, TeacherId id, Date today) {
    auto teacher = tables.teachers.find(id);
    if (!teacher)
        return std::nullopt;
    BeforeTheDoor door;
    door.teacher = std::move(*teacher);
    door.schools = schoolsToName(tables, door.teacher);
    addLastTime(door, tables, today);
    for (auto& step : tables.nextSteps.openOf(id))
        (isPromise(step) ? door.promised : door.theirs).push_back(std::move(step));
    const auto versions = tables.agreements.ofTeacher(id);
    door.goal = goalOf(tables, id, versions, today);
    const auto keeping = keepingAgreed(versions, today);
    door.keepsForATime = keeping && keeping->until != KeepUntil::District;
    door.way = wayOf(door.teacher, inEffectOn(versions, today));
    door.way.praise = wayToTell(tables, door.teacher, today);
    for (auto& win : tables.wins.ofTeacher(id))
        if (!win.toldOn)
            door.untold.insert(door.untold.begin(), std::move(win));
    return door;
}

} // namespace alongside
