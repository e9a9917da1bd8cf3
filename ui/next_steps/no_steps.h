#pragma once

#include "overview/ledger.h"

#include <QString>

namespace alongside {

class EmptyState;

// What stands in the ledger's place: before the first next step, when a part of it is empty, when no row matches, of
// which those with `hidden` words tell only what shows.
EmptyState* makeNothingYet();
EmptyState* makeNothingToDo(LedgerPart part);
EmptyState* makeNoMatch(const QString& words, bool hidden);

} // namespace alongside
