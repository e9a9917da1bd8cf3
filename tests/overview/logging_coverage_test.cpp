#include "overview/logging_coverage.h"
#include "support/makers.h"
#include "support/open_notebook.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct SchoolYear : OpenNotebook {
    TeacherId ana;

    SchoolYear() {
        write([&](Tables& t) {
            t.calendar.put(aCalendar());
            ana = t.teachers.add(aTeacher());
        });
    }

    template <class Body>
    void write(Body&& body) {
        notebook.perform(Op::Import, body);
    }
    LoggingCoverage coverage() const { return loggingCoverage(notebook.read(), kToday); }
};

} // namespace

TEST_CASE_METHOD(SchoolYear, "an empty notebook has no day with an entry", "[coverage]") {
    CHECK(coverage() == LoggingCoverage{20, 0, {}});
}

TEST_CASE_METHOD(SchoolYear, "school days with an entry are counted once, however many entries they have",
                 "[coverage]") {
    write([&](Tables& t) {
        t.contacts.add(aContact().with(ana).on("2026-11-19"));
        t.contacts.add(aContact().with(ana).on("2026-11-19"));
        t.wins.add(aWin().with(ana).seenOn("2026-11-19"));
        t.wins.add(aWin().with(ana).seenOn("2026-11-18"));
        t.nextSteps.add(aPromise().with(ana).madeOn("2026-11-17"));
        t.contacts.add(aContact().with(ana).on("2026-11-14")); // a Saturday
        t.contacts.add(aContact().with(ana).on("2026-10-23")); // the day before the twenty
    });
    CHECK(coverage() == LoggingCoverage{20, 3, day("2026-11-19")});
}

TEST_CASE_METHOD(SchoolYear, "what is only planned, or rests in the bin, is no entry", "[coverage]") {
    write([&](Tables& t) {
        t.contacts.add(aPlannedContact("2026-11-20").with(ana));
        t.contacts.remove(t.contacts.add(aContact().with(ana).on("2026-11-19")));
        t.contacts.add(aContact().with(ana).on("2026-09-30"));
    });
    CHECK(coverage() == LoggingCoverage{20, 0, day("2026-09-30")});
}
