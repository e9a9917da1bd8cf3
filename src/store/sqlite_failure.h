#pragma once

#include "store/error.h"

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

} // namespace alongside
