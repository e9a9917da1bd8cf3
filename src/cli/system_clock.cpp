#include "cli/system_clock.h"

#include <ctime>

namespace alongside::cli {
namespace {

Date localToday() {
    const auto now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    return std::chrono::year(local.tm_year + 1900) / (local.tm_mon + 1) / local.tm_mday;
}

Instant momentNow() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace

Clock systemClock() {
    return {localToday, momentNow};
}

} // namespace alongside::cli
