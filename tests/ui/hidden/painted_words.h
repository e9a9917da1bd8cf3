#pragma once

#include <QList>
#include <QRectF>
#include <QStringList>
#include <QWidget>

namespace alongside {

// A piece of text, and where it stands in its widget.
struct PaintedWords {
    QString words;
    QRectF box;
    QRectF clip; // what of the widget may be painted on just then; null for all
};

// Every piece of text that a widget paints by itself, without its children.
QList<PaintedWords> paintedPlaces(QWidget& widget);

// Whether a widget paints anything but words by itself.
bool paintsPicture(QWidget& widget);

// Every text that a widget paints by itself, without its children: what a look at the screen would read.
QStringList paintedWords(QWidget& widget);

} // namespace alongside
