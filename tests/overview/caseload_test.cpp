#include "overview/caseload.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <algorithm>

using namespace alongside;
using namespace alongside::making;
using trust::AgreementStanding;

namespace {

struct CaseloadNotebook : OpenNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana"));

    CaseloadRow anasRow(Date day = kToday) const { return caseload(notebook.read(), day).at(0); }

    std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (const auto& row : caseload(notebook.read(), kToday))
            names.push_back(row.teacher.name);
        return names;
    }
};

} // namespace

TEST_CASE_METHOD(CaseloadNotebook, "the caseload goes by name, and those whose coaching has ended come last",
                 "[caseload]") {
    put(notebook, aTeacher().named("Zoe"));
    put(notebook, aTeacher().named("ben"));
    put(notebook, aTeacher().named("Abe").status(TeacherStatus::Ended));
    put(notebook, aTeacher().named("Max").status(TeacherStatus::Paused));
    CHECK(names() == std::vector<std::string>{"Ana", "ben", "Max", "Zoe", "Abe"});
}

TEST_CASE_METHOD(CaseloadNotebook, "last met is the last meeting that was wanted, next is the next one planned",
                 "[caseload]") {
    CHECK_FALSE(anasRow().lastMet);
    CHECK_FALSE(anasRow().nextPlanned);
    put(notebook, aContact().with(ana).on("2026-11-10"));
    put(notebook, aContact().with(ana).on("2026-11-18").welcome(Welcome::Unasked));
    put(notebook, aContact().with(ana).on("2026-11-19").kind(ContactKind::Hallway));
    put(notebook, aPlannedContact("2026-11-12").with(ana)); // not logged yet
    put(notebook, aPlannedContact("2026-11-26").with(ana));
    put(notebook, aContact().with(ana).on("2026-11-24").status(ContactStatus::CancelledByCoach).planned());
    CHECK(anasRow().lastMet == day("2026-11-10"));
    CHECK(anasRow().nextPlanned == day("2026-11-26"));
    put(notebook, aPlannedContact("2026-11-20").with(ana));
    CHECK(anasRow().nextPlanned == kToday);
}

TEST_CASE_METHOD(CaseloadNotebook, "open promises are the coach's, overdue by the date that holds now", "[caseload]") {
    const auto promise = [&] { return aPromise().with(ana).madeOn("2026-11-02"); };
    put(notebook, promise().dueOn("2026-11-20"));
    put(notebook, promise().dueOn("2026-11-19"));
    put(notebook, promise().dueOn("2026-11-10").moved("2026-11-09", "2026-12-01"));
    put(notebook, promise().dueOn("2026-11-10").kept("2026-11-20"));
    put(notebook, anActionStep().with(ana).dueOn("2026-11-21"));
    put(notebook, aPromise().with(put(notebook, aTeacher().named("Ben"))));
    CHECK(anasRow().openPromises == 3);
    CHECK(anasRow().overduePromises == 1);
}

TEST_CASE_METHOD(CaseloadNotebook, "the agreement's standing comes with the day on which it began", "[caseload]") {
    CHECK(anasRow().agreement == AgreementStanding::None);
    CHECK_FALSE(anasRow().agreementDay);

    auto agreement = anAgreement().with(ana).startedOn("2026-09-02");
    SECTION("a draft since it was started") {
        put(notebook, agreement);
        CHECK(anasRow().agreement == AgreementStanding::Draft);
        CHECK(anasRow().agreementDay == day("2026-09-02"));
    }
    SECTION("talked through since that day") {
        put(notebook, agreement.discussedOn("2026-09-08"));
        CHECK(anasRow().agreement == AgreementStanding::Discussed);
        CHECK(anasRow().agreementDay == day("2026-09-08"));
    }
    SECTION("in force since it was acknowledged, whatever draft follows") {
        put(notebook, agreement.discussedOn("2026-09-08").acknowledgedOn("2026-09-10").reviewOn("2026-11-20"));
        put(notebook, anAgreement().with(ana).version(2).startedOn("2026-11-16"));
        CHECK(anasRow().agreement == AgreementStanding::InForce);
        CHECK(anasRow().agreementDay == day("2026-09-10"));
    }
    SECTION("due for review since the day of the review has passed") {
        put(notebook, agreement.discussedOn("2026-09-08").acknowledgedOn("2026-09-10").reviewOn("2026-11-19"));
        CHECK(anasRow().agreement == AgreementStanding::ReviewDue);
        CHECK(anasRow().agreementDay == day("2026-11-19"));
    }
    SECTION("none once it has ended") {
        put(notebook, agreement.acknowledgedOn("2026-09-10").endedOn("2026-11-20"));
        CHECK(anasRow().agreement == AgreementStanding::None);
        CHECK_FALSE(anasRow().agreementDay);
        CHECK(anasRow(day("2026-11-19")).agreement == AgreementStanding::InForce);
    }
    SECTION("a draft again when the one before has ended") {
        put(notebook, agreement.acknowledgedOn("2026-09-10").endedOn("2026-11-10"));
        put(notebook, anAgreement().with(ana).version(2).startedOn("2026-11-16"));
        CHECK(anasRow().agreement == AgreementStanding::Draft);
        CHECK(anasRow().agreementDay == day("2026-11-16"));
    }
}

TEST_CASE_METHOD(CaseloadNotebook, "each dimension has one mark for each practice that can be counted", "[caseload]") {
    CaseloadPractices all(notebook.read(), kToday);
    const auto& practices = all.with(anasRow().teacher);
    CHECK(practices[0].size() == 6);
    CHECK(practices[1].size() == 5);
    CHECK(practices[2].size() == 5);
}

TEST_CASE_METHOD(CaseloadNotebook, "practices stand in the caseload as in the evaluation", "[caseload]") {
    put(notebook, anAgreement().with(ana).acknowledgedOn("2026-09-10"));
    for (const auto* on : {"2026-11-03", "2026-11-06", "2026-11-11"})
        put(notebook, aContact().with(ana).on(on).planned().nothingToDo());
    CaseloadPractices all(notebook.read(), kToday);
    const auto& practices = all.with(anasRow().teacher);
    using enum trust::Status;
    CHECK(practices[0][0] == Strong);    // the agreement in force
    CHECK(practices[0][1] == NeedsCare); // no summary was sent
    CHECK(practices[0][2] == Strong);    // every meeting ended clearly
    CHECK(practices[0][3] == NotEnough); // nothing was moved
    CHECK(practices[1][1] == Strong);    // every appointment was held
    const auto& competence = practices[2];
    CHECK(std::count(competence.begin(), competence.end(), NotEnough) == 5);
}

TEST_CASE_METHOD(CaseloadNotebook, "a paused teacher keeps everything in the caseload", "[caseload]") {
    put(notebook, aContact().with(ana).on("2026-11-10"));
    put(notebook, aPromise().with(ana).madeOn("2026-11-02").dueOn("2026-11-19"));
    auto teacher = *notebook.read().teachers.find(ana);
    teacher.status = TeacherStatus::Paused;
    notebook.perform(Op::Import, [&](Tables& t) { t.teachers.correct(teacher); });
    CHECK(anasRow().lastMet == day("2026-11-10"));
    CHECK(anasRow().overduePromises == 1);
}
