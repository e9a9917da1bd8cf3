#pragma once

#include "shared/panel.h"

namespace alongside {

// What was saved of a damaged notebook and what is lost, table by table.
class SalvageReportPanel : public Panel {
    Q_OBJECT
public:
    SalvageReportPanel(const QString& words, QWidget* parent);
};

} // namespace alongside
