#pragma once

#include "domain/checklist.h"

#include <QString>

#include <vector>

namespace alongside {

QString wordsFor(Strategy strategy); // "Celebrate wins"
QString iconFor(Strategy strategy);  // a name for icon()

// How many of the items that fit are done: "4 of 5, 1 not fitting".
QString countWords(const std::vector<ChecklistItem>& items);

// "November 2026" for a calendar month, else both days.
QString periodWords(const DateSpan& period);

} // namespace alongside
