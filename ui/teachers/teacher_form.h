#pragma once

#include "domain/teacher.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

namespace alongside {

class NoticeLine;
class TeacherFields;

// The panel in which a teacher is added, edited or removed. A name is enough.
class TeacherForm : public Panel {
    Q_OBJECT
public:
    TeacherForm(NotebookLink& link, QWidget* parent);                    // for a new teacher
    TeacherForm(NotebookLink& link, TeacherId teacher, QWidget* parent); // for one who is there

    // Stores what the fields say and closes, or shows what is to be mended.
    void submit();

    // Esc. The first one leaves the panel open while something was typed.
    void reject() override;

Q_SIGNALS:
    void added(alongside::TeacherId teacher);

private:
    TeacherForm(NotebookLink& link, const QString& title, QWidget* parent);
    void fillFooter();
    void fill(const Teacher& teacher, const QStringList& schools);
    bool isChanged() const;
    QString schoolProblem() const;
    bool store();
    void remove();

    NotebookLink& link_;
    TeacherFields* fields_;
    NoticeLine* unsaved_;
    Teacher before_; // as the fields gave it at first
    std::vector<std::string> schoolsBefore_;
};

} // namespace alongside
