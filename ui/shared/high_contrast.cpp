#include "shared/high_contrast.h"

namespace alongside {
namespace {

QColor rgb(QRgb value) {
    return QColor::fromRgb(value);
}

// The tints differ from every other colour of the program, so that edgeOfTint() knows them.
Colours makeLight() {
    const auto black = rgb(0x000000), white = rgb(0xFFFFFF), blue = rgb(0x00309C), brown = rgb(0x5C2E00);
    return {.dark = false,
            .page = white,
            .sidebar = white,
            .card = white,
            .inset = rgb(0xF3F3F3),
            .border = rgb(0x8A8A8A),
            .outline = black,
            .edge = black,
            .text = black,
            .secondary = black,
            .disabled = rgb(0x5A5A5A),
            .accent = blue,
            .fill = blue,
            .onFill = white,
            .selection = rgb(0xD3E3FE),
            .warn = brown,
            .warnBar = brown,
            .warnSoft = rgb(0xFFF4DF),
            .ok = rgb(0x00421F),
            .okSoft = rgb(0xE6F7EC),
            .communicative = {rgb(0x80003F), rgb(0xFFF0F6)},
            .relational = {rgb(0x3A1595), rgb(0xF2EEFF)},
            .competence = {rgb(0x00402B), rgb(0xE7F6EF)}};
}

Colours makeDark() {
    const auto black = rgb(0x000000), white = rgb(0xFFFFFF), blue = rgb(0x9CC8FF), amber = rgb(0xFFCF70);
    return {.dark = true,
            .page = black,
            .sidebar = black,
            .card = black,
            .inset = rgb(0x151515),
            .border = rgb(0x6A6A6A),
            .outline = white,
            .edge = white,
            .text = white,
            .secondary = white,
            .disabled = rgb(0xA8A8A8),
            .accent = blue,
            .fill = blue,
            .onFill = black,
            .selection = rgb(0x0F2547),
            .warn = amber,
            .warnBar = amber,
            .warnSoft = rgb(0x1C1302),
            .ok = rgb(0x7CF0B0),
            .okSoft = rgb(0x03180D),
            .communicative = {rgb(0xFFB3D6), rgb(0x220B17)},
            .relational = {rgb(0xCBBEFF), rgb(0x140D28)},
            .competence = {rgb(0x4DF0A0), rgb(0x021A10)}};
}

} // namespace

const Colours& highContrastColours(bool dark) {
    static const Colours onWhite = makeLight(), onBlack = makeDark();
    return dark ? onBlack : onWhite;
}

bool isHighContrast(const Colours& colours) {
    return colours.edge == colours.text;
}

QColor hintColour(const Colours& colours) {
    if (!isHighContrast(colours))
        return colours.secondary;
    return rgb(colours.dark ? 0x999999 : 0x555555);
}

QColor edgeOfTint(const QColor& ground) {
    for (const bool dark : {false, true}) {
        const auto& c = highContrastColours(dark);
        if (ground == c.selection)
            return c.accent;
        for (const auto& tint :
             {c.inset, c.warnSoft, c.okSoft, c.communicative.soft, c.relational.soft, c.competence.soft})
            if (ground == tint)
                return c.edge;
    }
    return {};
}

} // namespace alongside
