#pragma once

#include "overview/taken_along.h"
#include "shared/card.h"

#include <QString>

namespace alongside {

class WrappedLabel;

// Says what a teacher takes along into the bin, and removes them.
class RemovalCard : public Card {
    Q_OBJECT
public:
    explicit RemovalCard(QWidget* parent = nullptr);

    void show(const QString& name, const TakenAlong& along);

Q_SIGNALS:
    void removalChosen();

private:
    WrappedLabel* words_;
};

} // namespace alongside
