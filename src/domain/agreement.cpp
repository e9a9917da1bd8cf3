#include "domain/agreement.h"

#include <tuple>

namespace alongside {
namespace {

using enum AgreementField;

bool isOutside(const std::optional<int>& days, Range range) {
    return days && !range.holds(*days);
}

std::optional<Fault> faultIn(const Answer& answer) {
    if (const auto* words = std::get_if<std::string>(&answer))
        return faultInText(*words);
    if (const auto* several = std::get_if<std::vector<std::string>>(&answer))
        for (const auto& words : *several)
            if (const auto fault = faultInNeededText(words))
                return fault;
    return std::nullopt;
}

void addDates(ProblemList<AgreementField>& list, const Agreement& agreement, Date today) {
    list.add(StartedOn, faultInPastDate(agreement.startedOn, today));
    const auto addLater = [&](AgreementField field, const std::optional<Date>& date) {
        if (!date)
            return;
        list.add(field, faultInPastDate(*date, today));
        list.addIf(*date < agreement.startedOn, field, Fault::BeforeStart);
    };
    addLater(DiscussedOn, agreement.discussedOn);
    addLater(AcknowledgedOn, agreement.acknowledgedOn);
    addLater(EndedOn, agreement.endedOn);
    if (agreement.reviewOn)
        list.add(ReviewOn, faultInDate(*agreement.reviewOn));
}

} // namespace

std::optional<AgreementState> stateOn(const Agreement& agreement, Date day) {
    const auto reached = [&](const std::optional<Date>& date) { return date && *date <= day; };
    if (reached(agreement.endedOn))
        return AgreementState::Ended;
    if (reached(agreement.acknowledgedOn))
        return AgreementState::Acknowledged;
    if (reached(agreement.discussedOn))
        return AgreementState::Discussed;
    if (agreement.startedOn <= day)
        return AgreementState::Draft;
    return std::nullopt;
}

// Two versions with one number do not occur in a sound notebook; the later record decides then, so that the order of
// the list does not.
const Agreement* highestOn(const std::vector<Agreement>& versions, Date day, bool (*fits)(AgreementState)) {
    const Agreement* found = nullptr;
    for (const auto& agreement : versions) {
        const auto state = stateOn(agreement, day);
        if (!state || !fits(*state))
            continue;
        if (!found || std::tie(agreement.version, agreement.id) > std::tie(found->version, found->id))
            found = &agreement;
    }
    return found;
}

const Agreement* inEffectOn(const std::vector<Agreement>& versions, Date day) {
    return highestOn(versions, day, [](AgreementState state) { return state == AgreementState::Acknowledged; });
}

Problems<AgreementField> problemsIn(const Agreement& agreement, Date today) {
    ProblemList<AgreementField> list;
    list.addIf(!kVersions.holds(agreement.version), Version, Fault::OutOfRange);
    addDates(list, agreement, today);
    list.addIf(isOutside(agreement.rhythm, kRhythms), Rhythm, Fault::OutOfRange);
    list.addIf(isOutside(agreement.longestQuiet, kQuietTimes), LongestQuiet, Fault::OutOfRange);
    list.addIf(agreement.rhythm && agreement.longestQuiet && *agreement.longestQuiet < *agreement.rhythm, LongestQuiet,
               Fault::NotTogether);
    list.addIf(isOutside(agreement.reply, kWaits), Reply, Fault::OutOfRange);
    list.addIf(isOutside(agreement.summaryWithin, kWaits), SummaryWithin, Fault::OutOfRange);
    list.addIf(isOutside(agreement.notice, kWaits), Notice, Fault::OutOfRange);
    list.addIf(!kRungs.holds(agreement.rung), Rung, Fault::OutOfRange);
    std::size_t entry = 0;
    for (const auto& [key, answer] : agreement.answers) {
        list.add(Answers, faultInName(key), entry);
        list.add(Answers, faultIn(answer), entry);
        ++entry;
    }
    for (std::size_t i = 0; i < agreement.acknowledgements.size(); ++i) {
        list.add(AcknowledgementName, faultInName(agreement.acknowledgements[i].name), i);
        list.add(AcknowledgementOn, faultInPastDate(agreement.acknowledgements[i].on, today), i);
    }
    return list.take();
}

} // namespace alongside
