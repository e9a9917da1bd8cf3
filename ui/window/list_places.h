#pragma once

#include <QAbstractScrollArea>
#include <QPersistentModelIndex>
#include <QPointer>

#include <vector>

namespace alongside {

// How far a list or a page was scrolled, and what was chosen in it then. Where its rows were replaced since, it keeps
// by itself, by record, what is chosen: a row may be another one.
struct ListPlace {
    QPointer<QAbstractScrollArea> list;
    int scrolled = 0;
    QPersistentModelIndex chosen{};
    bool showedChosen = false;
};

using ListPlaces = std::vector<ListPlace>;

ListPlaces listPlacesIn(const QWidget& page); // of what is on screen there

// Once what is shown has its length again.
void bringBack(const ListPlaces& places, QObject* context);

} // namespace alongside
