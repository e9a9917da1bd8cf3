#pragma once

#include "domain/research_card.h"

#include <QWidget>

namespace alongside {

// Why trust matters: each finding with what it does not say, how sure it is and where it comes from.
class ResearchPage : public QWidget {
    Q_OBJECT
public:
    explicit ResearchPage(const ResearchCard& research, QWidget* parent = nullptr);
};

} // namespace alongside
