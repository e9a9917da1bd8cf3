#include "shared/due_words.h"
#include "shared/text.h"
#include "support/makers.h"
#include "ui/qt_words.h"

#include <QLocale>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Meaning {
    const char* words;
    const char* day; // empty: nothing
};

// 2026-11-20 is a Friday.
constexpr Meaning kAhead[] = {
    {"today", "2026-11-20"},
    {"  Tomorrow ", "2026-11-21"},
    {"yesterday", "2026-11-19"},
    {"the day after tomorrow", "2026-11-22"},
    {"fri", "2026-11-27"}, // today is Friday: the one to come
    {"mon", "2026-11-23"},
    {"by thursday", "2026-11-26"},
    {"th", "2026-11-26"},
    {"next fri", "2026-11-27"},
    {"next mon", "2026-11-23"},
    {"last fri", "2026-11-13"},
    {"in 3 days", "2026-11-23"},
    {"3 days", "2026-11-23"},
    {"3d", "2026-11-23"},
    {"1 school day", "2026-11-23"},
    {"3 school days", "2026-11-25"},
    {"2w", "2026-12-04"},
    {"in 2 weeks", "2026-12-04"},
    {"a week", "2026-11-27"},
    {"3 days ago", "2026-11-17"},
    {"next week", "2026-11-23"},
    {"12 nov", "2027-11-12"},
    {"20 nov", "2026-11-20"},
    {"dec 1st", "2026-12-01"},
    {"5 jan", "2027-01-05"},
    {"12 november 2026", "2026-11-12"},
    {"Nov 12, 2026", "2026-11-12"},
    {"thu 12 nov", "2026-11-12"}, // as the field itself writes it
    {"Fri, Nov 27", "2026-11-27"},
    {"the 3rd of december", "2026-12-03"},
    {"2026-11-12", "2026-11-12"},
    {"29 feb", "2028-02-29"},
    {"29 feb 2027", ""},
    {"31 nov", ""},
    {"mon 12 nov 2026", ""}, // a Thursday
    {"5/11", "2027-11-05"},  // the day first, as in the tests' locale
    {"11/27", "2026-11-27"}, // which is no day in that order
    {"27/11/2026", "2026-11-27"},
    {"11/27/2026", "2026-11-27"},
    {"by 27/11/26", "2026-11-27"},
    {"fri 27/11", "2026-11-27"},
    {"thu 27/11/2026", ""}, // a Friday
    {"13/13", ""},
    {"31/2", ""},
    {"27/11/20266", ""},
    {"5.11", ""}, // a number, or a time
    {"1/2/3/4", ""},
    {"half 1/2", ""},
    {"11", ""},
    {"t", ""},
    {"in", ""},
    {"next", ""},
    {"99999999999 days", ""},
    {"5000 weeks", ""},
    {"0 nov", ""},
    {"12 nov 20266", ""},
    {"soon", ""},
    {"", ""},
};

constexpr Meaning kBack[] = {
    {"fri", "2026-11-20"},    {"thu", "2026-11-19"},   {"sat", "2026-11-14"},    {"next mon", "2026-11-23"},
    {"12 nov", "2026-11-12"}, {"5 dec", "2025-12-05"}, {"29 feb", "2024-02-29"}, {"last thu", "2026-11-19"},
};

SchoolDays schoolDays() {
    return SchoolDays(aCalendar());
}

std::string meant(const char* words, Lean lean, Date today = kToday) {
    const auto date = dayMeant(QString::fromUtf8(words), today, schoolDays(), lean);
    return date ? toText(*date) : std::string();
}

} // namespace

TEST_CASE("words for a day to come are understood", "[due_words]") {
    const auto [words, expected] = GENERATE(from_range(std::begin(kAhead), std::end(kAhead)));
    INFO(words);
    CHECK(meant(words, Lean::Ahead) == expected);
}

TEST_CASE("the day of something that was held leans back", "[due_words]") {
    const auto [words, expected] = GENERATE(from_range(std::begin(kBack), std::end(kBack)));
    INFO(words);
    CHECK(meant(words, Lean::Back) == expected);
}

TEST_CASE("days are counted over the turn of the year and from a 29 February", "[due_words]") {
    CHECK(meant("tomorrow", Lean::Ahead, day("2026-12-31")) == "2027-01-01");
    CHECK(meant("thu", Lean::Ahead, day("2026-12-30")) == "2026-12-31");
    CHECK(meant("next fri", Lean::Ahead, day("2026-12-30")) == "2027-01-08");
    CHECK(meant("2w", Lean::Ahead, day("2028-02-15")) == "2028-02-29");
    CHECK(meant("29 feb", Lean::Ahead, day("2028-02-29")) == "2028-02-29");
}

TEST_CASE("next week is its first school day, and its Monday where it has none", "[due_words]") {
    CHECK(meant("next week", Lean::Ahead, day("2026-10-09")) == "2026-10-12"); // a week of holidays
    auto calendar = aCalendar();
    calendar.holidays.push_back({"Monday off", {day("2026-11-23"), day("2026-11-23")}});
    CHECK(dayMeant(QStringLiteral("next week"), kToday, SchoolDays(calendar)) == day("2026-11-24"));
}

TEST_CASE("names of days and months are those of the locale", "[due_words]") {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
    CHECK(meant("miércoles", Lean::Ahead) == "2026-11-25");
    CHECK(meant("mie", Lean::Ahead) == "2026-11-25");
    CHECK(meant("mar", Lean::Ahead) == "2026-11-24");
    CHECK(meant("12 mar", Lean::Ahead) == "2027-03-12");
    CHECK(meant("12 diciembre", Lean::Ahead) == "2026-12-12");
    CHECK(meant("wednesday", Lean::Ahead).empty());
    QLocale::setDefault(before);
}

TEST_CASE("days in figures are read in the order of the locale", "[due_words]") {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    CHECK(meant("11/27/2026", Lean::Ahead) == "2026-11-27");
    CHECK(meant("11/26", Lean::Ahead) == "2026-11-26");
    CHECK(meant("5/11", Lean::Ahead) == "2027-05-11");
    CHECK(meant("5/11", Lean::Back) == "2026-05-11");
    CHECK(meant("27/11", Lean::Ahead) == "2026-11-27");
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    CHECK(meant("5.11.", Lean::Ahead) == "2027-11-05");
    CHECK(meant("27.11.2026", Lean::Ahead) == "2026-11-27");
    QLocale::setDefault(before);
}

TEST_CASE("a day that no calendar has is named, anything else is not", "[due_words]") {
    const auto told = [](const char* words) { return noSuchDayWords(QString::fromUtf8(words)).toStdString(); };
    CHECK(told("31 feb") == "There is no 31 February.");
    CHECK(told("feb 31st") == "There is no 31 February.");
    CHECK(told("29 feb 2027") == "There is no 29 February 2027.");
    CHECK(told("by 32 march") == "There is no 32 March.");
    CHECK(told("by 31/2") == "There is no 31 February.");
    for (const auto* words : {"", "29 feb", "31 jan", "fri", "31", "feb", "0 feb", "100 feb", "soon", "12 nov 2026"}) {
        INFO(words);
        CHECK(told(words).empty());
    }
}

TEST_CASE("the end of what begins on a day is looked for from that day on", "[due_words]") {
    const auto end = [](const char* first, const char* words) {
        const auto found = dayMeantFrom(day(first), QString::fromUtf8(words), kToday, SchoolDays(aCalendar()));
        return found ? toText(*found) : std::string();
    };
    CHECK(end("2026-12-21", "3 jan") == "2027-01-03");
    CHECK(end("2025-12-21", "3 jan") == "2026-01-03"); // of last year's
    CHECK(end("2027-12-21", "3 jan") == "2028-01-03");
    CHECK(end("2026-12-21", "21 dec") == "2026-12-21");
    CHECK(end("2026-12-21", "3 jan 2030") == "2030-01-03");
    CHECK(end("2026-12-21", "tomorrow") == "2026-11-21");
    CHECK(end("2026-12-21", "banana").empty());
}
