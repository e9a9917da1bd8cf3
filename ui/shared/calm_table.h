#pragma once

class QAbstractItemView;
class QString;
class QTableView;

namespace alongside {

// Makes a stock table fit for a card: whole rows are chosen, no grid, no frame, 46 px rows, sortable, the last column
// takes the room that is left, Tab leaves it. `name` is its accessible name.
void calm(QTableView* table, const QString& name);

// Takes away the key by which Qt copies the cell in hand, which may hold private words and leaves no line in the trail.
void refuseCopy(QAbstractItemView* view);

} // namespace alongside
