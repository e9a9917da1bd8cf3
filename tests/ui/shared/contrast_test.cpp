#include "shared/avatar.h"
#include "shared/high_contrast.h"
#include "shared/tokens.h"

#include <QList>

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

constexpr double kWords = 4.5, kEdges = 3.0, kHighWords = 7.0;
constexpr Tone kTones[] = {Tone::Neutral,       Tone::Accent,     Tone::Warn,      Tone::Ok,
                           Tone::Communicative, Tone::Relational, Tone::Competence};

// Each in turn; the rest of the test is run once with each.
const Colours& everyColours() {
    return *GENERATE(&lightColours(), &darkColours(), &highContrastColours(false), &highContrastColours(true));
}

// High contrast is for those to whom 4.5 to 1 is too little.
double wordsIn(const Colours& colours) {
    return isHighContrast(colours) ? kHighWords : kWords;
}

QList<QColor> groundsOf(const Colours& colours) {
    return {colours.page,      colours.sidebar,  colours.card,  colours.inset,
            colours.selection, colours.warnSoft, colours.okSoft};
}

} // namespace

TEST_CASE("words keep 4.5 to 1 on every ground they stand on", "[contrast]") {
    const auto& colours = everyColours();
    CAPTURE(colours.dark, isHighContrast(colours));
    for (const auto& ground : groundsOf(colours)) {
        CAPTURE(ground.name().toStdString());
        CHECK(contrast(colours.text, ground) >= wordsIn(colours));
        CHECK(contrast(colours.secondary, ground) >= wordsIn(colours));
    }
    for (const auto& ground : {colours.page, colours.sidebar, colours.card, colours.inset, colours.selection,
                               colours.warnSoft, colours.okSoft})
        CHECK(contrast(colours.accent, ground) >= wordsIn(colours));
    CHECK(contrast(colours.text, colours.border) >= kWords); // segments, and what was looked for
    CHECK(contrast(colours.secondary, colours.border) >= kWords);
    CHECK(contrast(colours.onFill, colours.fill) >= wordsIn(colours));
    for (const auto& ground : {colours.page, colours.card, colours.inset, colours.selection, colours.warnSoft})
        CHECK(contrast(colours.warn, ground) >= wordsIn(colours));
    for (const auto& ground : {colours.page, colours.card, colours.inset, colours.selection, colours.okSoft})
        CHECK(contrast(colours.ok, ground) >= wordsIn(colours));
}

TEST_CASE("each tone's words can be read on its own tint, on cards and on the page", "[contrast]") {
    const auto& colours = everyColours();
    const auto tone = GENERATE(from_range(std::begin(kTones), std::end(kTones)));
    CAPTURE(colours.dark, isHighContrast(colours), static_cast<int>(tone));
    const auto own = colours.of(tone);
    for (const auto& ground : {own.soft, colours.card, colours.page})
        CHECK(contrast(own.ink, ground) >= wordsIn(colours));
    for (const auto& words : {colours.text, colours.secondary, colours.accent}) // in a line of that tint
        CHECK(contrast(words, own.soft) >= wordsIn(colours));
    CHECK(contrast(own.ink, colours.selection) >= kEdges); // its marks on a chosen row
    CHECK(contrast(own.ink, colours.border) >= kEdges);    // what is reached, beside what is not yet
}

TEST_CASE("edges of fields, focus rings, ticks and bars keep 3 to 1", "[contrast]") {
    const auto& colours = everyColours();
    CAPTURE(colours.dark, isHighContrast(colours));
    for (const auto& ground : groundsOf(colours)) {
        CAPTURE(ground.name().toStdString());
        CHECK(contrast(colours.accent, ground) >=
              kEdges); // the ring of the focus, and the bar of the row that is chosen
        CHECK(contrast(colours.edge, ground) >= kEdges);
        CHECK(contrast(colours.secondary, ground) >= kEdges); // arrows, icons
    }
    for (const auto& ground : {colours.page, colours.card, colours.inset, colours.border})
        for (const auto& part :
             {colours.warnBar, colours.ok, colours.accent}) // also along the way they have not gone yet
            CHECK(contrast(part, ground) >= kEdges);
    CHECK(contrast(colours.secondary, colours.border) >= kEdges); // the edge of the segment that is chosen
    for (const auto& ground : {colours.page, colours.sidebar, colours.card})
        CHECK(contrast(colours.fill, ground) >= kEdges);
}

TEST_CASE("in high contrast grounds are pure, each tint has an edge, and lines are seen", "[contrast]") {
    const auto& colours = highContrastColours(GENERATE(false, true));
    const QColor pure(colours.dark ? Qt::black : Qt::white);
    for (const auto& ground : {colours.page, colours.sidebar, colours.card}) {
        CHECK(ground == pure);
        CHECK(contrast(colours.border, ground) >= kEdges);
        CHECK(contrast(colours.outline, ground) >= kHighWords);
    }
    QList<QColor> tints{colours.inset, colours.selection};
    for (const auto tone : kTones)
        tints += colours.of(tone).soft;
    for (const auto& tint : tints) {
        CAPTURE(tint.name().toStdString());
        REQUIRE(edgeOfTint(tint).isValid());
        CHECK(contrast(edgeOfTint(tint), colours.card) >= kHighWords);
    }
    for (const auto* usual : {&lightColours(), &darkColours()})
        for (const auto& ground : {usual->card, usual->inset, usual->selection, usual->warnSoft, usual->okSoft})
            CHECK_FALSE(edgeOfTint(ground).isValid());
    CHECK(coloursOf(paletteOf(colours)) == colours);
    CHECK(coloursOf(paletteOf(lightColours())) == lightColours());
    CHECK(coloursOf(paletteOf(darkColours())) == darkColours());
}

TEST_CASE("a hint in an empty field can be read, and is not taken for words that were typed", "[contrast]") {
    const auto& colours = everyColours();
    CAPTURE(colours.dark, isHighContrast(colours));
    CHECK(contrast(hintColour(colours), colours.card) >= wordsIn(colours));
    if (isHighContrast(colours))
        CHECK(contrast(hintColour(colours), colours.text) >= 2.5);
}

TEST_CASE("initials can be read on every avatar", "[contrast]") {
    const auto& colours = everyColours();
    for (const auto* name :
         {"Ana", "Bo", "Chidi", "Dana", "Esi", "Farid", "Goran", "Hana", "Ines", "Jo", "Kim", "Luis", "Maya", "Noor"}) {
        CAPTURE(name);
        const auto own = avatarColours(QString::fromUtf8(name), colours);
        CHECK(contrast(own.ink, own.soft) >= kWords);
    }
}

TEST_CASE("the dimensions differ in shape and line, not in colour alone", "[contrast]") {
    CHECK(markOf(Tone::Communicative) == Mark::Circle);
    CHECK(markOf(Tone::Relational) == Mark::Diamond);
    CHECK(markOf(Tone::Competence) == Mark::Square);
    CHECK(lineOf(Tone::Communicative) != lineOf(Tone::Relational));
    CHECK(lineOf(Tone::Relational) != lineOf(Tone::Competence));
}
