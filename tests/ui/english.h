#pragma once

#include "exchange/content.h"

#include <QString>

namespace alongside {

// The English words that come with the program, read once.
inline const Content& english() {
    static const Content content = contentIn("en");
    return content;
}

inline QString text(const char* words) {
    return QString::fromUtf8(words);
}

} // namespace alongside
