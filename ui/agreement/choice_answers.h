#pragma once

#include "agreement/answer_field.h"
#include "shared/wrapped_button.h"

class QButtonGroup;
class QLineEdit;

namespace alongside {

class LinkButton;

// A question with one answer out of a few, all in view.
class ChoiceAnswer : public AnswerField {
    Q_OBJECT
public:
    explicit ChoiceAnswer(const FormField& field, QWidget* parent = nullptr);

protected:
    std::optional<Answer> answer() const override;
    void setAnswer(const std::optional<Answer>& answer) override;

private:
    QButtonGroup* group_;
};

// A question with any number of answers, and a line for one's own.
class SeveralAnswer : public AnswerField {
    Q_OBJECT
public:
    explicit SeveralAnswer(const FormField& field, QWidget* parent = nullptr);

protected:
    std::optional<Answer> answer() const override;
    void setAnswer(const std::optional<Answer>& answer) override;

private:
    void showOwn(bool shown);

    std::vector<WrappedCheckBox*> boxes_; // one for each option
    LinkButton* addOwn_;
    QLineEdit* own_;
};

// A sentence that both agree on by ticking it; without the tick it is left open.
class TickAnswer : public AnswerField {
    Q_OBJECT
public:
    explicit TickAnswer(const FormField& field, QWidget* parent = nullptr);

protected:
    std::optional<Answer> answer() const override;
    void setAnswer(const std::optional<Answer>& answer) override;

private:
    WrappedCheckBox* box_;
};

} // namespace alongside
