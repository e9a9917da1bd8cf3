#pragma once

#include "domain/checklist.h"
#include "store/notebook.h"

#include <string>

namespace alongside {

// Both store the period if it was not stored yet (its id is not set) and return its id. They throw Error::Refused when
// the outcome has problems, and Error::NoSuchRecord when the period has no item of that code.

// Sets one item's tick; the day of the change becomes today.
ChecklistId tick(Notebook& notebook, Checklist checklist, const std::string& code, TickState state);

// Sets one item's note. The day of the tick stays: what was ticked before is still ticked on the days between.
ChecklistId noteOn(Notebook& notebook, Checklist checklist, const std::string& code, const std::string& note);

// Puts the items of the coach's form into a period that was begun before it changed: as `checklist` has them now.
void takeUpTemplate(Notebook& notebook, const Checklist& checklist);

} // namespace alongside
