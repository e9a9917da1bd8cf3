#pragma once

#include "shared/card.h"
#include "today/day.h"

namespace alongside {

// The summaries that the coach agreed to send and has not, each with its last day in time.
class SummariesCard : public Card {
    Q_OBJECT
public:
    explicit SummariesCard(const Day& day, QWidget* parent = nullptr);

Q_SIGNALS:
    void summaryWanted(alongside::ContactId contact);

private:
    QWidget* makeRow(const Day& day, const SummaryToSend& due);
};

} // namespace alongside
