#pragma once

class QString;
class QTableView;

namespace alongside {

// Makes a stock table fit for a card: whole rows are chosen, no grid, no frame, 46 px rows, sortable, the last column
// takes the room that is left, Tab leaves it. `name` is its accessible name.
void calm(QTableView* table, const QString& name);

} // namespace alongside
