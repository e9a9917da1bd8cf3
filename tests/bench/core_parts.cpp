#include "bench/core_parts.h"

namespace alongside {

namespace fs = std::filesystem;

BenchDesk::BenchDesk(fs::path notebooks) : notebooks_(std::move(notebooks)), scratch_(notebooks_ / "scratch") {
    fs::remove_all(scratch_);
    fs::create_directories(scratch_);
}

BenchDesk::~BenchDesk() {
    std::error_code none;
    fs::remove_all(scratch_, none);
}

fs::path BenchDesk::copy(DemoSize size, const char* name) const {
    const auto copy = scratch(name);
    fs::copy_file(file(size), copy, fs::copy_options::overwrite_existing);
    return copy;
}

} // namespace alongside
