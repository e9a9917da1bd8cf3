#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QWidget;

namespace alongside {

// What a coloured thing is about. Amber (Warn) belongs to what is late, blue (Accent) to actions; the last three are
// the dimensions of trust.
enum class Tone { Neutral, Accent, Warn, Ok, Communicative, Relational, Competence };

// The form that tells the dimensions apart where colour cannot.
enum class Mark { Circle, Diamond, Square };

// Words or lines in `ink` may stand on `soft`, on a card and on the page.
struct ToneColours {
    QColor ink;
    QColor soft;
    bool operator==(const ToneColours&) const = default;
};

// Every colour on screen, by the job it does. Edges of fields and the tones' inks keep 3:1 to what is behind them,
// words 4.5:1.
struct Colours {
    bool dark;
    QColor page, sidebar, card, inset;
    QColor border;  // around cards, between rows; also the track behind bars and empty segments
    QColor outline; // around secondary buttons
    QColor edge;    // around fields, check boxes
    QColor text, secondary, disabled;
    QColor accent;       // links, focus, icons of what is chosen
    QColor fill, onFill; // the one primary button, ticks
    QColor selection;    // under normal text
    QColor warn, warnBar, warnSoft;
    QColor ok, okSoft;
    ToneColours communicative, relational, competence;

    ToneColours of(Tone tone) const;
    bool operator==(const Colours&) const = default;
};

const Colours& lightColours();
const Colours& darkColours();

// The colours that go with a palette made by paletteOf().
const Colours& coloursOf(const QPalette& palette);
const Colours& coloursOf(const QWidget* widget);
QPalette paletteOf(const Colours& colours);

Mark markOf(Tone tone);
Qt::PenStyle lineOf(Tone tone);
QString iconOf(Tone tone); // a name for icon(); empty for tones that have none

// Lengths in design pixels (96 dpi, 10.5 pt); px() turns them into pixels that grow with the application's font.
namespace space {
inline constexpr int kTiny = 4, kSmall = 8, kMedium = 12, kLarge = 16, kSection = 24, kPage = 32;
}
namespace size {
inline constexpr int kControlRadius = 8, kCardRadius = 12, kCheckRadius = 5;
inline constexpr int kControl = 34, kSmallControl = 27, kTarget = 26, kRow = 46, kPopupRow = 32;
inline constexpr int kIcon = 16, kNavigationIcon = 18, kSidebar = 224, kColumn = 1100, kPanel = 560;
inline constexpr int kFocusRing = 2;
} // namespace size
inline constexpr double kBasePoints = 10.5;

double scale();
int px(double designPixels);

} // namespace alongside
