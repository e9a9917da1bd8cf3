#pragma once

#include "domain/coach.h"
#include "domain/teacher.h"
#include "shared/navigator.h"
#include "shared/notebook_link.h"

#include <QLineEdit>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace alongside {

class LinkButton;
class ProblemLabel;

// Both people's details at the head of the agreement: the teacher's as the profile has them, the coach's own to fill in
// here while the program does not know them.
class TwoOfUs : public QWidget {
    Q_OBJECT
public:
    TwoOfUs(NotebookLink& link, Navigator& navigator, TeacherId teacher, QWidget* parent = nullptr);

    void refresh();

    // Stores the coach's details where they are fit to be stored; else they wait as a draft.
    void keepMe();

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // A line of the coach's details: which member, and where it is typed.
    struct Line {
        std::string key; // for a draft
        std::string Coach::*member;
        CoachField field;
        QLineEdit* edit;
        ProblemLabel* problem;
        QString stored;

        bool isTyped() const { return edit->text() != stored; }
        bool isOpen() const { return stored.isEmpty() && edit->text().trimmed().isEmpty(); }
    };

    QWidget* makeCoachSide();
    QWidget* makeTeacherSide();
    Line makeLine(QVBoxLayout& column, const QString& name, std::string Coach::*member, CoachField field);
    void keepWords();
    void showKept();
    void forgetWords();

    NotebookLink& link_;
    Navigator& navigator_;
    TeacherId teacher_;
    QWidget* myForm_;
    QWidget* myDetails_;
    QVBoxLayout* myLines_;
    QVBoxLayout* teacherLines_;
    QBoxLayout* sides_;
    std::vector<Line> lines_;
    bool changing_ = false; // the coach asked to change what is known
};

} // namespace alongside
