#pragma once

#include "store/database.h"

#include <string>

namespace alongside {

// A key as it stands in place of a password, for tests that are not about passwords: deriving a key from one takes a
// fifth of a second at every opening.
inline const Passphrase kQuickKey = "x'" + std::string(64, 'a') + "'";

} // namespace alongside
