#pragma once

#include "domain/pulse_form.h"
#include "shared/notebook_link.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace alongside {

class ProblemLabel;
class PulseAnswers;
class WrappedLabel;

// What the teacher sees while the screen is theirs: the eight sentences and nothing else of the notebook. Only the
// coach leads back, with the code that was chosen. Nothing is kept before Done, not even as a draft: what is taken back
// was never there.
class HandOverView : public QWidget {
    Q_OBJECT
public:
    HandOverView(NotebookLink& link, const PulseForm& form, TeacherId teacher, const QString& code,
                 QWidget* parent = nullptr);

    // Gives the keyboard to the first sentence.
    void begin();

    enum class Way { Back, Quit };

    // Asks whether it is the coach who wants to go.
    void askCoach(Way way);

    TeacherId teacher() const { return teacher_; }
    bool wasGiven() const { return given_; }

Q_SIGNALS:
    void confirmed(alongside::HandOverView::Way way);

private:
    QWidget* makePage(QVBoxLayout*& column);
    QWidget* makeQuestions(const PulseForm& form);
    QWidget* makeThanks();
    QWidget* makeCoach();
    void give();
    void thank(const QString& words);
    void goBack();
    void confirm();

    NotebookLink& link_;
    TeacherId teacher_;
    QString name_;
    QString code_;
    Way way_ = Way::Back;
    bool given_ = false;
    bool isOver_ = false; // Done was pressed, or that they would rather not
    QStackedWidget* pages_;
    PulseAnswers* answers_ = nullptr;
    ProblemLabel* answersProblem_ = nullptr;
    WrappedLabel* thanks_ = nullptr;
    QPushButton* toCoach_ = nullptr;
    WrappedLabel* warning_ = nullptr;
    QLabel* codeLabel_ = nullptr;
    QLineEdit* codeLine_ = nullptr;
    ProblemLabel* codeProblem_ = nullptr;
    QPushButton* goOn_ = nullptr;
};

} // namespace alongside
