#include "overview/agreements_to_do.h"

#include "domain/trust/communicative.h"
#include "overview/agreement_now.h"

#include <algorithm>
#include <tuple>

namespace alongside {
namespace {

constexpr int kNear = 5, kTimeToAcknowledge = 5; // school days

std::optional<AgreementToDo> toDo(const Teacher& teacher, const std::vector<Agreement>& versions,
                                  const SchoolDays& days, Date today) {
    const auto now = agreementNow(versions, today);
    const auto isLate = [&] { return days.between(teacher.startedOn, today) > trust::kTimeToStartAnAgreement; };
    switch (now.standing) {
    case trust::AgreementStanding::ReviewDue:
        return AgreementToDo{teacher.id, AgreementAsk::Review, now.day};
    case trust::AgreementStanding::InForce:
        if (const auto review = inEffectOn(versions, today)->reviewOn; review && *review <= days.after(today, kNear))
            return AgreementToDo{teacher.id, AgreementAsk::Review, review};
        break;
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

std::vector<AgreementToDo> agreementsToDo(const Tables& tables, const std::vector<Teacher>& teachers, Date today) {
    const SchoolDays days(tables.calendar.current());
    const auto versions = tables.agreements.termsOfAll();
    std::vector<AgreementToDo> list;
    for (const auto& teacher : teachers) {
        if (teacher.status != TeacherStatus::Active && teacher.status != TeacherStatus::Light)
            continue;
        const auto own = versions.find(teacher.id);
        if (const auto one = toDo(teacher, own == versions.end() ? std::vector<Agreement>() : own->second, days, today))
            list.push_back(*one);
    }
    std::stable_sort(list.begin(), list.end(), [](const AgreementToDo& a, const AgreementToDo& b) {
        return std::tie(a.ask, a.day) < std::tie(b.ask, b.day);
    });
    return list;
}

} // namespace alongside
