#include "agreement/measure_answers.h"

#include "shared/date_field.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/agreement_words.h"
#include "shared/wording/date_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace alongside {
namespace {

struct Range {
    int least, most, first;
};

// What problemsIn(Agreement) lets pass; a first step that fits the question.
Range rangeOf(const FormField& field) {
    if (field.unit == NumberUnit::Minutes)
        return {5, 480, 30};
    const auto* open = field.ifOpen ? std::get_if<double>(&*field.ifOpen) : nullptr;
    const int first = open ? static_cast<int>(std::lround(*open)) : 1;
    if (field.drives == AgreementTerm::Rhythm)
        return {1, 200, first};
    if (field.drives == AgreementTerm::LongestQuiet)
        return {1, 400, 20};
    return {0, 60, first};
}

QWidget* leftAligned(QWidget* widget) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(widget);
    layout->addStretch();
    row->setFocusProxy(widget);
    return row;
}

} // namespace

OpenNumber::OpenNumber(const QString& name, int least, int most, int first, QWidget* parent)
    : QSpinBox(parent), first_(first) {
    setRange(least - 1, most);
    setSpecialValueText(capitalized(leftOpenWords()));
    setValue(minimum());
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(px(180));
}

std::optional<int> OpenNumber::number() const {
    return value() == minimum() ? std::nullopt : std::optional(value());
}

void OpenNumber::setNumber(std::optional<int> number) {
    setValue(number.value_or(minimum()));
}

void OpenNumber::stepBy(int steps) {
    if (!number() && steps > 0)
        setValue(first_);
    else
        QSpinBox::stepBy(steps);
}

void OpenNumber::fixup(QString& input) const {
    if (std::none_of(input.cbegin(), input.cend(), [](QChar letter) { return letter.isDigit(); }))
        input = QString::number(minimum()); // which is shown as left open
}

void OpenNumber::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore();
}

void OpenNumber::focusInEvent(QFocusEvent* event) {
    QSpinBox::focusInEvent(event);
    QTimer::singleShot(0, this, &QSpinBox::selectAll); // after the click that may have brought the focus
}

NumberAnswer::NumberAnswer(const FormField& field, QWidget* parent) : AnswerField(field, parent) {
    const auto range = rangeOf(field);
    number_ = new OpenNumber(toQt(field.question), range.least, range.most, range.first);
    if (field.unit == NumberUnit::Minutes)
        number_->setSingleStep(5);
    setEditor(leftAligned(number_));
    showUnit();
    connect(number_, &QSpinBox::valueChanged, this, [this] {
        showUnit();
        noteEdit();
    });
}

void NumberAnswer::showUnit() {
    if (field().unit)
        number_->setSuffix(QLatin1Char(' ') + unitWords(*field().unit, number_->value()));
}

std::optional<Answer> NumberAnswer::answer() const {
    const auto number = number_->number();
    return number ? std::optional<Answer>(static_cast<double>(*number)) : std::nullopt;
}

void NumberAnswer::setAnswer(const std::optional<Answer>& answer) {
    const QSignalBlocker quiet(number_);
    const auto* number = answer ? std::get_if<double>(&*answer) : nullptr;
    number_->setNumber(number ? std::optional(static_cast<int>(std::lround(*number))) : std::nullopt);
    showUnit();
}

DayAnswer::DayAnswer(const FormField& field, Date today, const SchoolDays& days, QWidget* parent)
    : AnswerField(field, parent), day_(new DateField(toQt(field.question), today, days, Lean::Ahead)) {
    day_->setPlaceholderText(capitalized(leftOpenWords()));
    day_->setFixedWidth(px(280));
    setEditor(leftAligned(day_));
    connect(day_, &DateField::dateChanged, this, [this] {
        setProblem({});
        noteEdit();
    });
    connect(day_, &QLineEdit::editingFinished, this, [this] {
        if (day_->isUnclear())
            noteLeft();
    });
}

void DayAnswer::showFrom(const Agreement& agreement) {
    if (!day_->isUnclear())
        AnswerField::showFrom(agreement);
}

std::vector<GivenAnswer> DayAnswer::given() const {
    return {{field(), answer(), day_->isUnclear() ? day_->text() : QString()}};
}

void DayAnswer::showUnclear(const QString& words) {
    if (day_->text() == words)
        return;
    day_->setDate(std::nullopt);
    day_->setText(words);
    noteLeft();
}

void DayAnswer::setToday(Date today) {
    day_->setToday(today);
}

QString DayAnswer::unclearWords() const {
    return day_->isUnclear() ? day_->unclearWords() : QString();
}

std::optional<Answer> DayAnswer::answer() const {
    const auto day = day_->date();
    return day ? std::optional<Answer>(toText(*day)) : std::nullopt;
}

void DayAnswer::setAnswer(const std::optional<Answer>& answer) {
    const auto* words = answer ? std::get_if<std::string>(&*answer) : nullptr;
    day_->setDate(words ? parseDate(*words) : std::nullopt);
}

} // namespace alongside
