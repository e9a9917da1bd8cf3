#include "overview/agreements_to_do.h"

#include "domain/trust/communicative.h"
#include "overview/agreement_now.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace alongside {
namespace {

constexpr int kNear = 5, kTimeToAcknowledge = 5, kTimeToLookBack = 10; // school days

using DaysByAgreement = std::map<AgreementId, std::string>;

// Of an agreement in force. The review asks for all of it, and for the look back with it.
std::optional<AgreementToDo> dayNear(const Agreement& agreement, const DaysByAgreement& midPoints,
                                     const SchoolDays& days, Date today) {
    const auto nearest = days.after(today, kNear);
    if (agreement.reviewOn && *agreement.reviewOn <= nearest)
        return AgreementToDo{agreement.teacher, AgreementAsk::Review, agreement.reviewOn};
    const auto found = midPoints.find(agreement.id);
    const auto midPoint = found == midPoints.end() ? std::nullopt : parseDate(found->second);
    if (midPoint && *midPoint <= nearest && days.between(*midPoint, today) <= kTimeToLookBack)
        return AgreementToDo{agreement.teacher, AgreementAsk::LookBack, midPoint};
    return std::nullopt;
}

std::optional<AgreementToDo> toDo(const Teacher& teacher, const std::vector<Agreement>& versions,
                                  const DaysByAgreement& midPoints, const SchoolDays& days, Date today) {
    const auto now = agreementNow(versions, today);
    const auto isLate = [&] { return days.between(teacher.startedOn, today) > trust::kTimeToStartAnAgreement; };
    switch (now.standing) {
    case trust::AgreementStanding::ReviewDue:
        return AgreementToDo{teacher.id, AgreementAsk::Review, now.day};
    case trust::AgreementStanding::InForce:
        return dayNear(*inEffectOn(versions, today), midPoints, days, today);
    case trust::AgreementStanding::Discussed:
        if (days.between(*now.day, today) >= kTimeToAcknowledge)
            return AgreementToDo{teacher.id, AgreementAsk::Acknowledge, now.day};
        break;
    case trust::AgreementStanding::Draft:
        if (isLate())
            return AgreementToDo{teacher.id, AgreementAsk::Finish, now.day};
        break;
    case trust::AgreementStanding::None:
        if (isLate())
            return AgreementToDo{teacher.id, AgreementAsk::Start, {}};
        break;
    }
    return std::nullopt;
}

} // namespace

std::vector<AgreementToDo> agreementsToDo(const Tables& tables, const std::vector<Teacher>& teachers,
                                          const AgreementVersions& versions, Date today) {
    const SchoolDays days(tables.calendar.current());
    const auto midPoints = tables.agreements.wordsInForceOn("review.mid-point");
    std::vector<AgreementToDo> list;
    for (const auto& teacher : teachers) {
        if (!isCoached(teacher))
            continue;
        if (const auto one = toDo(teacher, versionsOf(versions, teacher.id), midPoints, days, today))
            list.push_back(*one);
    }
    std::stable_sort(list.begin(), list.end(), [](const AgreementToDo& a, const AgreementToDo& b) {
        return std::tie(a.ask, a.day) < std::tie(b.ask, b.day);
    });
    return list;
}

} // namespace alongside
