#include "today/fact_row.h"

#include "shared/icon_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {

QWidget* makeFact(const QString& iconName, const QString& words, Shade shade) {
    auto* room = new QWidget;
    auto* row = new QHBoxLayout(room);
    row->setContentsMargins(0, px(2), 0, px(2));
    row->setSpacing(px(10));
    row->addWidget(new IconLabel(iconName), 0, Qt::AlignTop);
    row->addWidget(new WrappedLabel(words, TextRole::Body, shade), 1);
    return room;
}

Card* makeCalm(const QString& iconName, const QString& words) {
    auto* card = new Card;
    card->body()->addWidget(makeFact(iconName, words, Shade::Secondary));
    return card;
}

} // namespace alongside
