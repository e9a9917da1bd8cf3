#include "ui/every_page.h"
#include "ui/pseudo_words.h"
#include "ui/qt_words.h"
#include "ui/shot.h"
#include "ui/window/cut_words.h"

#include <QApplication>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;

namespace {

// Words run this way, as long as it lives.
class Direction {
public:
    explicit Direction(Qt::LayoutDirection way) { QApplication::setLayoutDirection(way); }
    ~Direction() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    Direction(const Direction&) = delete;
    Direction& operator=(const Direction&) = delete;
};

void checkEveryPage(QSize window, const char* look) {
    DemoWindow().visit(window, [&](QWidget& shown, const QString& page) {
        keepShot(shown.grab(), page + QString::fromLatin1(look));
        const auto cut = cutWords(shown);
        CAPTURE(page, cut.join(QLatin1Char('\n')));
        CHECK(cut.isEmpty());
    });
}

} // namespace

TEST_CASE("at twice the size of text all words can be read in a window of 1280 by 800", "[room-for-words]") {
    const Dress dress(Appearance::Light, 200);
    checkEveryPage({1280, 800}, "-200");
}

TEST_CASE("words that are a third longer can be read on every page, also from right to left", "[room-for-words]") {
    const Dress dress(Appearance::Light, 100);
    const InPseudoWords words;
    const bool mirrored = GENERATE(false, true);
    const Direction direction(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    checkEveryPage({1280, 880}, mirrored ? "-mirrored" : "-longer");
}
