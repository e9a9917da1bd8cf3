#include "settings/year_view.h"

#include "settings/day_box.h"
#include "settings/month_view.h"
#include "settings/part_column.h"
#include "shared/button.h"
#include "shared/even_columns.h"
#include "shared/label.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kMostColumns = 4;

Date monthsOn(Date first, int months) {
    return std::chrono::year_month_day(first.year() / first.month() / 1) + std::chrono::months(months);
}

} // namespace

YearView::YearView(QWidget* parent) : QWidget(parent), title_(makeLabel({}, TextRole::Strong)) {
    auto* before = makeIconButton(QStringLiteral("chevron-left"), tr("Year before"));
    auto* after = makeIconButton(QStringLiteral("chevron-right"), tr("Year after"));
    connect(before, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(after, &QToolButton::clicked, this, [this] { turn(1); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(inFlow({before, title_, after}));
    auto* place = new QWidget;
    auto* columns = new EvenColumns(kMostColumns, place);
    for (std::size_t i = 0; i < months_.size(); ++i) {
        months_[i] = new MonthView;
        columns->addWidget(months_[i]);
        connect(months_[i], &MonthView::stepped, this, [this, i](int by) { lead(i, by); });
    }
    column->addWidget(place);
    column->addWidget(makeDayLegend());
}

void YearView::showYear(const SchoolCalendar& calendar, Date today) {
    calendar_ = calendar;
    today_ = today;
    showMonths();
}

void YearView::turn(int years) {
    yearsOn_ += years;
    showMonths();
}

void YearView::showMonths() {
    const auto first = monthsOn(firstMonthOfYear(calendar_, today_), 12 * yearsOn_);
    const auto last = monthsOn(first, 11);
    title_->setText(tr("%1 to %2", "months").arg(monthAndYear(first), monthAndYear(last)));
    std::size_t present = 0;
    for (std::size_t i = 0; i < months_.size(); ++i) {
        const auto month = monthsOn(first, static_cast<int>(i));
        months_[i]->showMonth(calendar_, month, today_);
        if (month == firstOfMonth(today_))
            present = i;
    }
    letTabIn(present);
}

void YearView::lead(std::size_t from, int months) {
    const int to = static_cast<int>(from) + months;
    if (to < 0 || to >= static_cast<int>(months_.size()))
        return;
    letTabIn(static_cast<std::size_t>(to));
    months_[static_cast<std::size_t>(to)]->setFocus(Qt::TabFocusReason);
}

void YearView::letTabIn(std::size_t month) {
    for (std::size_t i = 0; i < months_.size(); ++i)
        months_[i]->setFocusPolicy(i == month ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace alongside
