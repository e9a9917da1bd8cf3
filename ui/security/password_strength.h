#pragma once

#include <QString>

namespace alongside {

class Secret;

// How long a password would stand against someone who tries the likely ones first.
enum class Strength { TooShort, Weak, Fair, Strong };

Strength strengthOf(const Secret& password);

// What it comes to, and what helps.
QString wordsFor(Strength strength);

} // namespace alongside
