#pragma once

#include "domain/words.h"

namespace alongside {

// The three dimensions of trust that a coach can build.
enum class Dimension { Communicative, Relational, Competence };

template <>
struct Words<Dimension> {
    static constexpr std::array<std::string_view, 3> list{"communicative", "relational", "competence"};
};

} // namespace alongside
