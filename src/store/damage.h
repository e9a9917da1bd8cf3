#pragma once

#include "store/error.h"

namespace alongside {

// Whether an Error tells that a file is damaged. SQLCipher tells of a page that is not as it was written in both ways;
// a disk that does not answer, or a file that is in use, says nothing about what stands in it.
inline bool tellsDamage(const Error& error) {
    return error.kind() == Error::Kind::Damaged || error.kind() == Error::Kind::NotANotebook;
}

} // namespace alongside
