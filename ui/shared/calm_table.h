#pragma once

class QAbstractItemView;
class QString;
class QTableView;
class QWidget;

namespace alongside {

// Makes a stock table fit for a card: whole rows are chosen, no grid, no frame, 46 px rows, sortable, the last column
// takes the room that is left, Tab leaves it. The chosen row stays in view where the table becomes lower, as by the
// line that offers undo, and where it is ordered anew. `name` is its accessible name; it has its model.
void calm(QTableView* table, const QString& name);

// How a table stands before its rows are replaced.
struct TablePlace {
    int scrolled = 0;
    bool showsChosen = false;
};

TablePlace placeOf(const QTableView& table);

// As far scrolled as before, but with the chosen row in view, unless it is the same that had been scrolled away from.
void standAgain(QTableView* table, const TablePlace& place, bool isSameChosen);

void showChosen(QTableView* table); // scrolls to it, also where its rows were just replaced

// Asked before a deed befalls the chosen row: where nothing of it is seen, it is brought into view instead, and the
// line at the window's bottom says so.
bool isChosenSeen(QTableView* table);

// How wide a column is to be for its heading alone, without an arrow.
int headingWidth(const QTableView& table, int column);

// Takes away the key by which Qt copies the cell in hand, which may hold private words and leaves no line in the trail.
void refuseCopy(QAbstractItemView* view);

// Lets the card around a table end with the last row; in a low window it shows at least so many rows, or all.
void endWithLastRow(QWidget* card, const QTableView* table, int leastRows);

} // namespace alongside
