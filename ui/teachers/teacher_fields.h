#pragma once

#include "domain/teacher.h"
#include "exchange/draft_json.h"
#include "shared/draft_field.h"

#include <QObject>
#include <QStringList>

#include <array>
#include <functional>
#include <map>
#include <vector>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace alongside {

class AddressHint;
class FieldRows;
class NoteEdit;
class ProblemLabel;
class SchoolsField;
class WrappedLabel;

// Everything that a coach can say of a teacher, value in and value out, in rows that a panel or a page puts where they
// belong.
class TeacherFields : public QObject {
    Q_OBJECT
public:
    // Who it is; how to name and find them; what they like; how the two came together.
    enum class Part { Usual, Person, Likes, Together };

    explicit TeacherFields(const QStringList& knownSchools, QObject* parent = nullptr);

    FieldRows* rows(Part part) const { return rows_[static_cast<std::size_t>(part)]; }
    QWidget* taker(TeacherField field) const { return takers_.at(field); } // of the focus

    void setTeacher(const Teacher& teacher, const QStringList& schools);

    // Shows what was changed elsewhere since; what is being typed stays.
    void follow(const Teacher& stored, const QStringList& schools);

    Teacher teacher() const; // as given, with what the fields say; its schools are those of schools()
    std::vector<std::string> schools() const;
    SchoolsField* schoolsField() const { return schools_; }

    // `typed` with the fields that have problems as they are in `stored`.
    Teacher withoutProblems(Teacher typed, const Problems<TeacherField>& problems, const Teacher& stored) const;

    // For drafts: every field; what the fields say that is not in `stored`, fit to be stored or not; and its way back.
    std::vector<DraftField> draftFields() const;
    FieldWords notIn(const Teacher& stored, const QStringList& schools) const;
    void showTyped(const FieldWords& words) const;

    // What a field changes elsewhere, in a small line below it; empty: none.
    void setNote(TeacherField field, const QString& words);

    void showProblems(const Problems<TeacherField>& problems, const QString& schoolProblem);
    QWidget* firstWithProblem() const; // null when there is none

Q_SIGNALS:
    void edited();

private:
    // One member of a teacher with the widget in which it is said.
    struct Slot {
        TeacherField field;
        std::function<void(const Teacher&)> show; // without a signal
        std::function<void(Teacher&)> take;
        std::function<bool(const Teacher&, const Teacher&)> isSame;
        std::function<void(const Teacher& from, Teacher& to)> copy;
    };

    template <class Member, class Show, class Take>
    void bind(TeacherField field, Member Teacher::*member, Show show, Take take);
    void addField(Part part, TeacherField field, const QString& label, QWidget* widget, QWidget* taker = nullptr);
    void addLine(Part part, TeacherField field, std::string Teacher::*member, const QString& label,
                 const QString& example = {});
    void addList(TeacherField field, std::vector<std::string> Teacher::*member, const QString& label,
                 const QString& example);
    QLineEdit* makeLine(Part part, TeacherField field, const QString& label, const QString& example);
    void addUsual(const QStringList& knownSchools);
    void addLikes();
    void addTogether();

    Teacher given_;
    QStringList givenSchools_;
    std::array<FieldRows*, 4> rows_{};
    std::vector<Slot> slots_;
    std::map<TeacherField, ProblemLabel*> problems_;
    std::map<TeacherField, WrappedLabel*> notes_;
    std::map<TeacherField, QWidget*> takers_;
    SchoolsField* schools_ = nullptr;
    AddressHint* addressHint_ = nullptr;
};

// What is to be mended in the names of schools; empty when nothing is.
QString schoolProblemIn(const std::vector<std::string>& names);

} // namespace alongside
