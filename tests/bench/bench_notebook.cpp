#include "bench/bench_notebook.h"

#include "store/database_version.h"
#include "store/keys/raw_key.h"

#include <fmt/format.h>

#include <cstdio>

namespace alongside {

namespace fs = std::filesystem;

Clock benchClock() {
    return {[] { return kBenchDay; }, [] { return Instant(std::chrono::sys_days(kBenchDay)); }};
}

Passphrase benchKey() {
    if (!canEncrypt())
        return {};
    RawKey::Bytes bytes;
    bytes.fill(0xA5);
    return asPassphrase(RawKey(bytes));
}

std::string nameOf(DemoSize size) {
    return std::string(wordOf(size));
}

fs::path benchFile(const fs::path& folder, DemoSize size) {
    const auto file = folder / (nameOf(size) + ".alongside");
    if (fs::exists(file))
        return file;
    fs::create_directories(folder);
    fmt::print(stderr, "Making a notebook of {} size\n", nameOf(size));
    const auto growing = folder / (nameOf(size) + ".growing");
    fs::remove(growing);
    {
        auto notebook = Notebook::create(growing, benchKey(), benchClock());
        fillWithDemo(notebook, size, 1, kBenchDay);
    }
    fs::rename(growing, file);
    return file;
}

Notebook openBench(const fs::path& file) {
    return Notebook::open(file, benchKey(), benchClock());
}

} // namespace alongside
