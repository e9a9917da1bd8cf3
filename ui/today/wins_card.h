#pragma once

#include "shared/card.h"
#include "today/day.h"

namespace alongside {

// The wins that their teachers have not heard of yet, each with the way in which this one likes to hear it.
class WinsCard : public Card {
    Q_OBJECT
public:
    explicit WinsCard(const Day& day, QWidget* parent = nullptr);

Q_SIGNALS:
    void tellWanted(alongside::WinId win);               // with the panel
    void told(alongside::WinId win, const QString& how); // today, in the usual way

private:
    QWidget* makeRow(const Day& day, const Win& win);
    QWidget* makeButtons(const QString& name, const Win& win, const WayToTell& way);
};

} // namespace alongside
