#include "exchange/calendar/calendar_coming.h"

#include <cstdlib>

using namespace alongside;

namespace {

void insist(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

// Any bytes as a calendar file: they are refused, or what comes of it may be stored, and twice is once.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    const auto today = std::chrono::year(2026) / 11 / 20;
    const auto read = readCalendar({reinterpret_cast<const char*>(bytes), size}, today);
    if (const auto* file = std::get_if<CalendarFile>(&read)) {
        const auto once = withDays({}, file->days);
        insist(problemsIn(once).empty());
        insist(withDays(once, file->days) == once);
    }
    return 0;
}
