#include "shared/icon.h"

#include <QApplication>
#include <QDirIterator>
#include <QPainter>
#include <QPixmap>

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace alongside;

namespace {

// The colours of the pixels that are fully covered.
std::set<QRgb> solidColours(const QImage& image) {
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() == 255)
                colours.insert(image.pixel(x, y));
    return colours;
}

QImage painted(const QIcon& icon, QIcon::Mode mode = QIcon::Normal) {
    return icon.pixmap(QSize(64, 64), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

} // namespace

TEST_CASE("an icon takes its colour from the palette in force when it is painted", "[icon]") {
    const auto before = QApplication::palette();
    const auto plus = icon(QStringLiteral("plus"), Ink::Accent);
    CHECK(solidColours(painted(plus)) == std::set{lightColours().accent.rgb()});
    QApplication::setPalette(paletteOf(darkColours()));
    CHECK(solidColours(painted(plus)) == std::set{darkColours().accent.rgb()});
    CHECK(solidColours(painted(plus, QIcon::Disabled)) == std::set{darkColours().disabled.rgb()});
    QApplication::setPalette(before);
}

TEST_CASE("an icon is drawn at the device's pixels, not scaled up", "[icon]") {
    const auto pixmap = icon(QStringLiteral("lock")).pixmap(QSize(16, 16), 2.0);
    CHECK(pixmap.width() == 32);
    CHECK(pixmap.devicePixelRatio() == 2.0);
}

TEST_CASE("every icon in the resources can be drawn, and an unknown one draws nothing", "[icon]") {
    int count = 0;
    for (QDirIterator files(QStringLiteral(":/icons")); files.hasNext();) {
        const auto name = QFileInfo(files.next()).completeBaseName();
        CAPTURE(name.toStdString());
        CHECK_FALSE(solidColours(painted(icon(name))).empty());
        ++count;
    }
    CHECK(count >= 45);
    CHECK(solidColours(painted(icon(QStringLiteral("no-such-icon")))).empty());
    CHECK(icon(QStringLiteral("no-such-icon")).isNull());
}

TEST_CASE("each dimension has its icon", "[icon]") {
    for (const auto tone : {Tone::Communicative, Tone::Relational, Tone::Competence})
        CHECK_FALSE(icon(iconOf(tone)).isNull());
}
