#pragma once

class QAbstractItemView;
class QString;
class QTableView;
class QWidget;

namespace alongside {

// Makes a stock table fit for a card: whole rows are chosen, no grid, no frame, 46 px rows, sortable, the last column
// takes the room that is left, Tab leaves it. `name` is its accessible name.
void calm(QTableView* table, const QString& name);

// How wide a column is to be for its heading alone, without an arrow.
int headingWidth(const QTableView& table, int column);

// Takes away the key by which Qt copies the cell in hand, which may hold private words and leaves no line in the trail.
void refuseCopy(QAbstractItemView* view);

// Lets the card around a table end with the last row; in a low window it shows at least so many rows, or all.
void endWithLastRow(QWidget* card, const QTableView* table, int leastRows);

} // namespace alongside
