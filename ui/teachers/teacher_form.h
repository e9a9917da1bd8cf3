#pragma once

#include "domain/teacher.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

class QPushButton;

namespace alongside {

class NoticeLine;
class TeacherFields;

// The panel in which a teacher is added. A name is enough; the rest has its place on the Profile tab as well.
class TeacherForm : public Panel {
    Q_OBJECT
public:
    TeacherForm(NotebookLink& link, QWidget* parent);

    // Stores what the fields say and closes, or shows what is to be mended.
    void submit();

    // Esc. The first one leaves the panel open while something was typed.
    void reject() override;

Q_SIGNALS:
    void added(alongside::TeacherId teacher);

private:
    void fillBody();
    void fillFooter();
    void unfold();
    bool isChanged() const;

    NotebookLink& link_;
    TeacherFields* fields_;
    QPushButton* fold_;
    QWidget* more_;
    NoticeLine* unsaved_;
    Teacher before_; // as the fields gave it at first
    std::vector<std::string> schoolsBefore_;
};

} // namespace alongside
