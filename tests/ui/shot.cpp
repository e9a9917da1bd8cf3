#include "ui/shot.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <vector>

namespace alongside {
namespace {

void dress(Appearance appearance, int zoom) {
    auto* theme = qApp->findChild<Theme*>();
    theme->setAppearance(appearance);
    theme->setZoom(zoom);
}

QString folderOfShots() {
    return qEnvironmentVariable("ALONGSIDE_SCREENSHOTS");
}

} // namespace

Dress::Dress(Appearance appearance, int zoom) {
    dress(appearance, zoom);
}

Dress::~Dress() {
    dress(Appearance::Light, 100);
}

QString ShotLook::name(const char* what) const {
    const auto light = appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    const auto size = zoom == 100 ? QString() : QStringLiteral("-%1").arg(zoom);
    return QStringLiteral("%1-%2").arg(QString::fromUtf8(what), light) + size;
}

ShotLook everyLook() {
    static const std::vector<ShotLook> apart{{Appearance::Light, 100}, {Appearance::Dark, 150}};
    static const std::vector<ShotLook> all{
        apart.front(), {Appearance::Light, 150}, {Appearance::Dark, 100}, apart.back()};
    return GENERATE_COPY(from_range(folderOfShots().isEmpty() ? apart : all));
}

void keepShot(const QPixmap& picture, const QString& name) {
    const auto folder = folderOfShots();
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    CHECK(picture.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

void shoot(QWidget& widget, QSize size, const QString& name) {
    widget.resize(size);
    widget.show();
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    keepShot(widget.grab(), name);
}

} // namespace alongside
