#pragma once

#include "domain/research_card.h"
#include "domain/settings.h"
#include "shared/panel.h"

namespace alongside {

// What the figures count, and what they do not: how to read the pictures, the conventions, and the reasons for care.
class CautionsPanel : public Panel {
    Q_OBJECT
public:
    CautionsPanel(const ResearchCard& research, const Settings& settings, QWidget* parent);
};

} // namespace alongside
