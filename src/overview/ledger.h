#pragma once

#include "domain/next_step.h"
#include "store/tables.h"

#include <optional>
#include <vector>

namespace alongside {

enum class LedgerPart { AllOpen, MyPromises, TheirActionSteps, Closed };

// The next steps of one part of the ledger, of one teacher or of all. Open ones by the date that holds now, so that the
// overdue come first, those without a date last. Closed ones the newest closing first; of all teachers only those
// closed within the last three months, so that a long career opens at once.
std::vector<NextStep> ledgerOf(const Tables& tables, LedgerPart part, std::optional<TeacherId> teacher, Date today);

// The open ones of all teachers, in the same order, without reading them.
std::vector<LedgerLine> openLedgerLines(const Tables& tables, LedgerPart part, Date today);

} // namespace alongside
