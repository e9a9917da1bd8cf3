#include "exchange/calendar/calendar_out.h"

#include <algorithm>
#include <iterator>

namespace alongside {
namespace {

constexpr int kDaysBack = 28;       // what is longer past stays in the calendar as it stood
constexpr int kSettledWithin = 366; // days

const std::vector<TeacherId>& peopleOf(const Contact& contact) {
    return contact.with;
}

std::vector<TeacherId> peopleOf(const NextStep& step) {
    return {step.teacher};
}

bool isAmong(TeacherId teacher, const std::vector<TeacherId>& people) {
    return std::find(people.begin(), people.end(), teacher) != people.end();
}

// What the trail says about the calendar files that went out before.
class EarlierFiles {
public:
    explicit EarlierFiles(const Tables& tables) : lines_(tables.trail.newestFirst({{}, DocumentKind::Calendar})) {
        std::ranges::move(tables.trail.newestFirst({{}, DocumentKind::CalendarWithNames}), std::back_inserter(lines_));
    }

    bool none() const { return lines_.empty(); }

    // Whether one of them was saved after the record was made, before it last changed, and about one of its people.
    template <class Record>
    bool mayHold(const Record& record) const {
        return std::any_of(lines_.begin(), lines_.end(), [&](const TrailLine& line) {
            return line.leftAt >= record.stamp.createdAt && line.leftAt <= record.stamp.changedAt &&
                   isAbout(line, peopleOf(record));
        });
    }

private:
    static bool isAbout(const TrailLine& line, const std::vector<TeacherId>& people) {
        const auto& about = line.what.about;
        return (about.empty() && line.deletedSince == 0) ||
               std::any_of(about.begin(), about.end(), [&](TeacherId teacher) { return isAmong(teacher, people); });
    }

    std::vector<TrailLine> lines_;
};

// One that was held stays where it stood, unless it was removed.
bool holdsNoMore(const Contact& contact) {
    if (contact.stamp.removedAt)
        return contact.planned || contact.status != ContactStatus::Held;
    return contact.status != ContactStatus::Planned && contact.status != ContactStatus::Held;
}

bool holdsNoMore(const NextStep& step) {
    return step.stamp.removedAt || step.state != StepState::Open;
}

std::optional<Date> dayOf(const Contact& contact) {
    return contact.on;
}

std::optional<Date> dayOf(const NextStep& step) {
    return currentDue(step);
}

// Collects what is to be withdrawn.
struct Withdrawing {
    const EarlierFiles& earlier;
    std::optional<TeacherId> teacher;
    DateSpan days;
    std::vector<PlannedItem> found = {};

    template <class Record>
    void take(const std::vector<Record>& records) {
        for (const auto& record : records)
            if (const auto day = dayOf(record); day && *day >= days.from && *day <= days.until && holdsNoMore(record) &&
                                                (!teacher || isAmong(*teacher, peopleOf(record))) &&
                                                earlier.mayHold(record))
                found.emplace_back(record);
    }
};

} // namespace

std::vector<PlannedItem> withdrawnFor(const Tables& tables, std::optional<TeacherId> teacher, Date today) {
    const EarlierFiles earlier(tables);
    if (earlier.none())
        return {};
    Withdrawing withdrawing{earlier, teacher, {addDays(today, -kDaysBack), addDays(today, kFarthestDay)}};
    withdrawing.take(tables.contacts.between(withdrawing.days));
    withdrawing.take(tables.contacts.inBin());
    withdrawing.take(tables.nextSteps.closedSince(addDays(today, -kSettledWithin)));
    withdrawing.take(tables.nextSteps.inBin());
    return std::move(withdrawing.found);
}

} // namespace alongside
