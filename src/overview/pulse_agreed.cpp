#include "overview/pulse_agreed.h"

#include "domain/agreement_answers.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr int kBefore = 5, kAfter = 10; // school days
constexpr const char* kPulse = "review.pulse";
constexpr const char* kMidPoint = "review.mid-point";

std::optional<PulseManner> mannerOf(const std::string& answer) {
    if (answer == "paper")
        return PulseManner::OnPaper;
    if (answer == "handed-over")
        return PulseManner::HandedOver;
    if (answer == "anonymous")
        return PulseManner::Anonymous;
    return std::nullopt;
}

std::optional<PulseAgreed> agreedIn(const Agreement& agreement, const std::string& answer,
                                    const std::string& midPoint) {
    const auto manner = mannerOf(answer);
    if (!manner)
        return std::nullopt;
    return PulseAgreed{*manner, parseDate(midPoint), agreement.reviewOn};
}

// The day that calls for a pulse now.
std::optional<Date> dayDue(const PulseAgreed& agreed, const SchoolDays& days, Date today) {
    for (const auto& day : {agreed.reviewOn, agreed.midPoint})
        if (day && *day <= days.after(today, kBefore) && days.between(*day, today) <= kAfter)
            return day;
    return std::nullopt;
}

bool isGiven(const Tables& tables, const PulseToDo& toDo, Date since) {
    const auto isSince = [since](const Pulse& pulse) { return pulse.on >= since; };
    const auto pulses =
        toDo.manner == PulseManner::Anonymous ? tables.pulses.batches() : tables.pulses.ofTeacher(toDo.teacher);
    return std::any_of(pulses.begin(), pulses.end(), isSince);
}

} // namespace

std::optional<PulseAgreed> pulseAgreedWith(const Tables& tables, TeacherId teacher, Date today) {
    const auto versions = tables.agreements.ofTeacher(teacher);
    const auto* version = inEffectOn(versions, today);
    if (!version)
        return std::nullopt;
    return agreedIn(*version, answerUnder<std::string>(*version, kPulse),
                    answerUnder<std::string>(*version, kMidPoint));
}

std::vector<PulseToDo> pulsesToDo(const Tables& tables, const std::vector<Teacher>& teachers,
                                  const AgreementVersions& versions, Date today) {
    const SchoolDays days(tables.calendar.current());
    const auto pulses = tables.agreements.wordsInForceOn(kPulse);
    if (pulses.empty())
        return {};
    const auto midPoints = tables.agreements.wordsInForceOn(kMidPoint);
    const auto words = [](const std::map<AgreementId, std::string>& all, AgreementId id) {
        const auto found = all.find(id);
        return found == all.end() ? std::string() : found->second;
    };
    std::vector<PulseToDo> list;
    for (const auto& teacher : teachers) {
        if (!isCoached(teacher))
            continue;
        const auto* version = inEffectOn(versionsOf(versions, teacher.id), today);
        const auto agreed =
            version ? agreedIn(*version, words(pulses, version->id), words(midPoints, version->id)) : std::nullopt;
        const auto day = agreed ? dayDue(*agreed, days, today) : std::nullopt;
        if (!day)
            continue;
        const PulseToDo toDo{teacher.id, agreed->manner, *day};
        if (!isGiven(tables, toDo, days.countedBack(*day, kAfter).value_or(*day)))
            list.push_back(toDo);
    }
    std::stable_sort(list.begin(), list.end(), [](const PulseToDo& a, const PulseToDo& b) { return a.day < b.day; });
    return list;
}

} // namespace alongside
