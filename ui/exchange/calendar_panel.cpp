#include "exchange/calendar_panel.h"

#include "exchange/calendar_words.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/label.h"
#include "shared/long_work.h"
#include "shared/named_combo.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <filesystem>
#include <future>

namespace alongside {
namespace {

constexpr int kCalendarWidth = 720;
constexpr std::size_t kMostRows = 200; // a school year has far fewer
constexpr std::array kUses{SpanUse::LeaveOut, SpanUse::Holiday, SpanUse::Term};

QString daysWords(const DateSpan& span) {
    return span.from == span.until
               ? weekdayDayAndYear(span.from)
               : CalendarPanel::tr("%1 to %2").arg(weekdayDayAndYear(span.from), weekdayDayAndYear(span.until));
}

// What is taken for something comes before what is left out, where there is too much for one panel.
void shorten(CalendarFile& file) {
    if (file.days.size() <= kMostRows)
        return;
    std::stable_partition(file.days.begin(), file.days.end(),
                          [](const CalendarDays& days) { return days.use != SpanUse::LeaveOut; });
    file.far += file.days.size() - kMostRows;
    file.days.resize(kMostRows);
}

} // namespace

CalendarPanel::CalendarPanel(NotebookLink& link, CalendarFile file, QWidget* parent)
    : Panel(tr("Holidays and terms from a calendar"), parent), link_(link), file_(std::move(file)),
      counts_(new WrappedLabel({}, TextRole::Strong)), bring_(makeButton(ButtonKind::Primary, tr("Take over"))) {
    widen(kCalendarWidth);
    shorten(file_);
    body()->addWidget(new WrappedLabel(tr("Choose what each of these is. Only holidays and terms come into your school "
                                          "calendar; a workday without students can still be a day on which you "
                                          "coach."),
                                       TextRole::Body, Shade::Secondary));
    body()->addWidget(counts_);
    if (const auto passed = passedOverWords(file_); !passed.isEmpty())
        body()->addWidget(new WrappedLabel(passed, TextRole::Small, Shade::Secondary));
    auto* card = new Card;
    for (std::size_t i = 0; i < file_.days.size(); ++i)
        card->body()->addWidget(makeRow(i));
    if (file_.days.empty())
        card->body()->addWidget(new WrappedLabel(
            tr("There is no event of whole days in this file, from a year ago to three years ahead.")));
    body()->addWidget(card);
    body()->addStretch();
    auto* cancel = makeButton(ButtonKind::Quiet, tr("Cancel"));
    footer()->addStretch();
    footer()->addWidget(cancel);
    footer()->addWidget(bring_);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(bring_, &QPushButton::clicked, this, &CalendarPanel::bring);
    say();
}

QWidget* CalendarPanel::makeRow(std::size_t at) {
    const auto& [days, use, line] = file_.days[at];
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(px(space::kMedium));
    auto* choice = makeCombo(tr("%1, taken for").arg(toQt(days.name)), row);
    for (const auto each : kUses)
        choice->addItem(wordsFor(each));
    choice->setCurrentIndex(static_cast<int>(use));
    states_.push_back(makeLabel({}, TextRole::Small, Shade::Secondary));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new WrappedLabel(toQt(days.name), TextRole::Strong));
    words->addWidget(new WrappedLabel(daysWords(days.span), TextRole::Small, Shade::Secondary));
    across->addWidget(choice);
    across->addLayout(words, 1);
    across->addWidget(states_.back());
    connect(choice, &QComboBox::currentIndexChanged, this, [this, at](int index) {
        file_.days[at].use = kUses[static_cast<std::size_t>(index)];
        say();
    });
    return row;
}

void CalendarPanel::say() {
    const auto states = statesOf(link_.read().calendar.current(), file_.days, link_.today());
    for (std::size_t i = 0; i < states.size(); ++i)
        states_[i]->setText(wordsFor(states[i]));
    counts_->setWords(countWords(states));
    bring_->setText(bringWords(states));
    bring_->setEnabled(std::any_of(states.begin(), states.end(), [](DaysState state) {
        return state == DaysState::Added || state == DaysState::Moved;
    }));
}

void CalendarPanel::bring() {
    LongWork::start(
        this, tr("Bringing in the calendar"), link_,
        [days = file_.days](Notebook& notebook) { return bringCalendar(notebook, days); },
        [this](std::future<std::filesystem::path>& made) {
            if (!attempt(this, [&] { made.get(); }))
                return;
            Q_EMIT brought();
            accept();
        });
}

} // namespace alongside
