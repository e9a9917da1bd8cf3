#include "store/tables.h"

namespace alongside {

Tables::Tables(Database& database, const Clock& clock, UnderCover stands)
    : settings(database), calendar(database), coaches(database, clock, stands), schools(database, clock, stands),
      teachers(database, clock, stands), agreements(database, clock, stands), cycles(database, clock, stands),
      contacts(database, clock, stands), nextSteps(database, clock, stands), wins(database, clock, stands),
      checklists(database, clock, stands), pulses(database, clock, stands), reflections(database, clock, stands),
      tools(database, clock, stands), moves(database, clock, stands), templates(database), hints(database),
      drafts(database, clock, stands), rosterMarks(database), holds(database, stands), columnChoices(database),
      trail(database, clock), search(database, stands) {}

} // namespace alongside
