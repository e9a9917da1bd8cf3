#include "settings/training_row.h"

#include "settings/part_column.h"
#include "settings/wide_line.h"
#include "shared/button.h"
#include "shared/date_field.h"
#include "shared/problem_label.h"
#include "shared/set_quietly.h"
#include "shared/text.h"
#include "shared/wording/problem_words.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kTitleWidth = 340, kHoursWidth = 104;

} // namespace

TrainingRow::TrainingRow(Date today, const SchoolDays& days)
    : today_(today), on_(new DateField(tr("Day of the training"), today, days, Lean::Back)),
      title_(new WideLine(tr("Training"), kTitleWidth)), hours_(new QDoubleSpinBox),
      aboutTrust_(new QCheckBox(tr("About trust"))), onProblem_(new ProblemLabel(on_)),
      titleProblem_(new ProblemLabel(title_)) {
    on_->setPlaceholderText(tr("Day"));
    title_->setPlaceholderText(tr("What it was"));
    hours_->setRange(kTrainingHours.least, kTrainingHours.most);
    hours_->setDecimals(1);
    hours_->setSingleStep(0.5);
    hours_->setSuffix(tr(" h", "hours"));
    hours_->setAccessibleName(tr("Hours"));
    hours_->findChild<QLineEdit*>()->setAccessibleName(tr("Hours"));
    hours_->setMinimumWidth(px(kHoursWidth));
    auto* remove = makeIconButton(QStringLiteral("trash-2"), tr("Remove this training"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    column->addWidget(inFlow({on_, title_, hours_, aboutTrust_}, remove));
    column->addWidget(onProblem_);
    column->addWidget(titleProblem_);
    connect(on_, &DateField::dateChanged, this, &TrainingRow::edited);
    connect(title_, &QLineEdit::textChanged, this, &TrainingRow::edited);
    connect(hours_, &QDoubleSpinBox::valueChanged, this, &TrainingRow::edited);
    connect(aboutTrust_, &QCheckBox::toggled, this, &TrainingRow::edited);
    connect(remove, &QToolButton::clicked, this, &TrainingRow::removeAsked);
}

void TrainingRow::setEntry(const Training& training) {
    on_->setDate(training.on);
    setQuietly(title_, toQt(training.title));
    title_->setCursorPosition(0);
    const QSignalBlocker quiet(hours_);
    hours_->setValue(training.hours);
    setQuietly(aboutTrust_, training.aboutTrust);
    onProblem_->setProblem({});
    titleProblem_->setProblem({});
}

Training TrainingRow::entry() const {
    return {on_->date().value_or(Date{}), trimmedFromQt(title_->text()), hours_->value(), aboutTrust_->isChecked()};
}

bool TrainingRow::check() {
    const auto training = entry();
    const auto onFault = on_->date() ? faultInPastDate(training.on, today_) : Fault::Missing;
    const auto titleFault = faultInName(training.title);
    const auto words = [this](const std::optional<Fault>& fault) {
        return !fault || (fault == Fault::Missing && isBeingFilledIn()) ? QString() : sentenceFor(*fault);
    };
    onProblem_->setProblem(on_->isUnclear() && !on_->hasFocus() ? on_->unclearWords() : words(onFault));
    titleProblem_->setProblem(words(titleFault));
    return !onFault && !titleFault;
}

void TrainingRow::begin() {
    if (!on_->date())
        on_->setDate(today_);
    title_->setFocus(Qt::OtherFocusReason);
}

void TrainingRow::setToday(Date today) {
    today_ = today;
    on_->setToday(today);
}

QList<QWidget*> TrainingRow::fields() const {
    return {on_, title_, hours_, aboutTrust_};
}

} // namespace alongside
