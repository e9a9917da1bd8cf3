#include "overview/pulse_agreed.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Agreed : OpenNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana"));

    Agreed() { put(notebook, aCalendar()); }

    void agree(const char* pulse, const char* midPoint, const char* review, TeacherId with) {
        Agreement agreement = anAgreement().with(with).acknowledgedOn("2026-09-10");
        agreement.answers = {{"review.pulse", std::string(pulse)}};
        if (*midPoint)
            agreement.answers.emplace("review.mid-point", std::string(midPoint));
        if (*review)
            agreement.reviewOn = day(review);
        put(notebook, agreement);
    }
    void give(const PulseMaker& pulse) {
        notebook.perform(Op::RecordPulse, [&](Tables& t) { t.pulses.add(pulse); });
    }
    std::vector<PulseToDo> toDo(const char* on) const {
        const auto& tables = notebook.read();
        return pulsesToDo(tables, tables.teachers.byName(), tables.agreements.termsOfAll(), day(on));
    }
};

using List = std::vector<PulseToDo>;

} // namespace

TEST_CASE_METHOD(Agreed, "a pulse is due from a week before the look back until two weeks after it", "[pulse][today]") {
    agree("paper", "2026-11-18", "", ana);
    const List due{{ana, PulseManner::OnPaper, day("2026-11-18")}};
    CHECK(toDo("2026-11-10").empty());
    CHECK(toDo("2026-11-11") == due);
    CHECK(toDo("2026-12-02") == due);
    CHECK(toDo("2026-12-03").empty());
}

TEST_CASE_METHOD(Agreed, "a pulse given since settles it, one of long ago does not", "[pulse][today]") {
    agree("handed-over", "", "2026-11-20", ana);
    CHECK(toDo("2026-11-20") == List{{ana, PulseManner::HandedOver, day("2026-11-20")}});
    give(aPulse().with(ana).on("2026-10-01").says(PulseItem::Rel1, PulseAnswer::Mostly));
    CHECK(toDo("2026-11-20").size() == 1);
    give(aPulse().with(ana).on("2026-11-17").says(PulseItem::Rel1, PulseAnswer::Mostly));
    CHECK(toDo("2026-11-20").empty());
}

TEST_CASE_METHOD(Agreed, "one without a name is settled by a batch only", "[pulse][today]") {
    agree("anonymous", "", "2026-11-20", ana);
    give(aPulse().with(ana).on("2026-11-17").says(PulseItem::Rel1, PulseAnswer::Mostly));
    CHECK(toDo("2026-11-20") == List{{ana, PulseManner::Anonymous, day("2026-11-20")}});
    give(aBatch().on("2026-11-17").says(PulseItem::Rel1, PulseAnswer::Mostly));
    CHECK(toDo("2026-11-20").empty());
}

TEST_CASE_METHOD(Agreed, "where the agreement says no or nothing, is not in effect, or coaching rests, nothing is due",
                 "[pulse][today]") {
    const auto tom = put(notebook, aTeacher().named("Tom"));
    const auto zoe = put(notebook, aTeacher().named("Zoe").status(TeacherStatus::Paused));
    agree("no", "2026-11-18", "2026-11-20", ana);
    agree("paper", "2026-11-18", "2026-11-20", zoe);
    Agreement draft = anAgreement().with(tom).reviewOn("2026-11-20");
    draft.answers = {{"review.pulse", std::string("paper")}};
    put(notebook, draft);
    CHECK(toDo("2026-11-20").empty());
    CHECK_FALSE(pulseAgreedWith(notebook.read(), ana, kToday));
    CHECK_FALSE(pulseAgreedWith(notebook.read(), tom, kToday));
}

TEST_CASE_METHOD(Agreed, "what was agreed is told with its days, and days that are none are left out", "[pulse]") {
    agree("paper", "soon", "2026-12-18", ana);
    CHECK(pulseAgreedWith(notebook.read(), ana, kToday) ==
          PulseAgreed{PulseManner::OnPaper, std::nullopt, day("2026-12-18")});
}
