#pragma once

#include "store/error.h"

#include <catch2/catch_all.hpp>

namespace alongside {

// The kind of the Error that `work` throws; the test fails when it throws none.
template <class Work>
Error::Kind kindThrownBy(Work&& work) {
    try {
        work();
    } catch (const Error& error) {
        INFO(error.detail());
        return error.kind();
    }
    FAIL("nothing was thrown");
    return {};
}

} // namespace alongside
