#pragma once

#include "agreement/answer_field.h"

#include <QSpinBox>

namespace alongside {

class DateField;

// A number that may be left open: below its smallest value it says so. Emptying it leaves it open; the wheel only turns
// it while it has the focus.
class OpenNumber : public QSpinBox {
    Q_OBJECT
public:
    // `first` is where a step up from "left open" leads.
    OpenNumber(const QString& name, int least, int most, int first, QWidget* parent = nullptr);

    std::optional<int> number() const;
    void setNumber(std::optional<int> number);

    void stepBy(int steps) override;
    void fixup(QString& input) const override;

protected:
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int first_;
};

// A question that asks how many school days or minutes.
class NumberAnswer : public AnswerField {
    Q_OBJECT
public:
    explicit NumberAnswer(const FormField& field, QWidget* parent = nullptr);

protected:
    std::optional<Answer> answer() const override;
    void setAnswer(const std::optional<Answer>& answer) override;

private:
    void showUnit();

    OpenNumber* number_;
};

// A question that asks for a day.
class DayAnswer : public AnswerField {
    Q_OBJECT
public:
    DayAnswer(const FormField& field, Date today, const SchoolDays& days, QWidget* parent = nullptr);

    void showFrom(const Agreement& agreement) override; // words that name no day stay
    std::vector<GivenAnswer> given() const override;
    void showUnclear(const QString& words) override;
    void setToday(Date today) override;

protected:
    std::optional<Answer> answer() const override;
    void setAnswer(const std::optional<Answer>& answer) override;
    QString unclearWords() const override;

private:
    DateField* day_;
};

} // namespace alongside
