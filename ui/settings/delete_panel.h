#pragma once

#include "shared/panel.h"

namespace alongside {

// Asks before records are deleted for good, and names on the button what that does.
class DeletePanel : public Panel {
    Q_OBJECT
public:
    // `what` says in words what would go; `records` is how many.
    DeletePanel(const QString& what, int records, QWidget* parent);
};

} // namespace alongside
