#pragma once

#include <QAbstractScrollArea>
#include <QPointer>

#include <vector>

namespace alongside {

// How far a list or a page was scrolled, and which of its rows was chosen.
struct ListPlace {
    QPointer<QAbstractScrollArea> list;
    int scrolled = 0;
    int row = -1;
    int rows = 0; // where there are others now, the row means another one
};

using ListPlaces = std::vector<ListPlace>;

ListPlaces listPlacesIn(const QWidget& page); // of what is on screen there

// Once what is shown has its length again.
void bringBack(const ListPlaces& places, QObject* context);

} // namespace alongside
