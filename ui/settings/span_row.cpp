#include "settings/span_row.h"

#include "settings/part_column.h"
#include "settings/wide_line.h"
#include "shared/button.h"
#include "shared/date_field.h"
#include "shared/label.h"
#include "shared/problem_label.h"
#include "shared/set_quietly.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/problem_words.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kNameWidth = 200, kDayWidth = 164; // all three beside each other in a card

// The second of two days, said to be it.
QWidget* makeUntil(DateField* until) {
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kSmall));
    row->addWidget(makeLabel(SpanRow::tr("to", "between two days"), TextRole::Body, Shade::Secondary));
    row->addWidget(until);
    row->addStretch();
    return part;
}

} // namespace

SpanRow::SpanRow(const SpanList& list)
    : list_(list), name_(new WideLine(list.name, kNameWidth)),
      from_(new DateField(tr("From"), list.today(), list.days, list.lean)),
      until_(new DateField(tr("Until"), list.today(), list.days, list.lean)), nameProblem_(new ProblemLabel(name_)),
      fromProblem_(new ProblemLabel(from_)), untilProblem_(new ProblemLabel(until_)) {
    name_->setPlaceholderText(list.name);
    from_->setPlaceholderText(tr("From"));
    until_->setPlaceholderText(tr("Until"));
    auto* remove = makeIconButton(QStringLiteral("trash-2"), list.remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    for (auto* day : {from_, until_})
        day->setFixedWidth(px(kDayWidth));
    column->addWidget(inFlow({name_, from_, makeUntil(until_)}, remove));
    for (auto* problem : {nameProblem_, fromProblem_, untilProblem_})
        column->addWidget(problem);
    for (auto* day : {from_, until_})
        day->setSaysYear();
    connect(name_, &QLineEdit::textChanged, this, &SpanRow::edited);
    connect(from_, &DateField::dateChanged, this, &SpanRow::noteFrom);
    connect(from_, &DateField::dateChanged, this, &SpanRow::edited);
    connect(until_, &DateField::dateChanged, this, &SpanRow::edited);
    connect(remove, &QToolButton::clicked, this, &SpanRow::removeAsked);
}

void SpanRow::setEntry(const SpanEntry& entry) {
    setQuietly(name_, toQt(entry.name));
    name_->setCursorPosition(0);
    from_->setDate(entry.from);
    until_->setDate(entry.until);
    noteFrom();
    for (auto* problem : {nameProblem_, fromProblem_, untilProblem_})
        problem->setProblem({});
}

// What is to come ends after it begins: without a year its end is the one that follows.
void SpanRow::noteFrom() {
    until_->setFirst(list_.lean == Lean::Ahead ? from_->date() : std::nullopt);
}

SpanEntry SpanRow::entry() const {
    return {trimmedFromQt(name_->text()), from_->date(), until_->date()};
}

bool SpanRow::check() {
    const auto faults = list_.check(entry());
    const bool name = say(nameProblem_, faults.name, nullptr);
    const bool from = say(fromProblem_, faults.from, from_);
    const bool until = say(untilProblem_, faults.until, until_);
    if (name && from && until)
        untilProblem_->setProblem(faults.remark);
    return name && from && until;
}

// Says what is to be mended, and returns whether nothing is.
bool SpanRow::say(ProblemLabel* label, const std::optional<Fault>& fault, const DateField* day) {
    if (day && day->isUnclear()) {
        label->setProblem(day->hasFocus() ? QString() : day->unclearWords());
        return false;
    }
    const bool tooEarly = fault == Fault::Missing && isBeingFilledIn();
    label->setProblem(fault && !tooEarly ? sentenceFor(*fault) : QString());
    return !fault;
}

void SpanRow::setToday(Date today) {
    from_->setToday(today);
    until_->setToday(today);
}

void SpanRow::begin() {
    name_->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> SpanRow::fields() const {
    return {name_, from_, until_};
}

} // namespace alongside
