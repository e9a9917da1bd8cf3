#include "ui/shot.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <catch2/catch_test_macros.hpp>

namespace alongside {
namespace {

void dress(Appearance appearance, int zoom) {
    auto* theme = qApp->findChild<Theme*>();
    theme->setAppearance(appearance);
    theme->setZoom(zoom);
}

} // namespace

Dress::Dress(Appearance appearance, int zoom) {
    dress(appearance, zoom);
}

Dress::~Dress() {
    dress(Appearance::Light, 100);
}

void shoot(QWidget& widget, QSize size, const QString& name) {
    widget.resize(size);
    widget.show();
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    const auto picture = widget.grab();
    const auto folder = qEnvironmentVariable("ALONGSIDE_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    CHECK(picture.save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

} // namespace alongside
