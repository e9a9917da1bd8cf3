#include "store/tables.h"

namespace alongside {

Tables::Tables(Database& database, const Clock& clock)
    : settings(database), calendar(database), coaches(database, clock), schools(database, clock),
      teachers(database, clock), agreements(database, clock), cycles(database, clock), contacts(database, clock),
      nextSteps(database, clock), wins(database, clock), checklists(database, clock), pulses(database, clock),
      reflections(database, clock), tools(database, clock), moves(database, clock), templates(database),
      hints(database), drafts(database, clock), rosterMarks(database), holds(database), columnChoices(database),
      trail(database, clock), search(database) {}

} // namespace alongside
