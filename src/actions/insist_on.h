#pragma once

#include "domain/problem.h"
#include "store/error.h"
#include "store/tables.h"

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

// A form that was open while the teacher was removed does not bring them back. Throws Error::NoSuchRecord.
inline void insistOnStored(const Tables& tables, TeacherId teacher) {
    if (!tables.teachers.find(teacher))
        throw Error(Error::Kind::NoSuchRecord);
}

} // namespace alongside
