#include "overview/report/my_month.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct LookingBack : OpenNotebook {
    TeacherId zoe = put(notebook, aTeacher().named("Zoe Ash"));
    TeacherId ana = put(notebook, aTeacher().named("Ana Ruiz"));

    LookingBack() { put(notebook, aCalendar()); }
    MyMonth november() { return myMonth(notebook.read(), {day("2026-11-01"), day("2026-11-30")}, time.today); }
};

} // namespace

TEST_CASE_METHOD(LookingBack, "time is counted by kind, the most first, a contact with several once", "[report]") {
    put(notebook, aContact().with({zoe, ana}).on("2026-11-10").kind(ContactKind::Team));
    for (const auto* on : {"2026-11-11", "2026-11-12"})
        put(notebook, aContact().with(zoe).on(on).kind(ContactKind::Visit));
    put(notebook, aContact().with(ana).on("2026-11-12").status(ContactStatus::TeacherAbsent));
    put(notebook, aContact().with(ana).on("2026-12-01"));
    const auto month = november();
    CHECK(month.kinds == std::vector<KindOfTime>{{ContactKind::Visit, 2, std::chrono::minutes(60)},
                                                 {ContactKind::Team, 1, std::chrono::minutes(30)}});
    CHECK(month.contacts() == 3);
    CHECK(month.length() == std::chrono::minutes(90));
}

TEST_CASE_METHOD(LookingBack, "people stand by name whoever got more, and those who were not met too", "[report]") {
    put(notebook, aContact().with(zoe).on("2026-11-10"));
    put(notebook, aContact().with(zoe).on("2026-11-10").kind(ContactKind::Hallway));
    put(notebook, aTeacher().named("Lou Gone").status(TeacherStatus::Ended));
    const auto people = november().people;
    REQUIRE(people.size() == 2);
    CHECK(people[0] == TimeWith{ana, "Ana Ruiz"});
    CHECK(people[1] == TimeWith{zoe, "Zoe Ash", 1, 1, std::chrono::minutes(60)});
}

TEST_CASE_METHOD(LookingBack, "weeks are the school's, cut to the month", "[report]") {
    put(notebook, aContact().with(zoe).on("2026-11-10"));
    CHECK(november().weeks.size() == 4); // the others have not come yet
    time.today = day("2026-11-30");
    const auto weeks = november().weeks;
    REQUIRE(weeks.size() == 6);
    CHECK(weeks[0].days == DateSpan{day("2026-11-01"), day("2026-11-01")});
    CHECK(weeks[0].schoolDays == 0);
    CHECK(weeks[2] == WeekLoad{{day("2026-11-09"), day("2026-11-15")}, 5, 1, std::chrono::minutes(30)});
    CHECK(weeks[5].days == DateSpan{day("2026-11-30"), day("2026-11-30")});
}

TEST_CASE_METHOD(LookingBack, "promises are told by what became of them", "[report]") {
    const auto due = [] { return aPromise().madeOn("2026-11-02").dueOn("2026-11-10"); };
    put(notebook, due().kept("2026-11-10"));
    put(notebook, due().kept("2026-11-12"));
    put(notebook, due().moved("2026-11-09", "2026-11-13").kept("2026-11-13"));
    put(notebook, due().missed("2026-11-11"));
    put(notebook, due());                                               // open past its day
    put(notebook, due().released("2026-11-05"));                        // counts nowhere
    put(notebook, aPromise().madeOn("2026-11-02").dueOn("2026-11-27")); // its day has not come
    put(notebook, aPromise().madeOn("2026-10-02").dueOn("2026-10-30")); // of another month
    CHECK(november().promises == PromisesDue{1, 1, 1, 2});
}

TEST_CASE_METHOD(LookingBack, "what informs the coach and holds them to account is counted", "[report]") {
    put(notebook, aContact().with(ana).on("2026-11-10").readBack().summarySentOn("2026-11-11"));
    put(notebook, aContact().with(ana).on("2026-11-12"));
    put(notebook, aContact().with(ana).on("2026-11-12").kind(ContactKind::Message).readBack());
    put(notebook, anAgreement().with(ana).acknowledgedOn("2026-09-10"));
    notebook.perform(Op::Import, [&](Tables& t) {
        auto me = aCoach().but(&Coach::me, true).made();
        me.trainings = {{day("2026-11-05"), "Trust", 2, true},
                        {day("2026-11-06"), "Maths", 3, false},
                        {day("2026-09-06"), "Trust", 4, true},
                        {day("2026-05-06"), "Last year", 8, true}};
        t.coaches.add(me);
        t.pulses.add(aPulse().with(ana).on("2026-11-13"));
        t.pulses.add(aBatch().on("2026-10-13"));
        t.reflections.add(aReflection().but(&Reflection::on, day("2026-11-13")));
        t.checklists.add(aChecklist().with(ana).item(Strategy::Empathy, TickState::Done, day("2026-11-13")));
        t.checklists.add(aChecklist().with(zoe).item(Strategy::Empathy, TickState::NotYet, day("2026-11-13")));
        auto school = aSchool().made();
        school.cultureNotes = {{day("2026-11-03"), {}, "Asked how coaches are heard."}};
        t.schools.add(school);
    });
    const TrustWork expected{.trained = {2, 5},
                             .trainedYear = {6, 9},
                             .meetings = 2,
                             .summariesSent = 1,
                             .readBack = 1,
                             .pulses = 1,
                             .checklists = 1,
                             .cultureNotes = 1,
                             .teachers = 2,
                             .agreements = 1};
    CHECK(november().trust == expected);
}
