#pragma once

#include <QAbstractScrollArea>
#include <QPointer>

#include <vector>

namespace alongside {

// How far a list or a page was scrolled. What is chosen in it the list keeps itself, by record: a row may be another
// one.
struct ListPlace {
    QPointer<QAbstractScrollArea> list;
    int scrolled = 0;
};

using ListPlaces = std::vector<ListPlace>;

ListPlaces listPlacesIn(const QWidget& page); // of what is on screen there

// Once what is shown has its length again.
void bringBack(const ListPlaces& places, QObject* context);

} // namespace alongside
