#include "window/list_places.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>
#include <QTimer>

namespace alongside {
namespace {

// Else it has the length of what it showed before, or of the first of what it shows.
void makeLongEnough(QAbstractItemView& view, int scrolled) {
    view.doItemsLayout();
    while (view.verticalScrollBar()->maximum() < scrolled && view.model()->canFetchMore(view.rootIndex())) {
        view.model()->fetchMore(view.rootIndex());
        view.doItemsLayout();
    }
}

void bringBack(const ListPlace& place) {
    if (!place.list || !place.list->isVisible())
        return;
    auto* bar = place.list->verticalScrollBar();
    auto* view = qobject_cast<QAbstractItemView*>(place.list);
    if (view && view->model() && bar->value() != place.scrolled)
        makeLongEnough(*view, place.scrolled);
    if (view && place.chosen.isValid() && place.chosen.model() == view->model())
        view->setCurrentIndex(place.chosen);
    bar->setValue(place.scrolled);
    if (view && place.showedChosen) // it may be another one, or the list lower than it was
        view->scrollTo(view->currentIndex());
}

ListPlace placeOfList(QAbstractScrollArea* list) {
    ListPlace place{list, list->verticalScrollBar()->value()};
    if (const auto* view = qobject_cast<QAbstractItemView*>(list)) {
        const auto row = view->visualRect(view->currentIndex());
        place.chosen = view->currentIndex();
        place.showedChosen = row.isValid() && row.center().y() >= 0 && row.center().y() < view->viewport()->height();
    }
    return place;
}

} // namespace

ListPlaces listPlacesIn(const QWidget& page) {
    ListPlaces places;
    for (auto* list : page.findChildren<QAbstractScrollArea*>())
        if (list->isVisible() && !qobject_cast<QPlainTextEdit*>(list) && !qobject_cast<QTextEdit*>(list))
            places.push_back(placeOfList(list));
    return places;
}

void bringBack(const ListPlaces& places, QObject* context) {
    QTimer::singleShot(0, context, [places] {
        for (const auto& place : places)
            bringBack(place);
    });
}

} // namespace alongside
