#include "shared/tokens.h"

#include "shared/high_contrast.h"

#include <QApplication>
#include <QScreen>
#include <QWidget>

#include <cmath>

namespace alongside {
namespace {

QColor rgb(QRgb value) {
    return QColor::fromRgb(value);
}

Colours makeLight() {
    return {.dark = false,
            .page = rgb(0xF7F5F1),
            .sidebar = rgb(0xEFECE6),
            .card = rgb(0xFFFFFF),
            .inset = rgb(0xF4F2ED),
            .border = rgb(0xE6E2DA),
            .outline = rgb(0xCFC9BE),
            .edge = rgb(0x88837A),
            .text = rgb(0x211F1C),
            .secondary = rgb(0x5F5B54),
            .disabled = rgb(0x8B867D),
            .accent = rgb(0x2456B3),
            .fill = rgb(0x2456B3),
            .onFill = rgb(0xFFFFFF),
            .selection = rgb(0xDFE8F8),
            .warn = rgb(0x8A4B00),
            .warnBar = rgb(0xB86E00),
            .warnSoft = rgb(0xFCEFD9),
            .ok = rgb(0x1D6B46),
            .okSoft = rgb(0xE2F2E9),
            .communicative = {rgb(0xC4336C), rgb(0xFCEDF3)},
            .relational = {rgb(0x5B34C4), rgb(0xEEE9FB)},
            .competence = {rgb(0x0A5A40), rgb(0xE0F1EA)}};
}

Colours makeDark() {
    return {.dark = true,
            .page = rgb(0x17181B),
            .sidebar = rgb(0x121316),
            .card = rgb(0x202226),
            .inset = rgb(0x292B30),
            .border = rgb(0x32353B),
            .outline = rgb(0x4A4D55),
            .edge = rgb(0x82868F),
            .text = rgb(0xEDEBE7),
            .secondary = rgb(0xB3B1AB),
            .disabled = rgb(0x7D818A),
            .accent = rgb(0x8DB4F7),
            .fill = rgb(0x3A6BCB),
            .onFill = rgb(0xFFFFFF),
            .selection = rgb(0x2B3B5A),
            .warn = rgb(0xF2BE6E),
            .warnBar = rgb(0xD99A3A),
            .warnSoft = rgb(0x3A2E1B),
            .ok = rgb(0x6FD0A0),
            .okSoft = rgb(0x1C3329),
            .communicative = {rgb(0xFF9CC4), rgb(0x3E2933)},
            .relational = {rgb(0xA491FA), rgb(0x302B47)},
            .competence = {rgb(0x3ED68B), rgb(0x1D3629)}};
}

} // namespace

ToneColours Colours::of(Tone tone) const {
    switch (tone) {
    case Tone::Neutral:
        return {secondary, inset};
    case Tone::Accent:
        return {accent, selection};
    case Tone::Warn:
        return {warn, warnSoft};
    case Tone::Ok:
        return {ok, okSoft};
    case Tone::Communicative:
        return communicative;
    case Tone::Relational:
        return relational;
    case Tone::Competence:
        return competence;
    }
    Q_UNREACHABLE();
}

const Colours& lightColours() {
    static const Colours colours = makeLight();
    return colours;
}

const Colours& darkColours() {
    static const Colours colours = makeDark();
    return colours;
}

const Colours& coloursOf(const QPalette& palette) {
    const auto ground = palette.color(QPalette::Active, QPalette::Window);
    const auto words = palette.color(QPalette::Active, QPalette::WindowText);
    const bool dark = ground.lightness() < words.lightness();
    if (const auto& strong = highContrastColours(dark); ground == strong.page && words == strong.text)
        return strong;
    return dark ? darkColours() : lightColours();
}

const Colours& coloursOf(const QWidget* widget) {
    return coloursOf(widget->palette());
}

QPalette paletteOf(const Colours& c) {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    set(QPalette::Window, c.page);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.card);
    set(QPalette::AlternateBase, c.inset);
    set(QPalette::Text, c.text);
    set(QPalette::PlaceholderText, c.secondary);
    set(QPalette::Button, c.card);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.warn); // so that amber words follow the theme: no role of Qt's is for them
    set(QPalette::Highlight, c.selection);
    set(QPalette::HighlightedText, c.text);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    set(QPalette::ToolTipBase, c.card);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::Light, c.card);
    set(QPalette::Midlight, c.inset);
    set(QPalette::Mid, c.border);
    set(QPalette::Dark, c.outline);
    set(QPalette::Shadow, c.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.page);
    palette.setColor(QPalette::Disabled, QPalette::Button, c.page);
    return palette;
}

Mark markOf(Tone tone) {
    if (tone == Tone::Relational)
        return Mark::Diamond;
    return tone == Tone::Competence ? Mark::Square : Mark::Circle;
}

Qt::PenStyle lineOf(Tone tone) {
    if (tone == Tone::Relational)
        return Qt::DashLine;
    return tone == Tone::Competence ? Qt::DotLine : Qt::SolidLine;
}

QString iconOf(Tone tone) {
    switch (tone) {
    case Tone::Communicative:
        return QStringLiteral("message-circle");
    case Tone::Relational:
        return QStringLiteral("heart-handshake");
    case Tone::Competence:
        return QStringLiteral("badge-check");
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Warn:
    case Tone::Ok:
        return {};
    }
    Q_UNREACHABLE();
}

double scale() {
    const auto font = QApplication::font();
    if (font.pointSizeF() <= 0)
        return font.pixelSize() / 14.0;
    const auto* screen = QGuiApplication::primaryScreen();
    const auto dpi = screen ? screen->logicalDotsPerInchY() : 96.0;
    return font.pointSizeF() / kBasePoints * dpi / 96.0;
}

int px(double designPixels) {
    return static_cast<int>(std::lround(designPixels * scale()));
}

} // namespace alongside
