#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace alongside {

// A text of the interface, and where it was found: "TodayPage, painted".
struct FoundWords {
    QString where;
    QString words;
};

// Every text that anyone could read, hear or find below a widget: all properties of all objects (texts, titles,
// tooltips, actions of menus), what assistive technology is told, all roles of all models, and what is painted.
std::vector<FoundWords> wordsOnScreen(QWidget& shown);

} // namespace alongside
