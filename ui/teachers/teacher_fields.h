#pragma once

#include "domain/school.h"
#include "domain/teacher.h"

#include <QStringList>
#include <QWidget>

#include <map>
#include <vector>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace alongside {

class FieldRows;
class NoteEdit;
class ProblemLabel;
class SchoolsField;
class SegmentedChoice;

// Everything that a coach can say of a teacher, value in and value out. What is seldom needed is folded away.
class TeacherFields : public QWidget {
    Q_OBJECT
public:
    explicit TeacherFields(const QStringList& knownSchools, QWidget* parent = nullptr);

    void setTeacher(const Teacher& teacher, const QStringList& schools);

    Teacher teacher() const; // as given, with what the fields say; its schools are those of schools()
    std::vector<std::string> schools() const;

    void unfold();

    // Shows each beside its field, the first with the focus.
    void showProblems(const Problems<TeacherField>& problems, const QString& schoolProblem);

private:
    QLineEdit* addLine(FieldRows* rows, TeacherField field, const QString& label, const QString& example = {});
    void addUsual(const QStringList& knownSchools);
    void addMore();
    void showOne(TeacherField field, const QString& words);

    Teacher given_;
    FieldRows *usual_, *more_;
    QPushButton* fold_;
    std::map<TeacherField, QLineEdit*> lines_;
    std::map<TeacherField, ProblemLabel*> problems_;
    std::map<TeacherField, QWidget*> takers_; // of the focus
    SchoolsField* schools_ = nullptr;
    SegmentedChoice* status_ = nullptr;
    QDateEdit* since_ = nullptr;
    QComboBox *prior_ = nullptr, *visits_ = nullptr, *recognition_ = nullptr;
    NoteEdit* feedback_ = nullptr;
};

} // namespace alongside
