#include "ui/every_page.h"
#include "ui/shot.h"

#include <QPixmap>

#include <catch2/catch_test_macros.hpp>

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
