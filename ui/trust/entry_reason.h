#pragma once

#include "domain/contact.h"
#include "domain/next_step.h"
#include "domain/school_calendar.h"
#include "domain/trust/indicator.h"

#include <QString>

#include <optional>

namespace alongside {

// Why a record counts for a practice, or does not: "Summary sent 12 Nov". `counts`: whether it is one of the k.
QString reasonFor(const Contact& contact, std::optional<trust::Indicator> indicator, bool counts, Date today);
QString reasonFor(const NextStep& step, std::optional<trust::Indicator> indicator, bool counts, Date today,
                  const SchoolDays& days);

} // namespace alongside
