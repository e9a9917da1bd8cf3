#include "settings/calendar_part.h"

#include "actions/notebook_actions.h"
#include "domain/school_year.h"
#include "settings/calendar_files_card.h"
#include "settings/part_column.h"
#include "settings/year_view.h"
#include "shared/attempt.h"
#include "shared/card.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/problem_label.h"
#include "shared/set_quietly.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"

#include <QCheckBox>
#include <QLocale>

#include <utility>

namespace alongside {
namespace {

constexpr int kWeekdays = 7;
const std::string kTerms = "terms", kHolidays = "holidays"; // of the draft

std::vector<SpanEntry> entriesOf(const std::vector<NamedSpan>& spans) {
    std::vector<SpanEntry> entries;
    for (const auto& [name, span] : spans)
        entries.push_back({name, span.from, span.until});
    return entries;
}

NamedSpan spanOf(const SpanEntry& entry) {
    return {entry.name, {entry.from.value_or(Date{}), entry.until.value_or(Date{})}};
}

std::vector<NamedSpan> spansOf(const std::vector<SpanEntry>& entries) {
    std::vector<NamedSpan> spans;
    for (const auto& each : entries)
        spans.push_back(spanOf(each));
    return spans;
}

QString overlapWords(const NamedSpan& other) {
    const auto name = other.name.empty() ? CalendarPart::tr("another one") : toQt(other.name);
    return CalendarPart::tr("Saved. It shares days with %1 (%2 to %3); is that meant?")
        .arg(name, shortDay(other.span.from), shortDay(other.span.until));
}

} // namespace

CalendarPart::CalendarPart(NotebookLink& link, SavedMark& saved, QWidget* parent)
    : Page(link, {Area::Calendar, Area::Teachers}, parent), days_(read().calendar.current()),
      terms_(listOf(tr("Term"), tr("Remove this term"), &SchoolCalendar::terms)),
      holidays_(listOf(tr("Holiday or break"), tr("Remove this holiday"), &SchoolCalendar::holidays)),
      waiting_(link, "calendar"), year_(new YearView) {
    auto* column = columnOf(this);
    auto* year = new Card(tr("The school year"));
    year->body()->addWidget(new WrappedLabel(
        tr("School days are the unit of time here. On all other days promises do not age, nobody gets overdue for a "
           "meeting, and no answer is late."),
        TextRole::Body, Shade::Secondary));
    year->body()->addWidget(year_);
    column->addWidget(makeWeek());
    column->addWidget(year);
    column->addWidget(makeSpans(tr("Holidays and breaks"), tr("For a single day put it into both fields."),
                                tr("Add holiday"), holidays_, holidayRows_));
    column->addWidget(makeSpans(tr("Terms"),
                                tr("With terms, only days within them are school days. Without any, every weekday in "
                                   "use outside the holidays is one."),
                                tr("Add term"), terms_, termRows_));
    files_ = new CalendarFilesCard(link);
    column->addWidget(files_);
    column->addStretch();
    autosave_ = new Autosave(this, &saved, [this](int stretch) { return save(stretch); });
}

SpanList CalendarPart::listOf(const QString& name, const QString& remove,
                              std::vector<NamedSpan> SchoolCalendar::*spans) const {
    return {name,
            remove,
            days_,
            Lean::Ahead,
            [this] { return today(); },
            [this, spans](const SpanEntry& entry) { return faultsIn(entry, spans); }};
}

SpanFaults CalendarPart::faultsIn(const SpanEntry& entry, std::vector<NamedSpan> SchoolCalendar::*spans) const {
    SpanFaults faults;
    faults.name = faultInOptionalName(entry.name);
    if (!entry.from)
        faults.from = Fault::Missing;
    if (!entry.until)
        faults.until = Fault::Missing;
    if (!entry.from || !entry.until)
        return faults;
    if (*entry.until < *entry.from)
        faults.until = Fault::BeforeStart;
    const auto others = overlapping(read().calendar.current().*spans, spanOf(entry));
    if (!faults.until && !others.empty())
        faults.remark = overlapWords(others.front());
    return faults;
}

Card* CalendarPart::makeWeek() {
    auto* card = new Card(tr("Weekdays with school"));
    auto* days = new QWidget;
    auto* flow = new FlowLayout(days, px(space::kSmall));
    for (int i = 0; i < kWeekdays; ++i) {
        const int iso = (static_cast<int>(QLocale().firstDayOfWeek()) - 1 + i) % kWeekdays + 1;
        auto* box = new QCheckBox(capitalized(QLocale().standaloneDayName(iso)));
        flow->addWidget(box);
        week_[static_cast<std::size_t>(iso % kWeekdays)] = box;
        connect(box, &QCheckBox::toggled, this, [this] {
            autosave_->note();
            autosave_->saveNow();
        });
    }
    weekProblem_ = new ProblemLabel(days);
    card->body()->addWidget(days);
    card->body()->addWidget(weekProblem_);
    return card;
}

Card* CalendarPart::makeSpans(const QString& heading, const QString& words, const QString& button, const SpanList& list,
                              Spans& spans) {
    auto* card = new Card(heading);
    card->body()->addWidget(new WrappedLabel(words, TextRole::Body, Shade::Secondary));
    spans = std::make_unique<EntryList<SpanEntry>>(
        card->body(), button, [&list] { return new SpanRow(list); }, [this] { autosave_->note(); });
    return card;
}

void CalendarPart::refresh() {
    files_->offerTeachers();
    const auto calendar = read().calendar.current();
    if (!weekProblem_->hasProblem())
        for (std::size_t day = 0; day < week_.size(); ++day)
            setQuietly(week_[day], calendar.weekdays[day]);
    termRows_->show(entriesOf(calendar.terms));
    holidayRows_->show(entriesOf(calendar.holidays));
    for (const auto* rows : {&termRows_, &holidayRows_}) {
        (*rows)->setToday(today());
        (*rows)->fitting(); // says anew what shares days with what
    }
    year_->showYear(calendar, today());
    if (!std::exchange(wasShown_, true))
        showWaiting();
}

void CalendarPart::showWaiting() {
    const auto words = waiting_.words();
    termRows_->showWaiting(kTerms, words);
    holidayRows_->showWaiting(kHolidays, words);
    if (!words.empty())
        autosave_->sayWaiting();
}

bool CalendarPart::sayWeekProblem(const SchoolCalendar& calendar) {
    bool any = false;
    for (const bool used : calendar.weekdays)
        any = any || used;
    weekProblem_->setProblem(any ? QString() : tr("At least one weekday has school."));
    return !any;
}

Autosave::Outcome CalendarPart::save(int stretch) {
    const auto outcome = store(stretch);
    FieldWords words;
    termRows_->putWaiting(kTerms, words);
    holidayRows_->putWaiting(kHolidays, words);
    waiting_.keep(std::move(words));
    return outcome;
}

Autosave::Outcome CalendarPart::store(int stretch) {
    using enum Autosave::Outcome;
    const auto stored = read().calendar.current();
    auto calendar = stored;
    for (std::size_t day = 0; day < week_.size(); ++day)
        calendar.weekdays[day] = week_[day]->isChecked();
    const bool weekWaits = sayWeekProblem(calendar);
    if (weekWaits)
        calendar.weekdays = stored.weekdays;
    calendar.terms = spansOf(termRows_->fitting());
    calendar.holidays = spansOf(holidayRows_->fitting());
    const bool all = !weekWaits && !termRows_->isWaiting() && !holidayRows_->isWaiting();
    if (calendar == stored)
        return all ? Nothing : Waiting;
    termRows_->settle();
    holidayRows_->settle();
    if (!attempt(this, [&] { changeCalendar(notebook(), calendar, stretch); })) {
        termRows_->unsettle();
        holidayRows_->unsettle();
        refresh();
        return Waiting;
    }
    return all ? Saved : Waiting;
}

} // namespace alongside
