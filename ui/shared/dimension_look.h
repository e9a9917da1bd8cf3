#pragma once

#include "domain/dimension.h"
#include "domain/trust/count.h"
#include "shared/charts/practice_state.h"
#include "shared/tokens.h"

namespace alongside {

// How a dimension of trust and the state of a practice look in every picture.

constexpr Tone toneOf(Dimension dimension) {
    switch (dimension) {
    case Dimension::Communicative:
        return Tone::Communicative;
    case Dimension::Relational:
        return Tone::Relational;
    case Dimension::Competence:
        break;
    }
    return Tone::Competence;
}

constexpr PracticeState stateOf(trust::Status status) {
    switch (status) {
    case trust::Status::Strong:
        return PracticeState::Strong;
    case trust::Status::Steady:
        return PracticeState::Steady;
    case trust::Status::NeedsCare:
        return PracticeState::NeedsCare;
    case trust::Status::NotEnough:
        break;
    }
    return PracticeState::NotEnough;
}

} // namespace alongside
