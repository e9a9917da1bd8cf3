#include "meetings/meeting_beginning.h"

#include "overview/meeting_defaults.h"
#include "shared/notebook_link.h"
#include "shared/text.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr std::chrono::minutes kNearly{10};

// What is planned for later today is still planned.
bool hasBegun(const Contact& planned, Date today, TimeOfDay now) {
    return planned.on < today || (planned.on == today && (!planned.start || *planned.start <= now + kNearly));
}

} // namespace

Meeting newMeeting(NotebookLink& link, const MeetingRequest& request, bool anew) {
    const auto now = localTime(link.notebook().now());
    const MeetingWish wish{request.with, request.inView, request.toPlan, anew || request.on, request.on, request.at};
    auto contact = startOf(link.read(), wish, link.today(), now);
    auto steps = contact.id ? link.read().nextSteps.madeAt(contact.id) : std::vector<NextStep>();
    Meeting meeting{std::move(contact), std::move(steps), {}};
    return meeting.contact.id && hasCoveredWords(meeting) ? newMeeting(link, request, true) : meeting;
}

Meeting meetingFor(NotebookLink& link, const MeetingRequest& request) {
    if (request.typed && hasCoveredWords({request.typed->contact, request.typed->steps, {}})) {
        const auto another = request.typed->another();
        return {another.contact, another.steps, {}};
    }
    if (request.typed)
        return {request.typed->contact, request.typed->steps, {}};
    auto stored = request.existing ? meetingOf(link.read(), *request.existing) : std::nullopt;
    if (!stored)
        return newMeeting(link, request, false);
    auto& contact = stored->contact;
    const bool toLog = contact.status == ContactStatus::Planned && !request.toPlan;
    if (toLog && hasBegun(contact, link.today(), localTime(link.notebook().now()))) {
        contact.status = ContactStatus::Held;
        contact.planned = true;
    }
    if (toLog && request.became) {
        contact.status = *request.became;
        contact.planned = true;
    }
    return *stored;
}

bool hasCoveredWords(const Meeting& meeting) {
    const auto& contact = meeting.contact;
    return isCovered(contact.place) || isCovered(contact.sharedNote) || isCovered(contact.privateNote) ||
           std::any_of(meeting.nextSteps.begin(), meeting.nextSteps.end(),
                       [](const NextStep& step) { return isCovered(step.what) || isCovered(step.source); });
}

Meeting upToDate(Meeting drafted, const Tables& tables) {
    std::vector<NextStep> steps;
    for (const auto& step : drafted.nextSteps) {
        auto stored = step.id ? tables.nextSteps.find(step.id) : std::optional(step);
        if (!stored)
            continue;
        stored->teacher = step.teacher;
        stored->owner = step.owner;
        stored->kind = step.kind;
        stored->what = step.what;
        if (!stored->dueOn)
            stored->dueOn = step.dueOn;
        steps.push_back(std::move(*stored));
    }
    drafted.nextSteps = std::move(steps);
    if (const auto stored = drafted.contact.id ? tables.contacts.find(drafted.contact.id) : std::nullopt)
        drafted.contact.cycle = stored->cycle; // linked and unlinked elsewhere
    if (!drafted.contact.id)
        std::erase_if(drafted.contact.with, [&](TeacherId teacher) { return !tables.teachers.find(teacher); });
    return drafted;
}

} // namespace alongside
