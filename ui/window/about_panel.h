#pragma once

#include "shared/panel.h"

namespace alongside {

// Which version this is, what it is built on, and the licences of everything that came from others.
class AboutPanel : public Panel {
    Q_OBJECT
public:
    explicit AboutPanel(QWidget* parent);
};

} // namespace alongside
