#include "shared/avatar.h"
#include "shared/tokens.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>

using namespace alongside;

namespace {

// WCAG 2.2: relative luminance and contrast ratio.
double luminance(const QColor& colour) {
    const auto part = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

constexpr double kWords = 4.5, kEdges = 3.0;
constexpr Tone kTones[] = {Tone::Neutral,       Tone::Accent,     Tone::Warn,      Tone::Ok,
                           Tone::Communicative, Tone::Relational, Tone::Competence};

} // namespace

TEST_CASE("words keep 4.5 to 1 on every ground they stand on", "[contrast]") {
    const auto& c = GENERATE(lightColours(), darkColours());
    CAPTURE(c.dark);
    for (const auto& ground : {c.page, c.sidebar, c.card, c.inset, c.selection}) {
        CAPTURE(ground.name().toStdString());
        CHECK(contrast(c.text, ground) >= kWords);
        CHECK(contrast(c.secondary, ground) >= kWords);
    }
    for (const auto& ground : {c.page, c.sidebar, c.card, c.inset})
        CHECK(contrast(c.accent, ground) >= kWords);
    CHECK(contrast(c.onFill, c.fill) >= kWords);
    for (const auto& ground : {c.page, c.card, c.warnSoft})
        CHECK(contrast(c.warn, ground) >= kWords);
    for (const auto& ground : {c.page, c.card, c.okSoft})
        CHECK(contrast(c.ok, ground) >= kWords);
    CHECK(contrast(c.text, c.warnSoft) >= kWords);
}

TEST_CASE("each tone's words can be read on its own tint, on cards and on the page", "[contrast]") {
    const auto& c = GENERATE(lightColours(), darkColours());
    const auto tone = GENERATE(from_range(std::begin(kTones), std::end(kTones)));
    CAPTURE(c.dark, static_cast<int>(tone));
    const auto colours = c.of(tone);
    for (const auto& ground : {colours.soft, c.card, c.page})
        CHECK(contrast(colours.ink, ground) >= kWords);
    CHECK(contrast(c.text, colours.soft) >= kWords);
}

TEST_CASE("edges of fields, focus rings, ticks and bars keep 3 to 1", "[contrast]") {
    const auto& c = GENERATE(lightColours(), darkColours());
    CAPTURE(c.dark);
    for (const auto& ground : {c.page, c.card, c.inset}) {
        CAPTURE(ground.name().toStdString());
        CHECK(contrast(c.edge, ground) >= kEdges);
        CHECK(contrast(c.accent, ground) >= kEdges);
        CHECK(contrast(c.warnBar, ground) >= kEdges);
        CHECK(contrast(c.ok, ground) >= kEdges);
    }
    for (const auto& ground : {c.page, c.sidebar, c.card})
        CHECK(contrast(c.fill, ground) >= kEdges);
    CHECK(contrast(c.edge, c.selection) >= kEdges); // the marks of practices on a chosen row
}

TEST_CASE("initials can be read on every avatar", "[contrast]") {
    const bool dark = GENERATE(false, true);
    for (const auto* name :
         {"Ana", "Bo", "Chidi", "Dana", "Esi", "Farid", "Goran", "Hana", "Ines", "Jo", "Kim", "Luis", "Maya", "Noor"}) {
        CAPTURE(name);
        const auto colours = avatarColours(QString::fromUtf8(name), dark ? darkColours() : lightColours());
        CHECK(contrast(colours.ink, colours.soft) >= kWords);
    }
}

TEST_CASE("the dimensions differ in shape and line, not in colour alone", "[contrast]") {
    CHECK(markOf(Tone::Communicative) == Mark::Circle);
    CHECK(markOf(Tone::Relational) == Mark::Diamond);
    CHECK(markOf(Tone::Competence) == Mark::Square);
    CHECK(lineOf(Tone::Communicative) != lineOf(Tone::Relational));
    CHECK(lineOf(Tone::Relational) != lineOf(Tone::Competence));
}
