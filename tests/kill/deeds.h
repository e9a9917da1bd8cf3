#pragma once

#include "store/notebook.h"
#include "support/whole_notebook.h"

namespace alongside {

// The n-th deed happens in the n-th minute of the day, in whichever process and after however many kills, so that two
// notebooks with the same deeds hold the same.
Clock clockOfDeeds();

// The n-th deed of a coach's day, the same whenever it is done after the same n-1 others: a teacher added, a meeting
// logged with its next steps and a win, a promise kept, a meeting corrected or removed. Each writes many rows at once.
void doDeed(Notebook& notebook, int n);

// What a notebook holds, without what chance chose (the uuids), to be compared with another that had the same deeds.
WholeNotebook comparable(const Notebook& notebook);

} // namespace alongside
