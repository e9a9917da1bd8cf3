#include "actions/teacher_actions.h"
#include "actions/win_actions.h"
#include "overview/due_to_go.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace alongside;
using namespace alongside::making;

namespace {

Agreement keeping(TeacherId teacher, const char* until) {
    Agreement agreement = anAgreement().with(teacher).startedOn("2024-09-02").acknowledgedOn("2024-09-10");
    agreement.answers = {{kKeepUntilQuestion, std::string(until)}};
    return agreement;
}

// A Friday of November 2026: the school years up to July 2026 are over.
struct Kept : OpenNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ruiz"));
    TeacherId ben = put(notebook, aTeacher().named("Ben Cole"));
    AgreementId agreement = put(notebook, keeping(ana, "year-end"));

    std::vector<DueToGo> due() const { return dueToGo(notebook.read(), time.today); }
    std::vector<BinRecord> records(TeacherId teacher) const {
        for (const auto& each : due())
            if (each.teacher == teacher)
                return each.records;
        return {};
    }
    bool isDue(BinKind kind, std::int64_t id, TeacherId teacher) const {
        const auto all = records(teacher);
        return std::any_of(all.begin(), all.end(),
                           [&](const BinRecord& record) { return record.kind == kind && record.id == id; });
    }
    bool isDue(ContactId id) const { return isDue(BinKind::Meeting, id.value, ana); }
    bool isDue(NextStepId id) const { return isDue(BinKind::NextStep, id.value, ana); }
};

} // namespace

TEST_CASE_METHOD(Kept, "what was written in a school year that is over is due, and what is of this one is not",
                 "[keeping]") {
    const auto old = put(notebook, aContact().with(ana).on("2026-05-04"));
    const auto fresh = put(notebook, aContact().with(ana).on("2026-11-04"));
    const auto win = put(notebook, aWin().with(ana).seenOn("2026-03-02"));
    notebook.perform(Op::Import, [&](Tables& t) {
        t.pulses.add(aPulse().with(ana).on("2026-04-01"));
        t.reflections.add(aReflection().but(&Reflection::teacher, ana).but(&Reflection::on, day("2026-04-02")));
        t.checklists.add(aChecklist().with(ana).period("2026-04-01", "2026-04-30"));
        t.cycles.add(aCycle().with(ana).startedOn("2026-04-01").endedOn("2026-05-29"));
    });
    REQUIRE(due().size() == 1);
    CHECK(due()[0].agreed == KeepingAgreed{KeepUntil::YearEnd, 1});
    CHECK(due()[0].records.size() == 6);
    CHECK(countDueInPassing(notebook.read(), time.today) == 6);
    CHECK(isDue(old));
    CHECK(isDue(BinKind::Win, win.value, ana));
    CHECK_FALSE(isDue(fresh));
    CHECK_FALSE(isDue(BinKind::Agreement, agreement.value, ana)); // it is in force
    time.today = day("2026-07-31");
    CHECK(due().empty()); // the last day of that year
    time.today = day("2026-08-01");
    CHECK(isDue(old));
}

TEST_CASE_METHOD(Kept, "without an agreement on keeping nothing is due, nor where the district says how long",
                 "[keeping]") {
    put(notebook, aContact().with(ben).on("2016-05-04"));
    CHECK(due().empty());
    put(notebook, keeping(ben, "district"));
    CHECK(due().empty());
}

TEST_CASE_METHOD(Kept, "what is open stays, and the meeting at which it was promised", "[keeping]") {
    const auto meeting = put(notebook, aContact().with(ana).on("2026-05-04"));
    const auto open = put(notebook, aPromise().with(ana).at(meeting).madeOn("2026-05-04").dueOn("2026-05-11"));
    const auto planned = put(notebook, aContact().with(ana).on("2026-05-20").status(ContactStatus::Planned));
    const auto closed =
        put(notebook, aPromise().with(ana).at(meeting).madeOn("2026-05-04").dueOn("2026-05-11").kept("2026-05-09"));
    notebook.perform(Op::Import, [&](Tables& t) { t.cycles.add(aCycle().with(ana).startedOn("2026-05-01")); });
    CHECK(records(ana).size() == 1);
    CHECK(isDue(closed));
    notebook.perform(Op::KeepNextStep, [&](Tables& t) {
        t.nextSteps.correct(aPromise()
                                .id(open.value)
                                .with(ana)
                                .at(meeting)
                                .madeOn("2026-05-04")
                                .dueOn("2026-05-11")
                                .kept("2026-05-12"));
    });
    CHECK(isDue(meeting));
    CHECK_FALSE(isDue(planned));
}

TEST_CASE_METHOD(Kept, "a meeting of several is due when it is so by the agreement with each", "[keeping]") {
    const auto both = put(notebook, aContact().with({ana, ben}).on("2026-05-04"));
    CHECK_FALSE(isDue(both)); // nothing was agreed with Ben
    put(notebook, keeping(ben, "year-after"));
    CHECK_FALSE(isDue(both));
    time.today = day("2027-08-02");
    CHECK(isDue(both));
    const auto all = due();
    REQUIRE(all.size() == 2);
    CHECK(goneOf(all, {ana}).empty()); // Ben was not chosen
    CHECK(goneOf(all, {ana, ben}).size() == 1);
}

TEST_CASE_METHOD(Kept, "what rests in the bin is due as the rest is, and so are those whose teacher is there",
                 "[keeping]") {
    const auto win = put(notebook, aWin().with(ana).seenOn("2026-03-02"));
    const auto open = put(notebook, aPromise().with(ana).madeOn("2026-05-04").dueOn("2026-05-11"));
    removeWin(notebook, win);
    CHECK(isDue(BinKind::Win, win.value, ana));
    CHECK_FALSE(isDue(open));
    removeTeacher(notebook, ana);
    CHECK(isDue(BinKind::Win, win.value, ana));
    CHECK(isDue(open)); // it went to the bin with her, and nobody keeps it there
    CHECK_FALSE(isDue(BinKind::Teacher, ana.value, ana));
}

TEST_CASE_METHOD(Kept, "the agreement goes last: once it has ended, was kept as long, and nothing else is left",
                 "[keeping]") {
    notebook.perform(Op::EndAgreement, [&](Tables& t) {
        auto ended = keeping(ana, "year-end");
        ended.id = agreement;
        ended.stamp = t.agreements.find(agreement)->stamp;
        ended.endedOn = day("2026-06-01");
        t.agreements.correct(ended);
    });
    CHECK(isDue(BinKind::Agreement, agreement.value, ana));
    put(notebook, aContact().with(ana).on("2026-11-04"));
    CHECK_FALSE(isDue(BinKind::Agreement, agreement.value, ana));
}

TEST_CASE_METHOD(Kept, "what a hold keeps is counted and does not go", "[keeping][hold]") {
    const auto old = put(notebook, aContact().with(ana).on("2026-05-04"));
    notebook.perform(Op::HoldEverything, [&](Tables& t) {
        t.holds.add({{}, ana, day("2026-11-02"), "A letter", {}, {}});
    });
    REQUIRE(due().size() == 1);
    CHECK(due()[0].records.empty());
    CHECK(due()[0].held == 1);
    CHECK(goneOf(due(), {ana}).empty());
    CHECK_FALSE(isDue(old));
}

TEST_CASE_METHOD(Kept, "what is kept until the cycle ends is due when the cycle is closed", "[keeping]") {
    put(notebook, keeping(ben, "cycle-end"));
    const auto cycle = notebook.perform(Op::Import, [&](Tables& t) {
        return t.cycles.add(aCycle().with(ben).startedOn("2026-09-01").endedOn("2026-10-09"));
    });
    const auto of = put(notebook, aContact().with(ben).on("2026-09-15").but(&Contact::cycle, cycle));
    const auto after = put(notebook, aContact().with(ben).on("2026-11-10"));
    CHECK(isDue(BinKind::Meeting, of.value, ben));
    CHECK(isDue(BinKind::Cycle, cycle.value, ben));
    CHECK_FALSE(isDue(BinKind::Meeting, after.value, ben));
}
