#pragma once

#include "store/error.h"

#include <QString>

namespace alongside {

// What happened, in a sentence that names the file where there is one.
QString sentenceFor(const Error& error);

// What the coach can do now.
QString remedyFor(const Error& error);

} // namespace alongside
