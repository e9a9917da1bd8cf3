#include "shared/text_role.h"
#include "trust/wrapped_words.h"
#include "ui/qt_words.h"

#include <QFontMetrics>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;

TEST_CASE("lines break between words, and within one only where it is longer than a line", "[ui][trust]") {
    const auto font = fontFor(TextRole::Body);
    const QFontMetrics metrics(font);
    const auto lines = [&](const QString& words, int width) {
        return wrappedHeight(words, width, font) / metrics.lineSpacing();
    };
    const int narrow = metrics.horizontalAdvance(text("minutes")) + 2;
    CHECK(lines(text("it minutes at minutes"), narrow) == 4);
    CHECK(lines(text("minutes"), narrow) == 1);
    CHECK(lines(text("ten\nten"), narrow) == 2);
    const QString endless(60, QLatin1Char('m'));
    const int ten = metrics.horizontalAdvance(QString(10, QLatin1Char('m'))) + 2;
    CHECK(lines(endless, ten) == 6);
}
