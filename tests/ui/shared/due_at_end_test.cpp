#include "shared/due_at_end.h"
#include "support/makers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Line {
    const char* typed;
    const char* what;
    const char* due; // empty: none
};

// 2026-11-20 is a Friday.
constexpr Line kLines[] = {
    {"send exit-slip samples by fri", "send exit-slip samples", "2026-11-27"},
    {"Send exit-slip samples by Friday.", "Send exit-slip samples", "2026-11-27"},
    {"send the slides in 3 days", "send the slides", "2026-11-23"},
    {"send the slides, 12 dec", "send the slides", "2026-12-12"},
    {"send the slides by the 3rd of december", "send the slides", "2026-12-03"},
    {"send the slides - due by next wed", "send the slides", "2026-11-25"},
    {"bring it mon", "bring it", "2026-11-23"},
    {"bring it tomorrow", "bring it", "2026-11-21"},
    {"put it in by tue", "put it in", "2026-11-24"},
    {"visit on wednesday", "visit", "2026-11-25"},
    {"répondre 2026-12-01", "répondre", "2026-12-01"},
    {"send it by 5/12", "send it", "2026-12-05"},
    {"send samples by 11/26.", "send samples", "2026-11-26"}, // in the only order in which it is a day
    {"send samples, 26/11/2026", "send samples", "2026-11-26"},
    // The same words where they say something else.
    {"note where they sat", "note where they sat", ""},
    {"talk about friday", "talk about friday", ""},
    {"slides for 12 dec", "slides for 12 dec", ""},
    {"teach it for 2 weeks", "teach it for 2 weeks", ""},
    {"teach 2 weeks", "teach 2 weeks", ""},
    {"bring the other 1/2", "bring the other 1/2", ""},
    {"read chapter 3.4", "read chapter 3.4", ""},
    {"meet by 3.15", "meet by 3.15", ""},
    {"see what works for we", "see what works for we", ""},
    {"send it by banana", "send it by banana", ""},
    {"go over the notes of yesterday", "go over the notes of yesterday", ""},
    {"friday", "friday", ""},
    {"by tomorrow", "by tomorrow", ""},
    {"due fri", "due fri", ""},
    {"by", "by", ""},
    {"send it by 31 feb", "send it by 31 feb", ""},
    {"  send it  ", "send it", ""},
    {"", "", ""},
};

} // namespace

TEST_CASE("a day at the end of a line is when it is due, and is taken off the words", "[due_at_end]") {
    const auto& [typed, what, due] = GENERATE(from_range(kLines));
    const SchoolDays days(SchoolCalendar{});
    const auto found = dueAtEnd(QString::fromUtf8(typed), kToday, days);
    INFO(typed);
    CHECK(found.what.toStdString() == what);
    CHECK((found.due ? toText(*found.due) : "") == due);
}

TEST_CASE("a line that is nothing but a day says nothing to be done", "[due_at_end]") {
    const SchoolDays days{SchoolCalendar{}};
    const auto isNothing = [&](const char* line) { return isNothingButDue(QString::fromUtf8(line), kToday, days); };
    for (const auto* line : {"", "  ", "fri", "next fri", "by", "by tomorrow", "due fri", "due by 12 dec", "on friday",
                             "in 3 days", "2026-12-01", "by 31 feb", "By Tomorrow.", "by 5/12"}) {
        INFO(line);
        CHECK(isNothing(line));
    }
    for (const auto* line : {"send it by tomorrow", "bring it", "by bus", "visit fri", "2 weeks", "sat"}) {
        INFO(line);
        CHECK_FALSE(isNothing(line));
    }
}

TEST_CASE("a day at the end that no calendar has stays among the words and is told", "[due_at_end]") {
    const SchoolDays days{SchoolCalendar{}};
    const auto told = [&](const char* line) {
        return dueAtEnd(QString::fromUtf8(line), kToday, days).noSuchDay.toStdString();
    };
    CHECK(told("send it by 31 feb") == "There is no 31 February.");
    CHECK(told("send it by 30 feb 2027") == "There is no 30 February 2027.");
    CHECK(told("send it by the 32nd of march") == "There is no 32 March.");
    CHECK(told("put it in on nov 31") == "There is no 31 November.");
    CHECK(told("send it by 29 feb").empty());
    CHECK(told("send it by fri").empty());
    CHECK(told("read chapters 31 and 32").empty());
    CHECK(told("read page 32 march").empty()); // nothing leads to a day
}
