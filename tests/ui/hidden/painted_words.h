#pragma once

#include <QStringList>
#include <QWidget>

namespace alongside {

// Every text that a widget paints by itself, without its children: what a look at the screen would read.
QStringList paintedWords(QWidget& widget);

} // namespace alongside
