#include "window/list_places.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>
#include <QTimer>

namespace alongside {
namespace {

ListPlace placeOf(QAbstractScrollArea* list) {
    ListPlace place{list, list->verticalScrollBar()->value()};
    if (const auto* view = qobject_cast<QAbstractItemView*>(list); view && view->model()) {
        place.row = view->currentIndex().row();
        place.rows = view->model()->rowCount(view->rootIndex());
    }
    return place;
}

void bringBack(const ListPlace& place) {
    if (!place.list || !place.list->isVisible())
        return;
    auto* view = qobject_cast<QAbstractItemView*>(place.list);
    if (view && view->model() && place.row >= 0 && view->model()->rowCount(view->rootIndex()) == place.rows)
        view->setCurrentIndex(view->model()->index(place.row, 0, view->rootIndex()));
    place.list->verticalScrollBar()->setValue(place.scrolled);
}

} // namespace

ListPlaces listPlacesIn(const QWidget& page) {
    ListPlaces places;
    for (auto* list : page.findChildren<QAbstractScrollArea*>())
        if (list->isVisible() && !qobject_cast<QPlainTextEdit*>(list) && !qobject_cast<QTextEdit*>(list))
            places.push_back(placeOf(list));
    return places;
}

void bringBack(const ListPlaces& places, QObject* context) {
    QTimer::singleShot(0, context, [places] {
        for (const auto& place : places)
            bringBack(place);
    });
}

} // namespace alongside
