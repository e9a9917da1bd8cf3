#include "meetings/list/meeting_filter_bar.h"

#include "domain/school_week.h"
#include "domain/school_year.h"
#include "meetings/meeting_words.h"
#include "shared/button.h"
#include "shared/completion_field.h"
#include "shared/date_field.h"
#include "shared/filter_field.h"
#include "shared/flow_layout.h"
#include "shared/icon.h"
#include "shared/named_combo.h"
#include "shared/problem_label.h"
#include "shared/segmented_choice.h"
#include "shared/set_quietly.h"
#include "shared/teacher_candidates.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/contact_words.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr std::array kStates{MeetingState::All, MeetingState::Planned, MeetingState::NotLogged, MeetingState::Held,
                             MeetingState::NotHeld};
constexpr int kWithWidth = 220, kNarrowWords = 140, kDayWidth = 150, kAnyKind = -1;
constexpr int kFoldBelowWidth = 500, kFoldBelowHeight = 520; // design pixels: of the bar, of the window

// Short ones: in large text all five still fit a narrow window.
QString segmentWords(MeetingState state) {
    switch (state) {
    case MeetingState::NotLogged:
        return MeetingFilterBar::tr("To log");
    case MeetingState::NotHeld:
        return MeetingFilterBar::tr("Not held", "moved or cancelled meetings");
    case MeetingState::All:
    case MeetingState::Planned:
    case MeetingState::Held:
        break;
    }
    return wordsFor(state);
}

QStringList stateWords() {
    QStringList words;
    for (const auto state : kStates)
        words += segmentWords(state);
    return words;
}

// Tab goes through them as they stand; else those would come first that were made as children of the bar.
void letTabFollow(const QLayout& row) {
    QWidget* before = nullptr;
    for (int i = 0; i < row.count(); ++i) {
        auto* part = row.itemAt(i)->widget();
        for (auto* each : QList<QWidget*>{part} + part->findChildren<QWidget*>()) {
            if (each->focusPolicy() == Qt::NoFocus)
                continue;
            QWidget::setTabOrder(before, each);
            before = each;
        }
    }
}

} // namespace

MeetingFilterBar::MeetingFilterBar(NotebookLink& link, QWidget* page)
    : link_(link), words_(new FilterField(tr("Filter meetings"), tr("Words in notes"), page)),
      with_(new CompletionField(tr("With"), Pick::Several)), withProblem_(new ProblemLabel(with_->line())),
      kind_(makeCombo(tr("Kind"), this)), days_(makeCombo(tr("Days"), this)),
      state_(new SegmentedChoice(tr("State"), stateWords())), from_(makeDayField(tr("From"))),
      until_(makeDayField(tr("Until"))), more_(makeButton(ButtonKind::Secondary, {})) {
    with_->setPlaceholder(tr("With anybody"));
    with_->setFixedWidth(px(kWithWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    auto* flow = new FlowLayout(nullptr, px(space::kMedium));
    column->addLayout(flow);
    column->addWidget(withProblem_);
    for (auto* each : std::initializer_list<QWidget*>{words_, more_, with_, kind_, days_, from_, until_, state_})
        flow->addWidget(each);
    more_->setCheckable(true);
    more_->hide();
    if (link.hidesNotes()) { // what is found would tell which words stand there
        words_->setPlaceholderText(tr("Notes are hidden"));
        words_->setEnabled(false);
    }
    offerKinds();
    state_->setCurrent(0);
    from_->hide();
    until_->hide();
    letTabFollow(*flow);
    connectParts();
}

DateField* MeetingFilterBar::makeDayField(const QString& name) {
    const auto today = link_.today();
    const SchoolDays school(link_.read().calendar.current());
    auto* field = new DateField(name, today, school, Lean::Back, this);
    field->setPlaceholderText(name);
    field->setFixedWidth(px(kDayWidth));
    return field;
}

void MeetingFilterBar::connectParts() {
    connect(more_, &QPushButton::toggled, this, &MeetingFilterBar::fold);
    connect(this, &MeetingFilterBar::changed, this, &MeetingFilterBar::fold); // its button counts
    connect(words_, &QLineEdit::textChanged, this, &MeetingFilterBar::changed);
    connect(with_, &CompletionField::chosenChanged, this, &MeetingFilterBar::changed);
    connect(kind_, &QComboBox::currentIndexChanged, this, &MeetingFilterBar::changed);
    connect(state_, &SegmentedChoice::currentChanged, this, &MeetingFilterBar::changed);
    connect(days_, &QComboBox::currentIndexChanged, this, &MeetingFilterBar::changed);
    connect(from_, &DateField::dateChanged, this, &MeetingFilterBar::changed);
    connect(until_, &DateField::dateChanged, this, &MeetingFilterBar::changed);
}

void MeetingFilterBar::offerKinds() {
    kind_->addItem(tr("Any kind"), kAnyKind);
    for (const auto kind : everyValueOf<ContactKind>())
        kind_->addItem(wordsFor(kind), static_cast<int>(kind));
}

// Only those that the calendar knows; what was chosen stays.
void MeetingFilterBar::offerDays() {
    const QSignalBlocker quiet(days_);
    const auto calendar = link_.read().calendar.current();
    const auto chosen = days_->currentData();
    days_->clear();
    const auto add = [&](const QString& words, Days which) { days_->addItem(words, static_cast<int>(which)); };
    add(tr("Any day"), Days::Any);
    add(tr("This week"), Days::ThisWeek);
    add(tr("This month"), Days::ThisMonth);
    if (latestTerm(calendar, link_.today()))
        add(tr("This term"), Days::ThisTerm);
    if (firstDayOfSchoolYear(calendar, link_.today()))
        add(tr("This school year"), Days::ThisYear);
    add(tr("Between two days"), Days::Between);
    days_->setCurrentIndex(std::max(0, days_->findData(chosen)));
}

// How many filters are in use that a folded bar does not show.
int MeetingFilterBar::folded() const {
    const auto now = filter();
    return (now.with.empty() ? 0 : 1) + (now.kinds.empty() ? 0 : 1) + (now.from || now.until ? 1 : 0) +
           (now.state == MeetingState::All ? 0 : 1);
}

void MeetingFilterBar::fold() {
    const bool small = width() < px(kFoldBelowWidth) || window()->height() < px(kFoldBelowHeight);
    const bool shown = !small || more_->isChecked();
    const bool between = days_->currentData().toInt() == static_cast<int>(Days::Between);
    more_->setVisible(small);
    words_->setMinimumWidth(px(small ? kNarrowWords : kWithWidth));
    more_->setText(folded() > 0 ? tr("Filters (%1)").arg(folded()) : tr("Filters"));
    more_->setIcon(icon(shown ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), Ink::Secondary));
    more_->setAccessibleName(shown ? tr("Fold the other filters") : tr("Unfold the other filters"));
    for (auto* each : std::initializer_list<QWidget*>{with_, kind_, days_, state_})
        each->setVisible(shown);
    for (auto* each : {from_, until_})
        each->setVisible(shown && between);
    if (!shown)
        withProblem_->setProblem({});
}

void MeetingFilterBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

std::optional<DateSpan> MeetingFilterBar::chosenDays() const {
    const auto calendar = link_.read().calendar.current();
    const auto today = link_.today();
    switch (static_cast<Days>(days_->currentData().toInt())) {
    case Days::ThisWeek:
        return weekAround(calendar, today);
    case Days::ThisMonth:
        return DateSpan{firstOfMonth(today), lastOfMonth(today)};
    case Days::ThisTerm:
        if (const auto term = latestTerm(calendar, today))
            return term->span;
        break;
    case Days::ThisYear:
        if (const auto first = firstDayOfSchoolYear(calendar, today))
            return DateSpan{*first, addDays(Date(*first + std::chrono::years(1)), -1)};
        break;
    case Days::Any:
    case Days::Between:
        break;
    }
    return std::nullopt;
}

MeetingFilter MeetingFilterBar::filter() const {
    MeetingFilter filter;
    filter.words = fromQt(words_->text());
    for (const auto id : with_->chosen())
        filter.with.push_back({id});
    if (const int kind = kind_->currentData().toInt(); kind != kAnyKind)
        filter.kinds = {static_cast<ContactKind>(kind)};
    if (const auto days = chosenDays()) {
        filter.from = days->from;
        filter.until = days->until;
    } else if (static_cast<Days>(days_->currentData().toInt()) == Days::Between) {
        filter.from = from_->date();
        filter.until = until_->date();
    }
    filter.state = kStates[static_cast<std::size_t>(state_->current())];
    return filter;
}

bool MeetingFilterBar::narrowsDown() const {
    auto given = filter();
    if (!looksForWords())
        given.words.clear();
    return given != MeetingFilter();
}

bool MeetingFilterBar::looksForWords() const {
    const auto typed = words_->text().trimmed();
    return typed.size() > 1 || (!typed.isEmpty() && link_.read().search.meetingsWith(fromQt(words_->text())));
}

void MeetingFilterBar::clear() {
    setQuietly(words_, {});
    with_->line()->clear();
    with_->setChosen({});
    {
        const QSignalBlocker quietKind(kind_), quietDays(days_);
        kind_->setCurrentIndex(0);
        days_->setCurrentIndex(0);
    }
    from_->setDate({});
    until_->setDate({});
    state_->setCurrent(0);
    Q_EMIT changed();
}

void MeetingFilterBar::refresh() {
    offerTeachers(*with_, link_);
    offerDays();
    for (auto* each : {from_, until_})
        each->setToday(link_.today());
}

} // namespace alongside
