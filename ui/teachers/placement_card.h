#pragma once

#include "overview/placement.h"
#include "shared/card.h"

namespace alongside {

class WrappedLabel;

// Under which the notebook remembers that the coach put the hint away.
inline constexpr const char* kPlacementHint = "placement";

// "You taught at Riverside from August 2015 to June 2021."
QString placementWords(const Placement& placement);

// For a coach who once taught in the teacher's school: the advice against coaching there, that it is contested, and
// words for the talk that sets the two roles anew.
class PlacementCard : public Card {
    Q_OBJECT
public:
    explicit PlacementCard(QWidget* parent = nullptr);

    void show(const Placement& placement, const QString& name);

Q_SIGNALS:
    void conversationChosen();
    void putAway(); // talked about already, or not now

private:
    WrappedLabel* where_;
    WrappedLabel* prompts_;
};

} // namespace alongside
