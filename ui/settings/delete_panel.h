#pragma once

#include "overview/bin_record.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

#include <vector>

namespace alongside {

// Asks before records are deleted for good, names on the button what that does, and says which backups still hold them.
class DeletePanel : public Panel {
    Q_OBJECT
public:
    // `what` says in words what would go; `held` is how many entries of the bin stay because a hold keeps them.
    DeletePanel(NotebookLink& link, const QString& what, const std::vector<BinRecord>& records, int held,
                QWidget* parent);

Q_SIGNALS:
    void backupsWanted();
};

} // namespace alongside
