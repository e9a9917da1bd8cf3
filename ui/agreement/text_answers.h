#pragma once

#include "agreement/answer_field.h"

class QLineEdit;

namespace alongside {

class NoteEdit;

// A question answered in one line.
class LineAnswer : public AnswerField {
    Q_OBJECT
public:
    explicit LineAnswer(const FormField& field, QWidget* parent = nullptr);

protected:
    std::optional<Answer> answer() const override;
    void setAnswer(const std::optional<Answer>& answer) override;

private:
    QLineEdit* line_;
};

// A question answered in a few sentences: the field grows with them.
class TextAnswer : public AnswerField {
    Q_OBJECT
public:
    explicit TextAnswer(const FormField& field, QWidget* parent = nullptr);

protected:
    std::optional<Answer> answer() const override;
    void setAnswer(const std::optional<Answer>& answer) override;

private:
    NoteEdit* words_;
};

} // namespace alongside
