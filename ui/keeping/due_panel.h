#pragma once

#include "overview/due_to_go.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

#include <vector>

class QCheckBox;
class QPushButton;

namespace alongside {

class StillHeldNote;

// What is due to be deleted by the agreements, teacher by teacher, before it is deleted for good.
class DuePanel : public Panel {
    Q_OBJECT
public:
    DuePanel(NotebookLink& link, std::vector<DueToGo> due, QWidget* parent);

    std::vector<TeacherId> chosen() const;
    std::vector<BinRecord> records() const { return goneOf(due_, chosen()); }

Q_SIGNALS:
    void backupsWanted();

private:
    void addTeacher(NotebookLink& link, const DueToGo& due);
    void addFooter();
    void count();

    std::vector<DueToGo> due_;
    std::vector<QCheckBox*> boxes_; // one for each
    StillHeldNote* held_;
    QPushButton* erase_;
};

} // namespace alongside
