#pragma once

#include "domain/problem.h"
#include "store/error.h"

namespace alongside {

// The last door before the file: forms show problems first, so whoever comes here with some made a mistake.
// Throws Error::Refused, whose detail names the number of the first field and fault.
template <class Field>
void insistOn(const Problems<Field>& problems) {
    if (problems.empty())
        return;
    const auto& [field, fault, entry] = problems.front();
    throw Error(Error::Kind::Refused, "field " + std::to_string(static_cast<int>(field)) + ", fault " +
                                          std::to_string(static_cast<int>(fault)) + ", entry " + std::to_string(entry));
}

} // namespace alongside
