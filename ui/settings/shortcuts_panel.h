#pragma once

#include "shared/panel.h"

namespace alongside {

// Every key that does something everywhere.
class ShortcutsPanel : public Panel {
    Q_OBJECT
public:
    // Reads the keys from the window's own actions, so that the sheet cannot tell an untruth.
    explicit ShortcutsPanel(QWidget* window);
};

} // namespace alongside
