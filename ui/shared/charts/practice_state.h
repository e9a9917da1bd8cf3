#pragma once

#include <QString>

namespace alongside {

// How well one practice of the coach is going, as the pictures show it: solid, outlined, half filled, grey.
enum class PracticeState { Strong, Steady, NeedsCare, NotEnough };

// One practice in a picture: its state, and its words with the numbers for the tooltip ("Summaries sent: 7 of 9").
struct Practice {
    PracticeState state = PracticeState::NotEnough;
    QString words;
    bool operator==(const Practice&) const = default;
};

} // namespace alongside
