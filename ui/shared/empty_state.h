#pragma once

#include <QWidget>

namespace alongside {

// Stands where nothing is yet: says what will appear, teaches one thing, gives at most one button. "Nothing to do",
// "nothing yet" and "no match" differ by their icon and words.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& sentence, const QString& hint = {}, const QString& button = {},
               QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(); // the button
};

} // namespace alongside
