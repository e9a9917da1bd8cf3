#include "meetings/week/week_grid.h"
#include "meetings/week/week_lengths.h"
#include "shared/text_role.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"

#include <QPainter>
#include <QStyle>

namespace alongside {

using std::chrono::hours;

void WeekGrid::paintHours(QPainter& painter) const {
    const auto& c = coloursOf(this);
    const auto small = fontFor(TextRole::Small);
    painter.setFont(small);
    const int high = QFontMetrics(small).height();
    for (TimeOfDay time = from_; time <= until_; time += hours(1)) {
        const int y = yOf(time);
        const auto line = QStyle::visualRect(layoutDirection(), rect(), {gutter_, y, width() - gutter_, 1});
        painter.fillRect(line, c.border);
        const auto label =
            QStyle::visualRect(layoutDirection(), rect(), {0, y - high / 2, gutter_ - px(space::kSmall), high});
        painter.setPen(c.secondary);
        if (time < until_)
            painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, timeOfDay(time));
    }
}

void WeekGrid::paintEvent(QPaintEvent*) {
    if (isList() || columns_.empty())
        return;
    const auto& c = coloursOf(this);
    QPainter painter(this);
    for (const auto& column : columns_) {
        if (!column.day.hasSchool)
            painter.fillRect(column.place, c.inset);
        painter.fillRect(QRect(column.place.x(), 0, 1, column.place.bottom()), c.border);
    }
    paintHours(painter);
    for (const auto& column : columns_)
        if (column.day.day == today_) {
            painter.fillRect(QRect(column.place.x() + 1, px(week::kHeading) - px(2), column.place.width() - 1, px(2)),
                             c.accent);
            if (now_ >= from_ && now_ <= until_)
                painter.fillRect(QRect(column.place.x(), yOf(now_) - px(1), column.place.width(), px(2)), c.accent);
        }
}

} // namespace alongside
