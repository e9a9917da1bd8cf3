#pragma once

#include "shared/panel.h"

class QGridLayout;

namespace alongside {

// Every key there is, by what it is for.
class ShortcutsPanel : public Panel {
    Q_OBJECT
public:
    // Reads the keys from the window's own actions, and those of lists and panels from where these take them, so that
    // the sheet cannot tell an untruth.
    explicit ShortcutsPanel(QWidget* window);

private:
    QGridLayout* addGroup(const QString& heading);
};

} // namespace alongside
