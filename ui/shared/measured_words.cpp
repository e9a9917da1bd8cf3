#include "shared/measured_words.h"

#include <QFontMetrics>

namespace alongside {

int MeasuredWords::width(const QString& words, const QFont& font, int flags) const {
    if (words != words_ || font != font_ || flags != flags_) {
        width_ = QFontMetrics(font).size(flags | Qt::TextSingleLine, words).width();
        words_ = words;
        font_ = font;
        flags_ = flags;
    }
    return width_;
}

} // namespace alongside
