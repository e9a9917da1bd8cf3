#pragma once

#include "agreement/answer_field.h"

class QToolButton;

namespace alongside {

class SegmentedChoice;

// Several things, each answered yes, maybe or no.
class ScaleAnswer : public AnswerField {
    Q_OBJECT
public:
    explicit ScaleAnswer(const FormField& field, QWidget* parent = nullptr);

    void showFrom(const Agreement& agreement) override;
    std::vector<GivenAnswer> given() const override;

protected:
    std::optional<Answer> answer() const override; // some answer where any option is answered
    void setAnswer(const std::optional<Answer>& answer) override;

private:
    struct Row {
        FormField question;
        SegmentedChoice* choice;
        QToolButton* leaveOpen;
    };
    Row makeRow(const FieldOption& option);
    void showRow(const Row& row, const std::optional<Answer>& answer);

    std::vector<Row> rows_;
};

} // namespace alongside
