#include "domain/coach.h"

namespace alongside {
namespace {

using enum CoachField;

void addProblems(ProblemList<CoachField>& list, const TaughtAt& place, std::size_t entry) {
    list.add(TaughtAtSchool, faultInName(place.school), entry);
    if (place.from)
        list.add(TaughtAtFrom, faultInDate(*place.from), entry);
    if (place.until)
        list.add(TaughtAtUntil, faultInDate(*place.until), entry);
    list.addIf(place.from && place.until && *place.until < *place.from, TaughtAtUntil, Fault::BeforeStart, entry);
}

void addProblems(ProblemList<CoachField>& list, const Training& training, Date today, std::size_t entry) {
    list.add(TrainingOn, faultInPastDate(training.on, today), entry);
    list.add(TrainingTitle, faultInName(training.title), entry);
    list.addIf(!(training.hours >= kTrainingHours.least && training.hours <= kTrainingHours.most), TrainingHours,
               Fault::OutOfRange, entry);
}

} // namespace

HoursTrained trainingHours(const Coach& coach, std::optional<Date> since) {
    HoursTrained sum;
    for (const auto& training : coach.trainings)
        if (!since || training.on >= *since) {
            sum.inAll += training.hours;
            sum.onTrust += training.aboutTrust ? training.hours : 0;
        }
    return sum;
}

Problems<CoachField> problemsIn(const Coach& coach, Date today) {
    ProblemList<CoachField> list;
    list.add(Name, faultInName(coach.name));
    list.add(Role, faultInOptionalName(coach.role));
    list.add(Email, faultInOptionalName(coach.email));
    list.add(Phone, faultInOptionalName(coach.phone));
    list.add(UsualHours, faultInOptionalName(coach.usualHours));
    for (std::size_t i = 0; i < coach.taughtAt.size(); ++i)
        addProblems(list, coach.taughtAt[i], i);
    for (std::size_t i = 0; i < coach.trainings.size(); ++i)
        addProblems(list, coach.trainings[i], today, i);
    return list.take();
}

} // namespace alongside
