#pragma once

#include "store/damage.h"
#include "store/database.h"

#include <SQLiteCpp/Exception.h>

#include <utility>

namespace alongside {

// Throws what a failure of SQLite means to us: an Error, or Stopped where it was asked to stop.
[[noreturn]] void throwOurs(const SQLite::Exception& failure);

// Runs `work`; a failure of SQLite comes out as ours.
template <class Work>
decltype(auto) guarded(Work&& work) {
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& failure) {
        throwOurs(failure);
    }
}

// The same; a full disk is told with the file that there is no room for, and the database remembers damage.
template <class Work>
decltype(auto) guardedOn(const Database& database, Work&& work) {
    try {
        return guarded(std::forward<Work>(work));
    } catch (const Error& error) {
        if (tellsDamage(error))
            database.noteDamage();
        if (error.kind() != Error::Kind::DiskFull)
            throw;
        throw Error(Error::Kind::DiskFull, database.file());
    }
}

} // namespace alongside
