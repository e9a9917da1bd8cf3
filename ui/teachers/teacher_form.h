#pragma once

#include "domain/teacher.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

class QPushButton;

namespace alongside {

class TeacherFields;

// The panel in which a teacher is added. A name is enough; the rest has its place on the Profile tab as well.
class TeacherForm : public Panel {
    Q_OBJECT
public:
    static constexpr const char* kDraft = "teacher new"; // under which its words are kept

    TeacherForm(NotebookLink& link, QWidget* parent);

    // Stores what the fields say and closes, or shows what is to be mended.
    void submit();

Q_SIGNALS:
    void added(alongside::TeacherId teacher);

private:
    void fillBody();
    void keepDraft();
    void unfold();

    NotebookLink& link_;
    TeacherFields* fields_;
    QPushButton* fold_;
    QWidget* more_;
    Teacher before_; // as the fields gave it at first
};

} // namespace alongside
