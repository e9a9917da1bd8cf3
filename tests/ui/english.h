#pragma once

#include "exchange/content.h"

namespace alongside {

// The English words that come with the program, read once.
inline const Content& english() {
    static const Content content = contentIn("en");
    return content;
}

} // namespace alongside
