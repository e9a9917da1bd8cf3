#pragma once

#include "finding/found_people.h"

namespace alongside {

// What can be done with somebody: log a meeting with them, see their agreement. Offered for the person who was found,
// for whoever was named beside it ("plan luis"), and for the teacher whose page is on screen ("agreement"); a tab of
// the page also for those seen last or met today.
FindRows foundDeeds(const Findable& here, QWidget& window, const FoundPeople& people, const QStringList& typed);

} // namespace alongside
