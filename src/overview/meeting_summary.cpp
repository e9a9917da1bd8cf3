#include "overview/meeting_summary.h"

#include "domain/school_calendar.h"
#include "domain/trust/terms.h"

#include <algorithm>
#include <utility>

namespace alongside {
namespace {

constexpr int kSchoolDaysBack = 10;
constexpr std::chrono::hours kFarthestEast{14}; // where a day begins that much before it does in UTC

bool isWith(const Contact& contact, TeacherId teacher) {
    return std::find(contact.with.begin(), contact.with.end(), teacher) != contact.with.end();
}

std::vector<SummaryStep> stepsWith(const Tables& tables, const Contact& contact, TeacherId teacher) {
    std::vector<SummaryStep> steps;
    for (const auto& step : tables.nextSteps.madeAt(contact.id))
        if (step.teacher == teacher)
            steps.push_back({step.owner, step.what, currentDue(step)});
    std::stable_sort(steps.begin(), steps.end(),
                     [](const SummaryStep& a, const SummaryStep& b) { return a.owner < b.owner; });
    return steps;
}

std::optional<SummaryAgreed> agreedIn(const std::vector<Agreement>& versions, Date on, const SchoolDays& days) {
    const auto* agreement = inEffectOn(versions, on);
    if (!agreement)
        return std::nullopt;
    const auto terms = trust::termsOn(on, versions, {}, {});
    return SummaryAgreed{terms.summary, days.after(on, std::max(1, terms.summaryWithin)), !agreement->summaryWithin};
}

// The earliest day on which one of its teachers should have it; empty where the coach owes none.
std::optional<SummaryAgreed> dueFor(const UnsentSummary& unsent, const AgreementVersions& versions,
                                    const SchoolDays& days) {
    std::optional<SummaryAgreed> due;
    for (const auto teacher : unsent.with) {
        const auto agreed = agreedIn(versionsOf(versions, teacher), unsent.on, days);
        const auto place = [](const SummaryAgreed& each) { return std::pair(each.dueOn, each.dayIsOpen); };
        if (agreed && agreed->by == SummaryBy::Coach && (!due || place(*agreed) < place(*due)))
            due = agreed;
    }
    return due;
}

} // namespace

std::optional<MeetingSummary> meetingSummary(const Tables& tables, ContactId id, TeacherId to) {
    const auto contact = tables.contacts.find(id);
    const auto teacher = tables.teachers.find(to);
    if (!contact || !teacher || contact->status != ContactStatus::Held || !isWith(*contact, to))
        return std::nullopt;
    const auto me = tables.coaches.me();
    return MeetingSummary{id,
                          to,
                          me ? me->name : std::string(),
                          teacher->name,
                          teacher->email,
                          contact->on,
                          contact->start,
                          contact->length,
                          contact->kind,
                          contact->sharedNote,
                          stepsWith(tables, *contact, to)};
}

std::optional<SummaryAgreed> summaryAgreed(const Tables& tables, const Contact& contact, TeacherId to) {
    return agreedIn(tables.agreements.ofTeacher(to), contact.on, SchoolDays(tables.calendar.current()));
}

std::vector<TeacherId> withoutSummary(const Tables& tables, const Contact& contact) {
    const Instant dayBegan = std::chrono::sys_days(contact.on) - kFarthestEast;
    const auto earliest = std::max(dayBegan, contact.stamp.createdAt);
    std::vector<TeacherId> without;
    for (const auto teacher : contact.with) {
        const auto lines = tables.trail.newestFirst({teacher, DocumentKind::Summary});
        const bool hasLeft = !lines.empty() && lines.front().leftAt >= earliest;
        if (!hasLeft && tables.teachers.find(teacher))
            without.push_back(teacher);
    }
    return without;
}

std::vector<SummaryDue> summariesDue(const Tables& tables, const AgreementVersions& versions, Date today) {
    const SchoolDays days(tables.calendar.current());
    const auto from = days.countedBack(today, kSchoolDaysBack).value_or(today);
    std::vector<SummaryDue> due;
    for (auto& each : tables.contacts.withoutSummary({from, today}))
        if (const auto agreed = dueFor(each, versions, days))
            due.push_back({each.contact, std::move(each.with), agreed->dueOn, agreed->dayIsOpen});
    return due;
}

} // namespace alongside
