#include "overview/way_to_tell.h"

namespace alongside {
namespace {

// Who hears of it besides the coach, from nobody to everybody.
enum class Ears { Nobody, TheTeacher, AFew, TheStaff };

Ears earsOf(Recognition way) {
    switch (way) {
    case Recognition::PrivateSpoken:
    case Recognition::PrivateWritten:
        return Ears::TheTeacher;
    case Recognition::SmallGroup:
        return Ears::AFew;
    case Recognition::StaffWide:
        return Ears::TheStaff;
    case Recognition::NotAtAll:
        break;
    }
    return Ears::Nobody;
}

} // namespace

WayToTell wayToTell(const Tables& tables, const Teacher& teacher, Date today) {
    const auto versions = tables.agreements.termsOf(teacher.id);
    const auto* agreement = inEffectOn(versions, today);
    if (!agreement || !agreement->recognition)
        return {teacher.recognition, false, {}};
    const bool other = teacher.recognition && teacher.recognition != agreement->recognition;
    return {agreement->recognition, true, other ? teacher.recognition : std::nullopt};
}

bool isWritten(Recognition way) {
    return way == Recognition::PrivateWritten;
}

bool isWider(Recognition chosen, Recognition liked) {
    return earsOf(chosen) > earsOf(liked);
}

} // namespace alongside
