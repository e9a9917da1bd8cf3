#include "overview/cycle_view.h"

#include <algorithm>

namespace alongside {
namespace {

bool isOneOf(const std::vector<Contact>& contacts, std::optional<ContactId> id) {
    return id && std::any_of(contacts.begin(), contacts.end(), [&](const Contact& each) { return each.id == *id; });
}

// A cycle in the bin lets its meetings go, until it is back.
bool isLinked(const Tables& tables, const Contact& contact) {
    return contact.cycle && tables.cycles.find(*contact.cycle);
}

void addContacts(CycleView& view, const Tables& tables) {
    for (auto& contact : tables.contacts.withTeacher(view.cycle.teacher)) {
        if (contact.cycle == view.cycle.id)
            view.contacts.push_back(std::move(contact));
        else if (!isLinked(tables, contact) && runsOn(view.cycle, contact.on))
            view.others.push_back(std::move(contact));
    }
}

void addSteps(CycleView& view, const Tables& tables) {
    for (auto& step : tables.nextSteps.ofTeacher(view.cycle.teacher)) {
        const bool ofItsDays = runsOn(view.cycle, step.madeOn);
        if (isOneOf(view.contacts, step.contact) || (step.goalLinked && ofItsDays))
            view.steps.push_back(std::move(step));
        else if (ofItsDays)
            view.otherSteps.push_back(std::move(step));
    }
}

// A page belongs to the cycle that had ended last when it was written.
void addLookBack(CycleView& view, const Tables& tables, const std::vector<ReflectionPrompt>& prompts) {
    if (!view.cycle.endedOn)
        return;
    const auto cycles = tables.cycles.ofTeacher(view.cycle.teacher);
    for (auto& page : tables.reflections.ofTeacher(view.cycle.teacher)) {
        const bool isLater = std::any_of(cycles.begin(), cycles.end(), [&](const Cycle& other) {
            return other.endedOn > view.cycle.endedOn && *other.endedOn <= page.on;
        });
        const auto* prompt = promptAsking(prompts, page.prompt);
        if (page.on < *view.cycle.endedOn || isLater || !prompt || prompt->moment != PromptMoment::CycleEnd)
            continue;
        page.prompt = prompt->text;
        view.lookedBack.push_back(std::move(page));
    }
}

// The first that fits; a teacher's cycles stand newest first.
template <class Fits>
std::optional<Cycle> newestCycle(const Tables& tables, TeacherId teacher, const Fits& fits) {
    for (auto& cycle : tables.cycles.ofTeacher(teacher))
        if (fits(cycle))
            return std::move(cycle);
    return std::nullopt;
}

} // namespace

std::optional<Cycle> runningCycle(const Tables& tables, TeacherId teacher, Date today) {
    return newestCycle(tables, teacher,
                       [today](const Cycle& cycle) { return standingOf(cycle, today) == CycleStanding::Running; });
}

std::optional<CycleId> cycleFor(const Tables& tables, const std::vector<TeacherId>& with, Date day) {
    std::optional<CycleId> found;
    for (const auto teacher : with)
        if (const auto cycle = newestCycle(tables, teacher, [day](const Cycle& each) { return runsOn(each, day); })) {
            if (found)
                return std::nullopt;
            found = cycle->id;
        }
    return found;
}

CycleView cycleView(const Tables& tables, const Cycle& cycle, const std::vector<ReflectionPrompt>& prompts,
                    Date today) {
    CycleView view;
    view.cycle = cycle;
    view.phase = phaseOn(cycle, today);
    addContacts(view, tables);
    addSteps(view, tables);
    addLookBack(view, tables, prompts);
    return view;
}

std::optional<std::size_t> phaseOn(const Cycle& cycle, Date day) {
    std::optional<std::size_t> now;
    for (std::size_t i = 0; i < cycle.phases.size(); ++i)
        if (cycle.phases[i].from <= day && (!now || cycle.phases[*now].from <= cycle.phases[i].from))
            now = i;
    return now;
}

std::optional<Date> plannedEndOf(const Cycle& cycle) {
    std::optional<Date> end;
    for (const auto& phase : cycle.phases) {
        if (!phase.until)
            return std::nullopt;
        end = std::max(end.value_or(*phase.until), *phase.until);
    }
    return end;
}

std::vector<NextStep> toLookBackOn(const CycleView& view) {
    std::vector<NextStep> steps;
    std::copy_if(view.steps.begin(), view.steps.end(), std::back_inserter(steps),
                 [](const NextStep& step) { return step.owner == Side::Teacher && !step.lookBack; });
    return steps;
}

} // namespace alongside
