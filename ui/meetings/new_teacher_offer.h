#pragma once

#include "domain/id.h"
#include "shared/link_button.h"

namespace alongside {

class NotebookLink;

// Where a name fits no teacher: adds somebody of that name, as a deed of its own, so that whatever becomes of the
// meeting they stay.
class NewTeacherOffer : public LinkButton {
    Q_OBJECT
public:
    explicit NewTeacherOffer(NotebookLink& link, QWidget* parent = nullptr);

    void offer(const QString& typed);

Q_SIGNALS:
    void added(alongside::TeacherId teacher);

private:
    void add();

    NotebookLink& link_;
    QString name_;
};

} // namespace alongside
