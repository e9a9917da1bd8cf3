#pragma once

#include "shared/theme.h"

#include <QWidget>

namespace alongside {

// Dresses the tests' application, and takes it back to light at 100 % after the test, whatever happens in it.
class Dress {
public:
    Dress(Appearance appearance, int zoom);
    ~Dress();
    Dress(const Dress&) = delete;
    Dress& operator=(const Dress&) = delete;
};

// Shows the widget `width` pixels wide; with ALONGSIDE_SHOTS set to a folder, keeps its picture there as `name`.png.
void shoot(QWidget& widget, QSize size, const QString& name);

} // namespace alongside
