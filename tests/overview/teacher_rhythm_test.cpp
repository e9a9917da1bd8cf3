#include "overview/teacher_rhythm.h"
#include "overview/trust_of.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

using namespace alongside;
using namespace alongside::making;

namespace {

struct RhythmNotebook : OpenNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana").startedOn("2026-09-01"));

    RhythmStanding standing() const {
        const auto teacher = notebook.read().teachers.find(ana);
        return rhythmWith(notebook.read(), *teacher, kToday);
    }
    std::vector<TeacherId> quiet() const {
        std::vector<TeacherId> ids;
        const auto& tables = notebook.read();
        for (const auto& each :
             quietList(tables, tables.teachers.byName(), tables.agreements.termsOfAll(), metOfLate(tables, kToday)))
            ids.push_back(each.teacher);
        return ids;
    }
    void makeAna(TeacherStatus status) {
        auto teacher = *notebook.read().teachers.find(ana);
        teacher.status = status;
        notebook.perform(Op::Import, [&](Tables& t) { t.teachers.correct(teacher); });
    }
};

} // namespace

TEST_CASE_METHOD(RhythmNotebook, "without an agreement the usual rhythm holds, twice it at most", "[rhythm]") {
    CHECK(standing().soft == 10);
    CHECK(standing().hard == 20);
    put(notebook, Settings{.rhythm = 6});
    CHECK(standing().soft == 6);
    CHECK(standing().hard == 12);
}

TEST_CASE_METHOD(RhythmNotebook, "the agreement in effect sets the rhythm, a draft does not", "[rhythm]") {
    auto draft = anAgreement().with(ana).rhythm(3);
    put(notebook, draft);
    CHECK(standing().soft == 10);
    put(notebook, draft.version(2).rhythm(5).acknowledgedOn("2026-10-01"));
    CHECK(standing().soft == 5);
    CHECK(standing().hard == 10);
    put(notebook, draft.version(3).rhythm(7).but(&Agreement::longestQuiet, 9));
    CHECK(standing().soft == 7);
    CHECK(standing().hard == 9);
}

TEST_CASE_METHOD(RhythmNotebook, "an agreement that has ended sets nothing any more", "[rhythm]") {
    put(notebook, anAgreement().with(ana).rhythm(5).acknowledgedOn("2026-09-05").endedOn("2026-11-01"));
    CHECK(standing().soft == 10);
}

TEST_CASE_METHOD(RhythmNotebook, "who was never met has been quiet since the start", "[rhythm]") {
    CHECK_FALSE(standing().lastMet);
    CHECK(standing().quietFor == 58); // Wednesday 2 September to Friday 20 November, Monday to Friday
    CHECK(standing().quietFor > standing().hard);
}

TEST_CASE_METHOD(RhythmNotebook, "who starts next week is not quiet yet", "[rhythm]") {
    auto teacher = *notebook.read().teachers.find(ana);
    teacher.startedOn = day("2026-11-30");
    notebook.perform(Op::Import, [&](Tables& t) { t.teachers.correct(teacher); });
    CHECK(standing().quietFor == 0);
    CHECK(quiet().empty());
}

TEST_CASE_METHOD(RhythmNotebook, "only a held meeting that was not unasked ends the quiet", "[rhythm]") {
    put(notebook, aContact().with(ana).on("2026-11-19").kind(ContactKind::Visit).welcome(Welcome::Unasked));
    put(notebook, aContact().with(ana).on("2026-11-18").kind(ContactKind::Hallway));
    put(notebook, aContact().with(ana).on("2026-11-17").kind(ContactKind::Message));
    put(notebook, aContact().with(ana).on("2026-11-16").status(ContactStatus::CancelledByTeacher));
    put(notebook, aPlannedContact("2026-11-13").with(ana));
    put(notebook, aPlannedContact("2026-11-27").with(ana));
    CHECK_FALSE(standing().lastMet);
    put(notebook, aContact().with(ana).on("2026-11-12"));
    CHECK(standing().lastMet == day("2026-11-12"));
    CHECK(standing().quietFor == 6);
}

TEST_CASE_METHOD(RhythmNotebook, "holidays and weekends make nobody quiet", "[rhythm]") {
    put(notebook, aContact().with(ana).on("2026-10-30"));
    CHECK(standing().quietFor == 15);
    auto calendar = aCalendar();
    calendar.holidays.push_back({"Half term", {day("2026-11-02"), day("2026-11-20")}});
    put(notebook, calendar);
    CHECK(standing().quietFor == 0);
    CHECK(quiet().empty());
}

TEST_CASE_METHOD(RhythmNotebook, "a day on the limit is not past it", "[rhythm]") {
    put(notebook, aContact().with(ana).on("2026-11-06"));
    CHECK(standing().quietFor == 10);
    CHECK(quiet().empty());
    put(notebook, anAgreement().with(ana).rhythm(9).acknowledgedOn("2026-09-05"));
    CHECK(quiet() == std::vector{ana});
    CHECK_FALSE(standing().quietFor > standing().hard);
}

TEST_CASE_METHOD(RhythmNotebook, "paused and ended teachers are on no quiet list, light touch is", "[rhythm]") {
    makeAna(TeacherStatus::Paused);
    CHECK(quiet().empty());
    makeAna(TeacherStatus::Ended);
    CHECK(quiet().empty());
    makeAna(TeacherStatus::Light);
    CHECK(quiet() == std::vector{ana});
}

TEST_CASE_METHOD(RhythmNotebook, "the quiet list begins with whoever is longest past their own limit", "[rhythm]") {
    const auto ben = put(notebook, aTeacher().named("Ben"));
    const auto cleo = put(notebook, aTeacher().named("Cleo"));
    put(notebook, aContact().with(ana).on("2026-10-30"));  // 15 days, 5 past
    put(notebook, aContact().with(ben).on("2026-11-09"));  // 9 days, 6 past
    put(notebook, aContact().with(cleo).on("2026-10-30")); // as Ana
    put(notebook, anAgreement().with(ben).rhythm(3).acknowledgedOn("2026-09-05"));
    CHECK(quiet() == std::vector{ben, ana, cleo});
}

TEST_CASE_METHOD(RhythmNotebook, "the list and the trust evaluation count the same days", "[rhythm]") {
    const auto met = GENERATE("2026-11-20", "2026-11-13", "2026-10-09", "2024-02-29", "2019-09-02");
    put(notebook, aCalendar());
    put(notebook, aContact().with(ana).on(met));
    CHECK(standing().quietFor == trustOf(notebook.read(), ana, kToday).relational.rhythm.metAgo);
}
