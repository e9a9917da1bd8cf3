#pragma once

#include "store/error.h"

#include <SQLiteCpp/Exception.h>

#include <utility>

namespace alongside {

// What a failure of SQLite means to us.
[[nodiscard]] Error errorOf(const SQLite::Exception& failure);

// Runs `work`; a failure of SQLite comes out as our Error.
template <class Work>
decltype(auto) guarded(Work&& work) {
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& failure) {
        throw errorOf(failure);
    }
}

} // namespace alongside
