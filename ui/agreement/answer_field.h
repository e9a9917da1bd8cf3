#pragma once

#include "domain/agreement_answers.h"

#include <QString>
#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace alongside {

class LinkButton;
class ProblemLabel;
class WrappedLabel;

// What somebody answered to a question; empty: left open.
struct GivenAnswer {
    FormField question;
    std::optional<Answer> answer;
    QString unclear{}; // typed words that are no answer yet
};

// A question of the agreement with the widget that answers it, what the answer changes elsewhere and what is to be
// mended in it.
class AnswerField : public QWidget {
    Q_OBJECT
public:
    explicit AnswerField(const FormField& field, QWidget* parent = nullptr);

    const FormField& field() const { return field_; }

    // Shows what the agreement holds. Where that is on screen already, nothing moves: cursor and blanks stay.
    virtual void showFrom(const Agreement& agreement);

    // Everything that is answered here: one answer, or one for each option of a scale.
    virtual std::vector<GivenAnswer> given() const;

    virtual void setToday(Date) {} // for those that read days from words

    // True for the field's own key and, for a scale, for those of its options.
    bool answers(const std::string& key) const;

    virtual void showUnclear(const QString&) {} // words as `given` told them, where the field takes words

    // Empty: none. What the field itself does not understand is said before it.
    void setProblem(const QString& words);
    void insist(); // says from now on what it does not understand, and takes the focus

Q_SIGNALS:
    void edited();

protected:
    virtual std::optional<Answer> answer() const = 0;
    virtual void setAnswer(const std::optional<Answer>& answer) = 0;
    virtual QString unclearWords() const { return {}; } // what to say of typed words that are no answer

    // Puts the widget below the question, which names it.
    void setEditor(QWidget* editor);
    void hideQuestion(); // where the editor shows it itself

    // For editors that cannot say so themselves: "left open" at the right, or, once answered, a link that opens again.
    void needOpenMark();
    void noteEdit(); // to be called after each change by the user
    void noteLeft(); // the user is done with it: what is unclear may be said

private:
    void showState();

    FormField field_;
    QVBoxLayout* column_;
    WrappedLabel* question_;
    QLabel* openMark_ = nullptr;
    LinkButton* leaveOpen_ = nullptr;
    WrappedLabel* effect_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    QWidget* focused_ = nullptr; // the editor's part that takes the focus
    bool left_ = false;
};

// The field for a kind of question. `today` and `days` are for questions that ask for a day.
std::unique_ptr<AnswerField> makeAnswerField(const FormField& field, Date today, const class SchoolDays& days);

} // namespace alongside
