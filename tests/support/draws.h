#pragma once

#include <rapidcheck.h>

namespace alongside::making {

inline bool coin() {
    return *rc::gen::arbitrary<bool>();
}

// 0 to `most`.
inline int upTo(int most) {
    return *rc::gen::inRange(0, most + 1);
}

} // namespace alongside::making
