#include "domain/date.h"

#include <array>
#include <cstdio>

namespace alongside {
namespace {

using namespace std::chrono;

// Reads exactly `text.size()` digits; -1 when one is something else.
int digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

// `number` into so many places of the text, the last digits of it where they are too few.
void write(std::string& text, std::size_t from, std::size_t places, unsigned number) {
    for (std::size_t i = places; i-- > 0; number /= 10)
        text[from + i] = static_cast<char>('0' + number % 10);
}

} // namespace

Date addDays(Date date, int count) {
    return sys_days(date) + days(count);
}

int daysBetween(Date from, Date until) {
    return static_cast<int>((sys_days(until) - sys_days(from)).count());
}

weekday weekdayOf(Date date) {
    return weekday(sys_days(date));
}

Date firstOfMonth(Date date) {
    return date.year() / date.month() / 1;
}

Date lastOfMonth(Date date) {
    return date.year() / date.month() / last;
}

std::optional<Date> parseDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const int y = digits(text.substr(0, 4));
    const int m = digits(text.substr(5, 2));
    const int d = digits(text.substr(8, 2));
    if (y < 1900 || y > 2999 || m < 0 || d < 0)
        return std::nullopt;
    const Date date = year(y) / month(static_cast<unsigned>(m)) / day(static_cast<unsigned>(d));
    if (!date.ok())
        return std::nullopt;
    return date;
}

std::string toText(Date date) {
    std::string text = "0000-00-00";
    write(text, 0, 4, static_cast<unsigned>(static_cast<int>(date.year())));
    write(text, 5, 2, static_cast<unsigned>(date.month()));
    write(text, 8, 2, static_cast<unsigned>(date.day()));
    return text;
}

std::optional<TimeOfDay> parseTime(std::string_view text) {
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const int h = digits(text.substr(0, 2));
    const int m = digits(text.substr(3, 2));
    if (h < 0 || h > 23 || m < 0 || m > 59)
        return std::nullopt;
    return hours(h) + minutes(m);
}

std::string timeText(TimeOfDay time) {
    std::array<char, 40> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%02d:%02d", static_cast<int>(time.count() / 60),
                  static_cast<int>(time.count() % 60));
    return buffer.data();
}

std::optional<Instant> parseInstant(std::string_view text) {
    if (text.size() != 20 || text[10] != 'T' || text[16] != ':' || text[19] != 'Z')
        return std::nullopt;
    const auto date = parseDate(text.substr(0, 10));
    const auto time = parseTime(text.substr(11, 5));
    const int second = digits(text.substr(17, 2));
    if (!date || !time || second < 0 || second > 59)
        return std::nullopt;
    return sys_days(*date) + *time + seconds(second);
}

std::string toText(Instant instant) {
    const auto day = floor<days>(instant);
    const hh_mm_ss time(instant - day);
    std::array<char, 48> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "T%02d:%02d:%02dZ", static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    return toText(Date(day)) + buffer.data();
}

} // namespace alongside
