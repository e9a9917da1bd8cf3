#include "meetings/when_line.h"

#include "meetings/time_field.h"
#include "meetings/unclear_words.h"
#include "shared/date_field.h"
#include "shared/problem_label.h"
#include "shared/tokens.h"
#include "shared/wording/problem_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kStartWidth = 92, kMinutesWidth = 108, kMostMinutes = 24 * 60, kMinuteStep = 5;

} // namespace

WhenLine::WhenLine(Date today, const SchoolDays& days, QWidget* parent)
    : QWidget(parent), date_(new DateField(tr("Date"), today, days, Lean::Back)), start_(new TimeField(tr("Start"))),
      minutes_(new QSpinBox), dateProblem_(new ProblemLabel(date_)), startProblem_(new ProblemLabel(start_)) {
    date_->setToolTip(tr("Day: today, yesterday, fri, 12 nov"));
    start_->setToolTip(tr("When it began; may stay empty"));
    start_->setPlaceholderText(tr("Time"));
    start_->setFixedWidth(px(kStartWidth));
    minutes_->setAccessibleName(tr("Minutes"));
    minutes_->findChild<QLineEdit*>()->setAccessibleName(tr("Minutes"));
    minutes_->setToolTip(tr("How long, in minutes"));
    minutes_->setRange(0, kMostMinutes);
    minutes_->setSingleStep(kMinuteStep);
    minutes_->setSuffix(tr(" min"));
    minutes_->setFixedWidth(px(kMinutesWidth));
    auto* line = new QHBoxLayout;
    line->setSpacing(px(space::kSmall));
    line->addWidget(date_, 1);
    line->addWidget(start_);
    line->addWidget(minutes_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    column->addLayout(line);
    column->addWidget(dateProblem_);
    column->addWidget(startProblem_);
    connect(date_, &DateField::dateChanged, this, &WhenLine::dateChanged);
    connect(start_, &TimeField::timeChanged, this, &WhenLine::timeChanged);
    connect(minutes_, &QSpinBox::valueChanged, this, &WhenLine::timeChanged);
}

void WhenLine::setWhen(const Contact& contact) {
    date_->setDate(contact.on.ok() ? std::optional(contact.on) : std::nullopt);
    const QSignalBlocker quietStart(start_), quietMinutes(minutes_);
    start_->setTime(contact.start);
    minutes_->setValue(static_cast<int>(contact.length.count()));
}

void WhenLine::putInto(Contact& contact) const {
    contact.on = date_->date().value_or(Date{});
    contact.start = start_->time();
    contact.length = std::chrono::minutes(minutes_->value());
}

void WhenLine::noteUnclear(UnclearWords& words) const {
    alongside::noteUnclear(date_, "date", words);
    alongside::noteUnclear(start_, "start", words);
}

void WhenLine::showUnclear(const UnclearWords& words) {
    alongside::showUnclear(date_, "date", words);
    alongside::showUnclear(start_, "start", words);
}

std::optional<Date> WhenLine::date() const {
    return date_->date();
}

void WhenLine::leanAhead(bool ahead) {
    date_->setLean(ahead ? Lean::Ahead : Lean::Back);
}

bool WhenLine::showProblems(const Problems<ContactField>& problems) {
    QString day, start;
    for (const auto& problem : problems) {
        if (problem.field == ContactField::On)
            day = date_->date() ? sentenceFor(problem.fault) : date_->unclearWords();
        if (problem.field == ContactField::Start)
            start = sentenceFor(problem.fault);
    }
    if (start_->isUnclear())
        start = start_->unclearWords();
    dateProblem_->setProblem(day);
    startProblem_->setProblem(start);
    return day.isEmpty() && start.isEmpty();
}

} // namespace alongside
