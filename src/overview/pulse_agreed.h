#pragma once

#include "overview/agreement_versions.h"
#include "store/tables.h"

#include <optional>
#include <vector>

namespace alongside {

// How a teacher agreed to answer the pulse.
enum class PulseManner { OnPaper, HandedOver, Anonymous };

// What the agreement in effect says of the pulse; none where it says no or nothing.
struct PulseAgreed {
    PulseManner manner{};
    std::optional<Date> midPoint; // of the look back
    std::optional<Date> reviewOn;

    bool operator==(const PulseAgreed&) const = default;
};

std::optional<PulseAgreed> pulseAgreedWith(const Tables& tables, TeacherId teacher, Date today);

// A pulse that was agreed on and for which the time has come.
struct PulseToDo {
    TeacherId teacher;
    PulseManner manner{};
    Date day{}; // the day of the look back or of the review

    bool operator==(const PulseToDo&) const = default;
};

// Of active and light-touch teachers, by day: five school days before the look back or the review until ten after it,
// unless there is a pulse since: the teacher's own, or, where it goes without a name, a batch.
std::vector<PulseToDo> pulsesToDo(const Tables& tables, const std::vector<Teacher>& teachers,
                                  const AgreementVersions& versions, Date today);

} // namespace alongside
