#include "overview/agreements_to_do.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

using namespace alongside;
using namespace alongside::making;

namespace {

// Wednesday 28 October is sixteen school days before Thursday 19 November and seventeen before Friday.
struct AgreementsNotebook : OpenNotebook {
    TeacherId hire(std::string name, std::string_view startedOn = "2026-08-24") {
        return put(notebook, aTeacher().named(std::move(name)).startedOn(startedOn));
    }
    std::vector<AgreementToDo> toDo(Date day = kToday) const {
        const auto& tables = notebook.read();
        return agreementsToDo(tables, tables.teachers.byName(), tables.agreements.termsOfAll(), day);
    }
};

using List = std::vector<AgreementToDo>;

} // namespace

TEST_CASE_METHOD(AgreementsNotebook, "none after three weeks of work is to be started", "[today][agreement]") {
    const auto ana = hire("Ana", "2026-10-30");
    CHECK(toDo().empty()); // fifteen school days
    CHECK(toDo(day("2026-11-22")).empty());
    CHECK(toDo(day("2026-11-23")) == List{{ana, AgreementAsk::Start, {}}});
    put(notebook, anAgreement().with(ana).startedOn("2026-11-20"));
    CHECK(toDo(day("2026-11-23")) == List{{ana, AgreementAsk::Finish, day("2026-11-20")}});
}

TEST_CASE_METHOD(AgreementsNotebook, "one that was talked through waits a week before it asks", "[today][agreement]") {
    const auto ana = hire("Ana");
    put(notebook, anAgreement().with(ana).discussedOn("2026-11-13"));
    CHECK(toDo(day("2026-11-19")).empty());
    CHECK(toDo() == List{{ana, AgreementAsk::Acknowledge, day("2026-11-13")}});
}

TEST_CASE_METHOD(AgreementsNotebook, "a review asks within five school days, and when it is past",
                 "[today][agreement]") {
    const auto ana = hire("Ana");
    put(notebook, anAgreement().with(ana).acknowledgedOn("2026-09-10").reviewOn("2026-11-27"));
    CHECK(toDo(day("2026-11-19")).empty());
    const List review{{ana, AgreementAsk::Review, day("2026-11-27")}};
    CHECK(toDo() == review);
    CHECK(toDo(day("2026-12-11")) == review);
}

TEST_CASE_METHOD(AgreementsNotebook, "the look back half way asks for three weeks, and not beside the review",
                 "[today][agreement]") {
    const auto ana = hire("Ana");
    const auto half = [](const char* on) {
        return std::map<std::string, Answer>{{"review.mid-point", std::string(on)}};
    };
    auto agreement = anAgreement().with(ana).acknowledgedOn("2026-09-10").but(&Agreement::answers, half("2026-11-27"));
    const auto id = put(notebook, agreement);
    CHECK(toDo(day("2026-11-19")).empty());
    const List lookBack{{ana, AgreementAsk::LookBack, day("2026-11-27")}};
    CHECK(toDo() == lookBack);
    CHECK(toDo(day("2026-12-11")) == lookBack);
    CHECK(toDo(day("2026-12-14")).empty());
    auto reviewed = *notebook.read().agreements.find(id);
    reviewed.reviewOn = day("2026-11-30");
    notebook.perform(Op::FillInAgreement, [&](Tables& t) { t.agreements.correct(reviewed); });
    CHECK(toDo() == lookBack);
    CHECK(toDo(day("2026-11-23")) == List{{ana, AgreementAsk::Review, day("2026-11-30")}});
}

TEST_CASE_METHOD(AgreementsNotebook, "reviews come first, the oldest first; nothing asks of paused or ended coaching",
                 "[today][agreement]") {
    const auto none = hire("Ana"), soon = hire("Ben"), past = hire("Cleo");
    put(notebook, anAgreement().with(soon).acknowledgedOn("2026-09-10").reviewOn("2026-11-24"));
    put(notebook, anAgreement().with(past).acknowledgedOn("2026-09-10").reviewOn("2026-11-02"));
    put(notebook, aTeacher().named("Dan").status(TeacherStatus::Paused));
    put(notebook, aTeacher().named("Eve").status(TeacherStatus::Ended));
    const auto fine = hire("Flo");
    put(notebook, anAgreement().with(fine).acknowledgedOn("2026-09-10"));
    CHECK(toDo() == List{{past, AgreementAsk::Review, day("2026-11-02")},
                         {soon, AgreementAsk::Review, day("2026-11-24")},
                         {none, AgreementAsk::Start, {}}});
}
