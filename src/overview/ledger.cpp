#include "overview/ledger.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr int kClosedDays = 92;

bool belongs(const NextStep& step, LedgerPart part) {
    const bool open = step.state == StepState::Open;
    switch (part) {
    case LedgerPart::AllOpen:
        return open;
    case LedgerPart::MyPromises:
        return open && isPromise(step);
    case LedgerPart::TheirActionSteps:
        return open && !isPromise(step);
    case LedgerPart::Closed:
        break;
    }
    return !open;
}

// Days sort by themselves; a step without one comes after every day.
Date sortingDue(const NextStep& step) {
    return currentDue(step).value_or(std::chrono::year(9999) / 12 / 31);
}

std::vector<NextStep> ofTeacher(const Tables& tables, LedgerPart part, TeacherId teacher) {
    auto steps = tables.nextSteps.ofTeacher(teacher);
    if (part == LedgerPart::Closed)
        std::stable_sort(steps.begin(), steps.end(),
                         [](const NextStep& a, const NextStep& b) { return a.closedOn > b.closedOn; });
    else
        std::stable_sort(steps.begin(), steps.end(),
                         [](const NextStep& a, const NextStep& b) { return sortingDue(a) < sortingDue(b); });
    return steps;
}

} // namespace

std::vector<NextStep> ledgerOf(const Tables& tables, LedgerPart part, std::optional<TeacherId> teacher, Date today) {
    auto steps = teacher                      ? ofTeacher(tables, part, *teacher)
                 : part == LedgerPart::Closed ? tables.nextSteps.closedSince(addDays(today, -kClosedDays))
                                              : tables.nextSteps.open();
    std::erase_if(steps, [part](const NextStep& step) { return !belongs(step, part); });
    return steps;
}

std::vector<LedgerLine> openLedgerLines(const Tables& tables, LedgerPart part, Date today) {
    const auto owner = part == LedgerPart::MyPromises         ? std::optional(Side::Coach)
                       : part == LedgerPart::TheirActionSteps ? std::optional(Side::Teacher)
                                                              : std::nullopt;
    return tables.nextSteps.openLines(owner, today);
}

} // namespace alongside
