#include "domain/date.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace std::chrono;

TEST_CASE("a date is read only as it is written in the archive", "[date]") {
    CHECK(parseDate("2024-02-29") == 2024y / February / 29);
    CHECK(toText(2024y / February / 29) == "2024-02-29");
    for (const auto* wrong : {"", "2023-02-29", "2024-13-01", "2024-1-01", "2024-01-1x", "24-01-01", "0999-01-01",
                              "2024/01/01", " 2024-01-01"})
        CHECK_FALSE(parseDate(wrong));
}

TEST_CASE("a time of day stays within the day", "[date]") {
    CHECK(parseTime("00:00") == 0min);
    CHECK(parseTime("23:59") == 23h + 59min);
    for (const auto* wrong : {"24:00", "12:60", "1:00", "12-00", "12:0x"})
        CHECK_FALSE(parseTime(wrong));
    CHECK(timeText(8h + 5min) == "08:05");
}

TEST_CASE("an instant is read back as it was written", "[date]") {
    const auto instant = parseInstant("2026-11-20T08:05:09Z");
    REQUIRE(instant);
    CHECK(toText(*instant) == "2026-11-20T08:05:09Z");
    CHECK_FALSE(parseInstant("2026-11-20T08:05:60Z"));
    CHECK_FALSE(parseInstant("2026-11-20T08:05:09+01:00"));
}
