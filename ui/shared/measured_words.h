#pragma once

#include <QFont>
#include <QString>

namespace alongside {

// How wide words are in one line. Layouts ask for it many times over; it is measured when the words or the font are
// others than they were.
class MeasuredWords {
public:
    int width(const QString& words, const QFont& font, int flags = 0) const; // flags as those of QFontMetrics::size

private:
    mutable QString words_;
    mutable QFont font_;
    mutable int flags_ = 0;
    mutable int width_ = 0;
};

} // namespace alongside
