#pragma once

#include "exchange/demo/dice.h"

#include <string>

namespace alongside {

// A made-up name; no two below 2,500 are alike.
std::string crowdName(int number);

// Sentences of a meeting, at least `bytes` long in all.
std::string crowdNote(Dice& dice, std::size_t bytes);

std::string crowdPromise(Dice& dice);

} // namespace alongside
