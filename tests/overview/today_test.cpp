#include "actions/teacher_actions.h"
#include "overview/today.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

using namespace alongside;
using namespace alongside::making;

namespace {

struct TodayNotebook : OpenNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana"));
    TeacherId ben = put(notebook, aTeacher().named("Ben"));

    Today view(Date day = kToday) const { return todayOf(notebook.read(), day); }

    ContactId plan(std::string_view on, std::optional<TimeOfDay> start, TeacherId with) {
        return put(notebook, aPlannedContact(on).with(with).but(&Contact::start, start));
    }
};

std::vector<ContactId> idsOf(const std::vector<Contact>& contacts) {
    std::vector<ContactId> ids;
    for (const auto& each : contacts)
        ids.push_back(each.id);
    return ids;
}

std::vector<NextStepId> idsOf(const std::vector<DuePromise>& due) {
    std::vector<NextStepId> ids;
    for (const auto& each : due)
        ids.push_back(each.id);
    return ids;
}

using std::chrono::hours;

} // namespace

TEST_CASE("an empty notebook has an empty day", "[today]") {
    OpenNotebook empty;
    CHECK(todayOf(empty.notebook.read(), kToday) == Today{});
}

TEST_CASE_METHOD(TodayNotebook, "the day's meetings come by time, those of days before stand apart", "[today]") {
    const auto late = plan("2026-11-20", hours(14), ana);
    const auto early = plan("2026-11-20", hours(8), ben);
    const auto forgotten = plan("2026-11-16", hours(9), ana);
    const auto longForgotten = plan("2026-10-01", std::nullopt, ben);
    plan("2026-11-23", hours(9), ana);
    put(notebook, aContact().with(ana).on(kToday)); // held already
    CHECK(idsOf(view().planned) == std::vector{early, late});
    CHECK(idsOf(view().notLogged) == std::vector{longForgotten, forgotten});
}

TEST_CASE_METHOD(TodayNotebook, "the first meeting of a day to come is named, whatever there is today", "[today]") {
    CHECK_FALSE(view().next);
    plan("2026-11-20", hours(8), ana);
    CHECK_FALSE(view().next);
    plan("2026-11-24", hours(8), ana);
    const auto next = plan("2026-11-23", hours(11), ben);
    const auto earlier = plan("2026-11-23", hours(9), ana);
    plan("2026-11-23", std::nullopt, ben); // at no time: it stands first
    put(notebook, aContact().with(ana).on("2026-11-22").status(ContactStatus::CancelledByTeacher));
    REQUIRE(view().next);
    CHECK(view().next->on == day("2026-11-23"));
    CHECK(view(day("2026-11-22")).planned.empty());
    CHECK(view().next->id != next);
    CHECK(view().next->id != earlier);
    CHECK_FALSE(view(day("2026-11-22")).isSchoolDay);
}

TEST_CASE_METHOD(TodayNotebook, "wins wait until they are told, those of ended coaching no longer", "[today]") {
    const auto later = put(notebook, aWin().with(ana).seenOn("2026-11-10"));
    const auto first = put(notebook, aWin().with(ben).seenOn("2026-11-03"));
    put(notebook, aWin().with(ana).seenOn("2026-11-01").toldOn("2026-11-02"));
    REQUIRE(view().wins.size() == 2);
    CHECK(view().wins[0].id == first);
    CHECK(view().wins[1].id == later);
    auto ended = *notebook.read().teachers.find(ben);
    ended.status = TeacherStatus::Ended;
    correctTeacher(notebook, ended);
    CHECK(view().wins.size() == 1);
}

TEST_CASE_METHOD(TodayNotebook, "promises are due by the date that holds now, the oldest first", "[today]") {
    const auto dueToday = put(notebook, aPromise().with(ana).dueOn("2026-11-20"));
    const auto overdue = put(notebook, aPromise().with(ben).madeOn("2026-11-02").dueOn("2026-11-09"));
    put(notebook, aPromise().with(ana).dueOn("2026-11-21"));
    put(notebook, aPromise().with(ana).madeOn("2026-11-02").dueOn("2026-11-06").moved("2026-11-05", "2026-11-27"));
    const auto movedToToday =
        put(notebook, aPromise().with(ana).madeOn("2026-11-02").dueOn("2026-11-06").moved("2026-11-09", "2026-11-20"));
    put(notebook, anActionStep().with(ana).dueOn("2026-11-18"));
    CHECK(idsOf(view().due) == std::vector{overdue, dueToday, movedToToday});
    CHECK(view().openPromises == 5);
}

TEST_CASE_METHOD(TodayNotebook, "the month counts held contacts once and everyone met at them", "[today]") {
    put(notebook, aContact().with({ana, ben}).on("2026-11-02").kind(ContactKind::Team));
    put(notebook, aContact().with(ana).on("2026-11-20").kind(ContactKind::Hallway));
    put(notebook, aContact().with(ana).on("2026-10-31"));
    put(notebook, aContact().with(ana).on("2026-11-05").status(ContactStatus::TeacherAbsent));
    plan("2026-11-03", std::nullopt, ben);
    CHECK(view().contactsThisMonth == 2);
    CHECK(view().teachersThisMonth == 2);
    CHECK(view(day("2026-10-31")).contactsThisMonth == 1);
    CHECK(view(day("2026-12-01")).contactsThisMonth == 0);
}

TEST_CASE_METHOD(TodayNotebook, "the month's promises count by the date first given", "[today]") {
    const auto promise = [&] { return aPromise().with(ana).madeOn("2026-10-20"); };
    put(notebook, promise().dueOn("2026-11-03").kept("2026-11-03"));
    put(notebook, promise().dueOn("2026-11-04").kept("2026-11-05"));
    put(notebook, promise().dueOn("2026-11-05").moved("2026-11-04", "2026-11-10").kept("2026-11-10"));
    put(notebook, promise().dueOn("2026-11-06").missed("2026-11-06"));
    put(notebook, promise().dueOn("2026-11-09")); // open and overdue
    CHECK(view().promisesKeptThisMonth == 1);
    CHECK(view().promisesDueThisMonth == 5);
}

TEST_CASE_METHOD(TodayNotebook, "promises that can still be kept in time, or were released, count nowhere", "[today]") {
    const auto promise = [&] { return aPromise().with(ana).madeOn("2026-10-20"); };
    put(notebook, promise().dueOn("2026-11-03").released("2026-11-03"));
    put(notebook, promise().dueOn("2026-11-20"));
    put(notebook, promise().dueOn("2026-11-10").moved("2026-11-09", "2026-11-24"));
    put(notebook, promise().dueOn("2026-11-30").kept("2026-11-10")); // its day is still to come
    put(notebook, promise().dueOn("2026-10-30"));                    // of another month
    put(notebook, anActionStep().with(ana).madeOn("2026-10-20").dueOn("2026-11-03"));
    CHECK(view().promisesDueThisMonth == 0);
    put(notebook, promise().dueOn("2026-11-20").kept("2026-11-20"));
    CHECK(view().promisesDueThisMonth == 1);
    CHECK(view().promisesKeptThisMonth == 1);
}

TEST_CASE_METHOD(TodayNotebook, "what is about a removed teacher leaves the day, and comes back with undo", "[today]") {
    plan("2026-11-20", hours(8), ana);
    plan("2026-11-18", hours(8), ana);
    put(notebook, aPromise().with(ana).dueOn("2026-11-20"));
    const auto before = view();
    removeTeacher(notebook, ana);
    CHECK(view().planned.empty());
    CHECK(view().notLogged.empty());
    CHECK(view().due.empty());
    notebook.undo();
    CHECK(view() == before);
}
