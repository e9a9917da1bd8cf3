#include "meetings/week/week_view.h"

#include "actions/contact_actions.h"
#include "meetings/meeting_words.h"
#include "meetings/week/week_grid.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/flow_layout.h"
#include "shared/folding_row.h"
#include "shared/icon_label.h"
#include "shared/label.h"
#include "shared/part_keys.h"
#include "shared/scroll_area.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kWeek = 7, kLeastHeight = 320;

} // namespace

WeekView::WeekView(NotebookLink& link, Navigator& navigator, QWidget* parent)
    : Page(link, {Area::Contacts, Area::Teachers, Area::Calendar}, parent), navigator_(navigator), people_(link.read()),
      shown_(link.today()), title_(makeLabel({}, TextRole::Heading)), grid_(new WeekGrid) {
    auto* card = new Card;
    auto* scroll = makeScrollArea(grid_);
    card->body()->addWidget(scroll);
    card->setMinimumHeight(px(kLeastHeight));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(makeTop());
    column->addWidget(card, 1);
    setFocusProxy(grid_);
    connect(grid_, &WeekGrid::meetingChosen, this,
            [this](ContactId id) { Q_EMIT navigator_.meetingWanted({.with = {}, .existing = id}); });
    connect(grid_, &WeekGrid::removalWanted, this,
            [this](ContactId id) { attempt(this, [&] { removeMeeting(notebook(), id); }); });
    connect(grid_, &WeekGrid::dayChosen, this, &WeekView::planOn);
    connect(grid_, &WeekGrid::moved, scroll, [scroll](const QRect& place) {
        scroll->ensureVisible(place.center().x(), place.center().y(), 0, place.height() / 2 + px(space::kLarge));
    });
    connect(&minute_, &QTimer::timeout, this, [this] { grid_->setNow(localTime(this->link().notebook().now())); });
    minute_.setInterval(std::chrono::minutes(1));
}

void WeekView::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    grid_->setNow(localTime(notebook().now()));
    minute_.start();
}

void WeekView::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    minute_.stop();
}

QWidget* WeekView::makeTop() {
    auto* ways = new QWidget;
    auto* row = new FlowLayout(ways, px(space::kSmall));
    auto* before = makeIconButton(QStringLiteral("chevron-left"), tr("Previous week"));
    auto* after = makeIconButton(QStringLiteral("chevron-right"), tr("Next week"));
    auto* now = makeButton(ButtonKind::Secondary, tr("This week"));
    before->setToolTip(tr("Previous week (Alt+PgUp)"));
    after->setToolTip(tr("Next week (Alt+PgDown)"));
    for (auto* each : std::initializer_list<QWidget*>{before, now, after, title_})
        row->addWidget(each);
    const auto back = [this] { goTo(addDays(shown_, -kWeek)); };
    const auto ahead = [this] { goTo(addDays(shown_, kWeek)); };
    connect(before, &QToolButton::clicked, this, back);
    connect(after, &QToolButton::clicked, this, ahead);
    connect(now, &QPushButton::clicked, this, [this] { goTo(today()); });
    onKey(PartKey::PreviousWeek, this, this, back);
    onKey(PartKey::NextWeek, this, this, ahead);
    return new FoldingRow(ways, makeLegend());
}

QWidget* WeekView::makeLegend() {
    auto* legend = new QWidget;
    auto* row = new QHBoxLayout(legend);
    row->setContentsMargins(0, 0, 0, 0);
    legend->setMinimumHeight(px(size::kControl)); // its words in the middle of the buttons beside it
    row->setSpacing(px(space::kTiny));
    for (const auto state : {MeetingState::Held, MeetingState::Planned, MeetingState::NotLogged}) {
        row->addWidget(new IconLabel(standingIcon(state), standingTone(state)));
        row->addWidget(makeLabel(wordsFor(state), TextRole::Small, Shade::Secondary));
        row->addSpacing(px(space::kSmall));
    }
    return legend;
}

void WeekView::goTo(Date day) {
    shown_ = day;
    refresh();
}

void WeekView::planOn(Date day, const std::optional<TimeOfDay>& at) {
    MeetingRequest request;
    request.toPlan = day >= today();
    request.on = day;
    request.at = at;
    Q_EMIT navigator_.meetingWanted(request);
}

void WeekView::refresh() {
    auto days = weekOf(read(), shown_);
    if (days.empty()) // a calendar without any school weekday, and nothing in this week
        title_->setText(fullDay(shown_));
    else
        title_->setText(
            tr("%1 to %2", "first and last day of a week").arg(shortDay(days.front().day), fullDay(days.back().day)));
    people_.forget();
    grid_->show(std::move(days), people_, today(), localTime(notebook().now()));
}

} // namespace alongside
