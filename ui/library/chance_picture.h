#pragma once

#include "domain/research_card.h"

#include <QWidget>

namespace alongside {

// A chance of the research card as so many dots of so many, with its words beside it.
class ChancePicture : public QWidget {
    Q_OBJECT
public:
    explicit ChancePicture(const ResearchChance& chance, QWidget* parent = nullptr);
};

} // namespace alongside
