#include "overview/meeting_defaults.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

constexpr TimeOfDay at(int hour, int minute) {
    return std::chrono::hours(hour) + std::chrono::minutes(minute);
}

struct TwoTeachers : OpenNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ferrer"));
    TeacherId luis = put(notebook, aTeacher().named("Luis Ferreira"));

    ContactId plan(TeacherId teacher, TimeOfDay start, std::string_view on = "2026-11-20") {
        return put(notebook, aPlannedContact(on)
                                 .with(teacher)
                                 .kind(ContactKind::Debrief)
                                 .but(&Contact::start, std::optional<TimeOfDay>(start)));
    }
    Contact start(const MeetingWish& wish, TimeOfDay now) { return startOf(notebook.read(), wish, kToday, now); }
};

} // namespace

TEST_CASE("what is logged began at a quarter that has passed, what is planned at one to come", "[defaults]") {
    CHECK(lastQuarter(at(10, 14)) == at(10, 0));
    CHECK(lastQuarter(at(10, 15)) == at(10, 15));
    CHECK(lastQuarter(at(0, 0)) == at(0, 0));
    CHECK(nextQuarter(at(10, 14)) == at(10, 15));
    CHECK(nextQuarter(at(10, 15)) == at(10, 30));
    CHECK(nextQuarter(at(23, 59)) == at(23, 45));
}

TEST_CASE_METHOD(TwoTeachers, "a new meeting is held now, for half an hour, with the teacher in view", "[defaults]") {
    const auto contact = start({{}, ana, false}, at(10, 13));
    CHECK_FALSE(contact.id);
    CHECK(contact.with == std::vector{ana});
    CHECK(contact.on == kToday);
    CHECK(contact.start == at(10, 0));
    CHECK(contact.length == std::chrono::minutes(30));
    CHECK(contact.status == ContactStatus::Held);
    CHECK_FALSE(contact.planned);
}

TEST_CASE_METHOD(TwoTeachers, "the appointment that runs now or just ended goes before the teacher in view",
                 "[defaults]") {
    const auto planned = plan(luis, at(10, 0));
    CHECK(start({{}, ana, false}, at(9, 40)).with == std::vector{ana});
    for (const auto now : {at(9, 50), at(10, 15), at(11, 0)}) {
        const auto contact = start({{}, ana, false}, now);
        CHECK(contact.id == planned);
        CHECK(contact.with == std::vector{luis});
        CHECK(contact.kind == ContactKind::Debrief);
        CHECK(contact.status == ContactStatus::Held);
        CHECK(contact.planned);
        CHECK(contact.start == at(10, 0));
    }
    CHECK(start({{}, ana, false}, at(11, 1)).with == std::vector{ana});
}

TEST_CASE_METHOD(TwoTeachers, "of two appointments the one that began last is meant", "[defaults]") {
    plan(ana, at(9, 30));
    const auto later = plan(luis, at(10, 0));
    CHECK(start({}, at(10, 5)).id == later);
}

TEST_CASE_METHOD(TwoTeachers, "an appointment with somebody else does not push aside who was asked for", "[defaults]") {
    plan(luis, at(10, 0));
    CHECK(start({{ana}, {}, false}, at(10, 5)).with == std::vector{ana});
    CHECK(start({{luis}, {}, false}, at(10, 5)).id);
}

TEST_CASE_METHOD(TwoTeachers, "appointments of other days or without a time are not meant", "[defaults]") {
    plan(luis, at(10, 0), "2026-11-19");
    put(notebook, aPlannedContact("2026-11-20").with(luis));
    CHECK_FALSE(start({}, at(10, 5)).id);
}

TEST_CASE_METHOD(TwoTeachers, "the kind is that of the meeting held last, in whatever order they were logged",
                 "[defaults]") {
    put(notebook, aPlannedContact("2026-11-25").with(ana).kind(ContactKind::Visit));
    put(notebook, aContact().with(ana).kind(ContactKind::Modelling));
    CHECK(start({{luis}, {}, false}, at(10, 0)).kind == ContactKind::Modelling);
    put(notebook, aContact().with(ana).on("2026-09-01").kind(ContactKind::Debrief));
    CHECK(start({{luis}, {}, false}, at(10, 0)).kind == ContactKind::Modelling);
    put(notebook, aContact().with(ana).kind(ContactKind::Team));
    CHECK(start({{luis}, {}, false}, at(10, 0)).kind == ContactKind::CheckIn);
}

TEST_CASE_METHOD(TwoTeachers, "planning starts on the next school day, whatever runs now", "[defaults]") {
    plan(luis, at(10, 0));
    const auto contact = start({{luis}, {}, true}, at(10, 5));
    CHECK(contact.start == at(10, 15));
    CHECK_FALSE(contact.id);
    CHECK(contact.status == ContactStatus::Planned);
    CHECK(contact.planned);
    CHECK(contact.on == day("2026-11-23"));
}

TEST_CASE_METHOD(TwoTeachers, "a next step is due in a week, or on the school day before the next meeting",
                 "[defaults]") {
    CHECK(usualDue(notebook.read(), {ana}, kToday) == day("2026-11-27"));
    plan(luis, at(10, 0), "2026-11-30");
    CHECK(usualDue(notebook.read(), {ana}, kToday) == day("2026-11-27"));
    CHECK(usualDue(notebook.read(), {luis}, kToday) == day("2026-11-27")); // the Friday before that Monday
    plan(ana, at(10, 0), "2026-12-03");
    CHECK(usualDue(notebook.read(), {ana}, kToday) == day("2026-12-02"));
    CHECK(usualDue(notebook.read(), {ana, luis}, kToday) == day("2026-11-27"));
}

TEST_CASE_METHOD(TwoTeachers, "a next step is never due on the day it is made just because they meet next day",
                 "[defaults]") {
    plan(ana, at(10, 0), "2026-11-23");
    CHECK(usualDue(notebook.read(), {ana}, kToday) == day("2026-11-23"));
}

TEST_CASE_METHOD(TwoTeachers, "another meeting than the appointment can be asked for", "[defaults]") {
    plan(luis, at(10, 0));
    const auto contact = start({{}, ana, false, true}, at(10, 5));
    CHECK_FALSE(contact.id);
    CHECK(contact.with == std::vector{ana});
}
