#include "any_bytes.h"
#include "exchange/calendar/calendar_coming.h"

using namespace alongside;
using fuzz::insist;

// Any bytes as a calendar file: they are refused, or what comes of it may be stored, and twice is once.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    const auto today = fuzz::stoppedClock().today();
    const auto read = readCalendar(fuzz::textOf(bytes, size), today);
    if (const auto* file = std::get_if<CalendarFile>(&read)) {
        const auto once = withDays({}, file->days, today);
        insist(problemsIn(once).empty(), "what is read from a calendar may be stored");
        insist(withDays(once, file->days, today) == once, "the same calendar twice changes nothing");
    }
    return 0;
}
