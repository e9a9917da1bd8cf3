#include "meetings/week/week_grid.h"

#include "meetings/week/week_item.h"
#include "meetings/week/week_lengths.h"
#include "shared/text.h"
#include "shared/text_role.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"

#include <QEvent>
#include <QMouseEvent>

#include <algorithm>

namespace alongside {
namespace {

using std::chrono::hours;

constexpr int kUntimed = 28, kGap = 3, kNarrowestDay = 112;
constexpr int kListOneLine = 28, kListTwoLines = 44;
constexpr TimeOfDay kUsualFrom = hours(8), kUsualUntil = hours(16), kGridStep{30}, kLastStart = hours(24) - kGridStep;

QString offWords(const WeekDay& day) {
    if (!day.holiday.empty())
        return toQt(day.holiday);
    return day.hasSchool ? QString() : WeekGrid::tr("No school");
}

} // namespace

WeekGrid::WeekGrid(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Week"));
}

void WeekGrid::show(std::vector<WeekDay> days, PeopleNames& people, Date today, TimeOfDay now) {
    const auto* before = focused();
    const auto meeting = before ? before->meeting() : ContactId();
    const auto day = before ? before->day() : Date{};
    clear();
    today_ = today;
    now_ = now;
    from_ = kUsualFrom;
    until_ = kUsualUntil;
    for (const auto& each : days)
        for (const auto& timed : each.timed) {
            from_ = std::min<TimeOfDay>(from_, std::chrono::floor<hours>(*timed.contact.start));
            const auto end = *timed.contact.start + std::max(timed.contact.length, kShownAtLeast);
            until_ = std::clamp<TimeOfDay>(std::chrono::ceil<hours>(end), until_, hours(24));
        }
    for (auto& each : days)
        addColumn(std::move(each), people);
    arrange();
    auto* stop = before ? itemFor(day, meeting) : itemFor(today, {});
    letTabInto(stop ? stop : columns_.empty() ? nullptr : columns_.front().items.front());
    if (before && stop)
        stop->setFocus(Qt::OtherFocusReason);
}

// Where the meeting has gone, its day.
WeekItem* WeekGrid::itemFor(Date day, ContactId meeting) const {
    for (const auto& column : columns_)
        for (auto* item : column.items)
            if (meeting && item->meeting() == meeting)
                return item;
    for (const auto& column : columns_)
        if (column.day.day == day)
            return column.items.front();
    return nullptr;
}

void WeekGrid::setNow(TimeOfDay now) {
    now_ = now;
    update();
}

void WeekGrid::clear() {
    for (const auto& column : columns_)
        for (auto* item : column.items) {
            item->hide();
            item->deleteLater(); // its click may have brought us here
        }
    columns_.clear();
}

WeekItem* WeekGrid::add(Column& column, WeekItem* item) {
    column.items.push_back(item);
    item->show();
    return item;
}

void WeekGrid::addColumn(WeekDay day, PeopleNames& people) {
    Column column{std::move(day), {}, {}};
    const auto& of = column.day;
    auto* heading =
        new WeekDayHeading(of.day, of.day == today_, offWords(of), countOf(of.timed) + countOf(of.untimed), this);
    heading->setToolTip(of.day < today_ ? tr("Log a meeting of this day") : tr("Plan a meeting on this day"));
    connect(add(column, heading), &QPushButton::clicked, this,
            [this, on = of.day] { Q_EMIT dayChosen(on, std::nullopt); });
    const auto addMeeting = [&](const Contact& contact) {
        auto* entry = add(column, new WeekEntry(contact, people.of(contact.with), today_, this));
        connect(entry, &QPushButton::clicked, this, [this, id = contact.id] { Q_EMIT meetingChosen(id); });
    };
    for (const auto& contact : of.untimed)
        addMeeting(contact);
    for (const auto& timed : of.timed)
        addMeeting(timed.contact);
    columns_.push_back(std::move(column));
}

bool WeekGrid::isList() const {
    return width() < gutter_ + px(kNarrowestDay) * countOf(columns_);
}

void WeekGrid::arrange() {
    setMinimumHeight(isList() ? arrangeAsList() : arrangeAsGrid());
    update();
}

int WeekGrid::arrangeAsList() {
    int y = 0;
    for (auto& column : columns_) {
        for (auto* item : column.items) {
            const int height = px(item->meeting() || item->hasTwoLines() ? kListTwoLines : kListOneLine);
            item->setGeometry(0, y, width(), height);
            y += height + px(kGap);
        }
        y += px(space::kSmall);
    }
    return y;
}

int WeekGrid::arrangeAsGrid() {
    gutter_ = px(week::kGutter);
    const QFontMetrics metrics(fontFor(TextRole::Small));
    for (TimeOfDay time = from_; time < until_; time += hours(1)) // "12:00 PM" is wider than "12:00"
        gutter_ = std::max(gutter_, metrics.horizontalAdvance(timeOfDay(time)) + 1 + px(space::kSmall));
    std::size_t untimed = 0;
    for (const auto& column : columns_)
        untimed = std::max(untimed, column.day.untimed.size());
    hoursTop_ = px(week::kHeading) + static_cast<int>(untimed) * px(kUntimed + kGap) + px(space::kMedium);
    const int room = width() - gutter_, many = std::max(1, countOf(columns_));
    for (int i = 0; i < countOf(columns_); ++i) {
        auto& column = columns_[static_cast<std::size_t>(i)];
        const int left = gutter_ + room * i / many, right = gutter_ + room * (i + 1) / many;
        const auto place = [&](WeekItem* item, int x, int y, int w, int h) {
            item->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {x, y, w, h}));
        };
        const int inside = right - left - px(2 * kGap);
        auto item = column.items.begin();
        place(*item++, left + px(kGap), 0, inside, px(week::kHeading));
        for (std::size_t j = 0; j < column.day.untimed.size(); ++j)
            place(*item++, left + px(kGap), px(week::kHeading) + static_cast<int>(j) * px(kUntimed + kGap), inside,
                  px(kUntimed));
        for (const auto& timed : column.day.timed) {
            const auto start = *timed.contact.start;
            const int top = yOf(start), end = yOf(start + std::max(timed.contact.length, kShownAtLeast));
            const int x = left + px(kGap) + inside * timed.lane / timed.lanes;
            const int w = inside / timed.lanes - (timed.lanes > 1 ? px(2) : 0);
            place(*item++, x, top, w, end - top - px(2));
        }
        column.place = QStyle::visualRect(layoutDirection(), rect(),
                                          {left, px(week::kHeading), right - left, yOf(until_) - px(week::kHeading)});
    }
    return yOf(until_) + px(space::kSmall);
}

int WeekGrid::yOf(TimeOfDay time) const {
    return hoursTop_ + static_cast<int>((time - from_).count()) * px(week::kHour) / 60;
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent* event) {
    for (const auto& column : columns_)
        if (!isList() && column.place.contains(event->pos())) {
            std::optional<TimeOfDay> at;
            if (event->pos().y() >= hoursTop_)
                at = std::min(from_ + TimeOfDay((event->pos().y() - hoursTop_) * 60 / px(week::kHour)) / kGridStep *
                                          kGridStep,
                              kLastStart);
            Q_EMIT dayChosen(column.day.day, at);
            return;
        }
}

void WeekGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void WeekGrid::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace alongside
