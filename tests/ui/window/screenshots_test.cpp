#include "ui/every_page.h"
#include "ui/in_spanish.h"
#include "ui/shot.h"

#include <QApplication>
#include <QPixmap>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;

TEST_CASE("every page is painted in light and dark, at usual and at large text", "[screenshots]") {
    DemoWindow demo;
    for (const auto appearance : {Appearance::Light, Appearance::Dark})
        for (const int zoom : {100, 150}) {
            const Dress dress(appearance, zoom);
            const auto look = (appearance == Appearance::Light ? QStringLiteral("-light") : QStringLiteral("-dark")) +
                              (zoom == 100 ? QString() : QStringLiteral("-150"));
            demo.visit([&](QWidget& shown, const QString& name) {
                const auto picture = shown.grab();
                CHECK(picture.width() > 100);
                keepShot(picture, name + look);
            });
        }
}

// Kept apart from the pictures that the documents show: these are to be looked at after changes.
TEST_CASE("every page is painted in small windows", "[.small-screenshots]") {
    const auto appearance = GENERATE(Appearance::Light, Appearance::Dark);
    const int zoom = GENERATE(100, 150);
    const auto size = GENERATE(QSize(640, 480), QSize(800, 600), QSize(1024, 700), QSize(1400, 1000));
    const Dress dress(appearance, zoom);
    const auto look = QStringLiteral("-%1-%2%3")
                          .arg(size.width())
                          .arg(zoom)
                          .arg(appearance == Appearance::Light ? QString() : QStringLiteral("-dark"));
    DemoWindow().visit(size, [&](QWidget& shown, const QString& name) { keepShot(shown.grab(), name + look); });
}

TEST_CASE("every page is painted in Spanish", "[.spanish-screenshots]") {
    const InSpanish spanish;
    const auto appearance = GENERATE(Appearance::Light, Appearance::Dark);
    const Dress dress(appearance, 100);
    const auto look = appearance == Appearance::Light ? QStringLiteral("-light") : QStringLiteral("-dark");
    DemoWindow().visit([&](QWidget& shown, const QString& name) { keepShot(shown.grab(), name + look); });
}

TEST_CASE("every page is painted in high contrast", "[.high-contrast-screenshots]") {
    const auto appearance = GENERATE(Appearance::Light, Appearance::Dark);
    const Dress dress(appearance, 100);
    auto* theme = qApp->findChild<Theme*>();
    theme->setContrast(Contrast::High);
    const auto look = appearance == Appearance::Light ? QStringLiteral("-on-white") : QStringLiteral("-on-black");
    DemoWindow().visit([&](QWidget& shown, const QString& name) { keepShot(shown.grab(), name + look); });
    theme->setContrast(Contrast::System);
}
