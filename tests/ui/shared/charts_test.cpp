#include "shared/charts/contact_strip.h"
#include "shared/charts/dots.h"
#include "shared/charts/marks.h"
#include "shared/charts/rhythm_bar.h"
#include "shared/charts/ring.h"
#include "shared/charts/shape_row.h"
#include "shared/tokens.h"
#include "ui/qt_words.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>
#include <numbers>

using namespace alongside;

namespace {

constexpr int kSide = 116;
const auto& c = lightColours();

QImage canvas(int width, int height) {
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(c.card);
    return image;
}

QString at(const QImage& image, double x, double y) {
    return image.pixelColor(static_cast<int>(x), static_cast<int>(y)).name();
}

// A ring of three like segments; the colour at a share of the band's depth (0 outside, 1 inside) in the middle of the
// top one.
QString ringColour(PracticeState state, double depth) {
    auto image = canvas(kSide, kSide);
    QPainter painter(&image);
    paintRing(painter, image.rect(), {{state, {}}, {state, {}}, {state, {}}}, Tone::Relational, c);
    painter.end();
    return at(image, kSide / 2.0, 1 + depth * 12);
}

QString markColour(PracticeState state, double across, double down) {
    auto image = canvas(40, 40);
    QPainter painter(&image);
    paintMark(painter, {0, 0, 40, 40}, Mark::Square, state, c.competence.ink, c);
    painter.end();
    return at(image, across * 40, down * 40);
}

const QList<Practice> kPractices = {{PracticeState::Strong, QStringLiteral("first")},
                                    {PracticeState::Steady, QStringLiteral("second")},
                                    {PracticeState::NotEnough, QStringLiteral("third")}};

} // namespace

TEST_CASE("a ring's segment shows its state by its filling", "[charts]") {
    const auto ink = c.relational.ink.name(), card = c.card.name(), grey = c.border.name();
    CHECK(ringColour(PracticeState::Strong, 0.3) == ink);
    CHECK(ringColour(PracticeState::Strong, 0.7) == ink);
    CHECK(ringColour(PracticeState::Steady, 0.5) == card);
    CHECK(ringColour(PracticeState::Steady, 0.08) != card); // its line, softened by the curve
    CHECK(ringColour(PracticeState::Steady, 0.08) != grey);
    CHECK(ringColour(PracticeState::NeedsCare, 0.3) == card);
    CHECK(ringColour(PracticeState::NeedsCare, 0.7) == ink);
    CHECK(ringColour(PracticeState::NotEnough, 0.5) == grey);
}

TEST_CASE("a mark shows its state by its filling", "[charts]") {
    const auto ink = c.competence.ink.name(), card = c.card.name(), grey = c.border.name();
    CHECK(markColour(PracticeState::Strong, 0.5, 0.3) == ink);
    CHECK(markColour(PracticeState::Steady, 0.5, 0.3) == card);
    CHECK(markColour(PracticeState::Steady, 0.5, 0.7) == card);
    CHECK(markColour(PracticeState::NeedsCare, 0.5, 0.3) == card);
    CHECK(markColour(PracticeState::NeedsCare, 0.5, 0.7) == ink);
    CHECK(markColour(PracticeState::NotEnough, 0.5, 0.5) == grey);
}

TEST_CASE("the ring leaves its lower part open and finds the segment under the mouse", "[charts]") {
    const QRectF box(0, 0, kSide, kSide);
    const auto point = [](double degrees) {
        const double turn = degrees * std::numbers::pi / 180;
        return QPointF(kSide / 2.0 + 52 * std::cos(turn), kSide / 2.0 - 52 * std::sin(turn));
    };
    CHECK(ringSegmentAt(box, 3, point(200)) == 0);
    CHECK(ringSegmentAt(box, 3, point(90)) == 1);
    CHECK(ringSegmentAt(box, 3, point(-20)) == 2);
    CHECK(ringSegmentAt(box, 3, point(270)) == -1);
    CHECK(ringSegmentAt(box, 3, box.center()) == -1);
    CHECK(ringSegmentAt(box, 0, point(90)) == -1);
}

TEST_CASE("a picture is opened by the mouse, by Enter and by Space, and says its sentence", "[charts]") {
    Ring ring(Tone::Communicative);
    ring.setPractices(kPractices);
    ring.setSentence(QStringLiteral("Communicative trust: growing. 7 of 9 summaries sent"));
    ring.show();
    const QSignalSpy opened(&ring, &Chart::opened);
    QTest::mouseClick(&ring, Qt::LeftButton);
    QTest::keyClick(&ring, Qt::Key_Return);
    QTest::keyClick(&ring, Qt::Key_Space);
    CHECK(opened.count() == 3);
    CHECK(ring.accessibleName().startsWith(QStringLiteral("Communicative trust")));
    CHECK(ring.focusPolicy() == Qt::StrongFocus);
}

TEST_CASE("dots fill k of n, and become a bar where there are many", "[charts]") {
    auto image = canvas(300, 30);
    QPainter painter(&image);
    Dots::paint(painter, image.rect(), 2, 4, Tone::Competence, c);
    painter.end();
    CHECK(at(image, 4, 15) == c.competence.ink.name());
    CHECK(at(image, 13 + 4, 15) == c.competence.ink.name());
    CHECK(at(image, 2 * 13 + 4, 15) == c.card.name());
    auto bar = canvas(300, 30);
    QPainter on(&bar);
    Dots::paint(on, bar.rect(), 20, 40, Tone::Competence, c);
    on.end();
    CHECK(at(bar, Dots::widthOf(40) * 0.4, 15) == c.competence.ink.name());
    CHECK(at(bar, Dots::widthOf(40) * 0.7, 15) == c.border.name());
}

TEST_CASE("a shape row in a delegate keeps its place and width", "[charts]") {
    auto image = canvas(200, 30);
    QPainter painter(&image);
    ShapeRow::paint(painter, image.rect(), {PracticeState::Strong, PracticeState::Strong}, Tone::Communicative, c, 10);
    painter.end();
    CHECK(at(image, 5, 15) == c.communicative.ink.name());
    CHECK(at(image, 17 + 5, 15) == c.communicative.ink.name());
    CHECK(at(image, ShapeRow::widthOf(2, 10) + 3, 15) == c.card.name());
}

TEST_CASE("the rhythm bar turns amber past the rhythm, not on its last day", "[charts]") {
    RhythmBar bar;
    bar.resize(206, 26);
    const auto colour = [&bar](int since) {
        bar.setRhythm({since, 10, 20});
        return at(bar.grab().toImage(), 3 + 20, 13);
    };
    CHECK(colour(10) == c.ok.name());
    CHECK(colour(11) == c.warnBar.name());
    CHECK(colour(0) == c.border.name());
}

TEST_CASE("the strip spans twelve months and leaves out what lies beyond", "[charts]") {
    ContactStrip strip;
    strip.resize(730, strip.sizeHint().height());
    const QDate today(2026, 11, 20);
    const auto bars = [&](QDate on) {
        strip.setContacts({{on, StripKind::Meeting, QStringLiteral("a meeting")}}, today, {});
        const auto image = strip.grab().toImage();
        int pixels = 0;
        for (int x = 0; x < image.width(); ++x)
            pixels += at(image, x, 17) == c.accent.name() ? 1 : 0;
        return pixels;
    };
    CHECK(bars(QDate(2025, 12, 2)) >= 3);
    CHECK(bars(QDate(2026, 11, 30)) >= 2);
    CHECK(bars(QDate(2025, 11, 30)) == 0);
    CHECK(bars(QDate(2026, 12, 1)) == 0);
}
