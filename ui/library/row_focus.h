#pragma once

#include <QString>

class QWidget;

namespace alongside {

// Remembers which button of which row of a list has the focus, to give it back after the list was built anew. Rows and
// their buttons are known by their objectName.
class RowFocus {
public:
    explicit RowFocus(const QWidget& list);

    void giveBackIn(const QWidget& list) const;

private:
    QString row_, button_;
};

} // namespace alongside
