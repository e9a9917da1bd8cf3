#pragma once

#include "shared/theme.h"

#include <QString>
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

// How a page looks: light or dark, at 100 % or 150 % text.
struct ShotLook {
    Appearance appearance;
    int zoom;

    QString name(const char* what) const; // "what-dark-150"
};

// Each in turn, or only the two that have nothing in common where no pictures are kept; the rest of the test is run
// once with each.
ShotLook everyLook();

// Keeps a picture as `name`.png in the folder that ALONGSIDE_SCREENSHOTS names; without one it is thrown away.
void keepShot(const QPixmap& picture, const QString& name);

// Shows the widget in that size, and keeps its picture.
void shoot(QWidget& widget, QSize size, const QString& name);

} // namespace alongside
