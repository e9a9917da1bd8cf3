#pragma once

#include "domain/words.h"
#include "exchange/demo/demo.h"

#include <filesystem>
#include <string>
#include <vector>

namespace alongside {

inline constexpr Date kBenchDay = std::chrono::year(2026) / 11 / 20;

// The measuring sizes, the smallest first.
inline constexpr std::array kBenchSizes{DemoSize::Term, DemoSize::Career, DemoSize::District};

Clock benchClock();

// What opens every notebook of the benches: a raw key, so that no password has to be derived first; none where nothing
// can be encrypted.
Passphrase benchKey();

// A notebook of a size in `folder`, made when it is asked for first and kept there.
std::filesystem::path benchFile(const std::filesystem::path& folder, DemoSize size);

Notebook openBench(const std::filesystem::path& file);

std::string nameOf(DemoSize size);

} // namespace alongside
