#pragma once

#include "domain/coach.h"
#include "domain/teacher.h"
#include "shared/navigator.h"
#include "shared/notebook_link.h"

#include <QWidget>

#include <array>

class QLineEdit;
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

private:
    // A line of the coach's details: which member, and where it is typed.
    struct Line {
        std::string Coach::*member;
        CoachField field;
        QLineEdit* edit;
        ProblemLabel* problem;
    };

    QWidget* makeCoachSide();
    QWidget* makeTeacherSide();
    Line makeLine(QVBoxLayout& column, const QString& name, std::string Coach::*member, CoachField field);
    void keepMe();

    NotebookLink& link_;
    Navigator& navigator_;
    TeacherId teacher_;
    QWidget* myForm_;
    QWidget* myDetails_;
    QVBoxLayout* myLines_;
    QVBoxLayout* teacherLines_;
    std::array<Line, 4> lines_{};
    bool changing_ = false; // the coach asked to change what is known
};

} // namespace alongside
