#include "shared/wrapped_heights.h"

#include <QFontMetricsF>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace alongside {
namespace {

// Not where a sign may come from another font, which may be taller.
bool isOneLineOfTheFont(const QString& words) {
    constexpr char16_t kAfterLatin = 0x250;
    return !words.isEmpty() &&
           std::all_of(words.begin(), words.end(), [](QChar letter) { return letter >= u' ' && letter < kAfterLatin; });
}

int lineHeight(const QFontMetricsF& metrics) {
    return static_cast<int>(std::ceil(metrics.ascent() + metrics.descent()));
}

} // namespace

void WrappedHeights::forgetOld(const QString& words, const QWidget& widget) {
    if (words_ == words && font_ == widget.font() && dpi_ == widget.logicalDpiY())
        return;
    *this = {};
    words_ = words;
    font_ = widget.font();
    dpi_ = widget.logicalDpiY();
    if (isOneLineOfTheFont(words))
        oneLine_ = lineHeight(QFontMetricsF(widget.font(), &widget));
}

int WrappedHeights::widthInOneLine(const QString& words, const QWidget& widget) {
    forgetOld(words, widget);
    if (inOneLine_ < 0)
        inOneLine_ = widget.fontMetrics().size(0, words).width();
    return inOneLine_;
}

// Most words are one line, which has the height of every line in that font, and is not broken to find that out.
int WrappedHeights::at(int width, const QString& words, const QWidget& widget) {
    forgetOld(words, widget);
    if (oneLine_ && widthInOneLine(words, widget) <= width)
        return *oneLine_;
    auto known = byWidth_.constFind(width);
    if (known == byWidth_.constEnd()) {
        const QRect room(0, 0, width, QWIDGETSIZE_MAX);
        known = byWidth_.insert(width, widget.fontMetrics().boundingRect(room, Qt::TextWordWrap, words).height());
    }
    return *known;
}

} // namespace alongside
