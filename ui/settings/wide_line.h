#pragma once

#include "shared/tokens.h"

#include <QLineEdit>

namespace alongside {

// A line that would like to be so many design pixels wide, and takes less where there is less.
class WideLine : public QLineEdit {
public:
    WideLine(const QString& name, int width) : width_(width) { setAccessibleName(name); }

    QSize sizeHint() const override { return {px(width_), QLineEdit::sizeHint().height()}; }

private:
    int width_;
};

} // namespace alongside
