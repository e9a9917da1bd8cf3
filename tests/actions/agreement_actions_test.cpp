#include "actions/agreement_actions.h"
#include "domain/agreement_answers.h"
#include "exchange/content.h"
#include "store/error.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Agreeing : OpenNotebook {
    const TeacherId ana = put(notebook, aTeacher().but(&Teacher::dropIn, VisitRule::InvitationOnly).made());

    Agreement newest() { return notebook.read().agreements.newestOf(ana).value(); }
    std::vector<Acknowledgement> both(std::string_view coachOn = "2026-11-20",
                                      std::string_view teacherOn = "2026-11-20") {
        return {{Side::Coach, "Robin Castle", day(coachOn)}, {Side::Teacher, "Ana Ferrer", day(teacherOn)}};
    }
    Error::Kind refusal(const std::function<void()>& deed) {
        try {
            deed();
        } catch (const Error& error) {
            return error.kind();
        }
        FAIL("nothing was refused");
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(Agreeing, "the first version starts today as a draft with what the profile says", "[agreement]") {
    const auto id = startAgreement(notebook, ana);
    const auto started = newest();
    CHECK(started.id == id);
    CHECK(started.version == 1);
    CHECK(started.startedOn == kToday);
    CHECK(started.visits == VisitRule::InvitationOnly);
    CHECK_FALSE(started.recognition);
    CHECK(started.answers.empty());
    CHECK(stateOn(started, kToday) == AgreementState::Draft);
    CHECK(refusal([&] { startAgreement(notebook, TeacherId{99}); }) == Error::Kind::NoSuchRecord);
}

TEST_CASE_METHOD(Agreeing, "what the profile knows of the two and their times begins the first version",
                 "[agreement]") {
    auto teacher = *notebook.read().teachers.find(ana);
    teacher.priorRelation = PriorRelation::SameTeam;
    teacher.planningPeriods = "Period 3 on Tuesdays";
    teacher.quietHours = "Nothing after 6 pm";
    notebook.perform(Op::Import, [&](Tables& t) { t.teachers.correct(teacher); });
    startAgreement(notebook, ana);
    CHECK(newest().answers ==
          std::map<std::string, Answer>{{"two-of-us.prior", std::string("same-team")},
                                        {"two-of-us.teacher-free-times", std::string("Period 3 on Tuesdays")},
                                        {"communication.quiet-hours", std::string("Nothing after 6 pm")}});
}

TEST_CASE_METHOD(Agreeing, "answers are stored, and a contradiction is refused whole", "[agreement]") {
    startAgreement(notebook, ana);
    auto agreement = newest();
    agreement.rhythm = 5;
    agreement.answers["rhythm.place"] = std::string("Room 12");
    fillIn(notebook, agreement);
    CHECK(newest().rhythm == 5);
    CHECK(newest().answers.at("rhythm.place") == Answer(std::string("Room 12")));
    agreement.longestQuiet = 4;
    agreement.answers["rhythm.place"] = std::string("The library");
    CHECK(refusal([&] { fillIn(notebook, agreement); }) == Error::Kind::Refused);
    CHECK(newest().answers.at("rhythm.place") == Answer(std::string("Room 12")));
}

TEST_CASE_METHOD(Agreeing, "typing in one field is one step of undo, another field another", "[agreement][undo]") {
    startAgreement(notebook, ana);
    const auto fill = [&](const char* key, const char* words, int stretch) {
        auto agreement = newest();
        agreement.answers[key] = std::string(words);
        fillIn(notebook, agreement, stretch);
    };
    fill("rhythm.place", "Ro", 1);
    fill("rhythm.place", "Room", 1);
    fill("rhythm.place", "Room 12", 1);
    fill("rhythm.times", "Tue", 2);
    fill("rhythm.times", "Tuesdays", 2);
    notebook.undo();
    CHECK_FALSE(newest().answers.contains("rhythm.times"));
    CHECK(newest().answers.at("rhythm.place") == Answer(std::string("Room 12")));
    SECTION("both ways") {
        notebook.undo();
        CHECK(newest().answers.empty());
        notebook.redo();
        notebook.redo();
        CHECK(newest().answers.at("rhythm.place") == Answer(std::string("Room 12")));
        CHECK(newest().answers.at("rhythm.times") == Answer(std::string("Tuesdays")));
    }
    SECTION("typing on after an undo begins a new step") {
        fill("rhythm.place", "Room 12 or 14", 1);
        notebook.undo();
        CHECK(newest().answers.at("rhythm.place") == Answer(std::string("Room 12")));
    }
    SECTION("deeds without a stretch stand alone") {
        fill("rhythm.place", "Room 1", 0);
        fill("rhythm.place", "Room 2", 0);
        notebook.undo();
        CHECK(newest().answers.at("rhythm.place") == Answer(std::string("Room 1")));
    }
}

TEST_CASE_METHOD(Agreeing, "an agreement is in force from the later acknowledgement on", "[agreement]") {
    const auto id = startAgreement(notebook, ana);
    time.today = day("2026-11-24");
    discuss(notebook, id, day("2026-11-22"));
    CHECK(stateOn(newest(), time.today) == AgreementState::Discussed);
    acknowledge(notebook, id, both("2026-11-23", "2026-11-24"));
    CHECK(newest().acknowledgedOn == day("2026-11-24"));
    CHECK(newest().discussedOn == day("2026-11-22"));
    CHECK(newest().acknowledgements.size() == 2);
    CHECK(stateOn(newest(), day("2026-11-23")) == AgreementState::Discussed);
    CHECK(stateOn(newest(), day("2026-11-24")) == AgreementState::Acknowledged);
}

TEST_CASE_METHOD(Agreeing, "acknowledging what was never marked as discussed says that it was", "[agreement]") {
    acknowledge(notebook, startAgreement(notebook, ana), both());
    CHECK(newest().discussedOn == kToday);
}

TEST_CASE_METHOD(Agreeing, "an acknowledgement needs somebody, a name, and a day up to today", "[agreement]") {
    const auto id = startAgreement(notebook, ana);
    CHECK(refusal([&] { acknowledge(notebook, id, {}); }) == Error::Kind::Refused);
    CHECK(refusal([&] { acknowledge(notebook, id, {{Side::Coach, " ", kToday}}); }) == Error::Kind::Refused);
    CHECK(refusal([&] { acknowledge(notebook, id, both("2026-11-21")); }) == Error::Kind::Refused);
    CHECK(refusal([&] { acknowledge(notebook, id, both("2026-11-19", "2026-11-19")); }) == Error::Kind::Refused);
    CHECK(refusal([&] { acknowledge(notebook, AgreementId{99}, both()); }) == Error::Kind::NoSuchRecord);
    CHECK_FALSE(newest().acknowledgedOn);
}

TEST_CASE_METHOD(Agreeing, "a new version is a copy that has to be agreed on anew", "[agreement]") {
    const auto form = contentIn("en").agreement;
    startAgreement(notebook, ana);
    auto agreement = newest();
    agreement.rhythm = 10;
    agreement.reviewOn = day("2027-01-15");
    agreement.answers["rhythm.place"] = std::string("Room 12");
    for (const auto& field : form.sections.back().fields)
        if (field.key == "review.mid-point" || field.key == "review.changed")
            setAnswer(agreement, field, std::string("2026-12-11"));
        else if (field.key == "review.talked-through")
            setAnswer(agreement, field, true);
    REQUIRE(agreement.answers.size() == 4);
    fillIn(notebook, agreement);
    acknowledge(notebook, agreement.id, both());

    const auto id = startAgreement(notebook, ana);
    const auto copy = newest();
    CHECK(copy.id == id);
    CHECK(copy.version == 2);
    CHECK(copy.rhythm == 10);
    CHECK(copy.answers == std::map<std::string, Answer>{{"rhythm.place", std::string("Room 12")}});
    CHECK_FALSE(copy.reviewOn);
    CHECK(copy.acknowledgements.empty());
    CHECK(stateOn(copy, kToday) == AgreementState::Draft);
    const auto old = notebook.read().agreements.find(agreement.id);
    CHECK(stateOn(*old, kToday) == AgreementState::Acknowledged);
}

TEST_CASE_METHOD(Agreeing, "acknowledging a version ends the one before it, and one undo brings that back",
                 "[agreement][undo]") {
    const auto first = startAgreement(notebook, ana);
    acknowledge(notebook, first, both());
    time.today = day("2026-12-04");
    const auto second = startAgreement(notebook, ana);
    acknowledge(notebook, second, both("2026-12-04", "2026-12-04"));
    CHECK(notebook.read().agreements.find(first)->endedOn == day("2026-12-04"));
    CHECK(stateOn(*notebook.read().agreements.find(second), time.today) == AgreementState::Acknowledged);
    notebook.undo();
    CHECK_FALSE(notebook.read().agreements.find(first)->endedOn);
    CHECK_FALSE(notebook.read().agreements.find(second)->acknowledgedOn);
}

TEST_CASE_METHOD(Agreeing, "an acknowledged version stays as it was", "[agreement]") {
    const auto id = startAgreement(notebook, ana);
    acknowledge(notebook, id, both());
    const auto acknowledged = newest();
    auto changed = acknowledged;
    changed.rhythm = 5;
    changed.acknowledgedOn.reset(); // not even when the caller says that it is open
    time.today = day("2026-11-24");
    CHECK(refusal([&] { fillIn(notebook, changed); }) == Error::Kind::Refused);
    CHECK(refusal([&] { discuss(notebook, id, time.today); }) == Error::Kind::Refused);
    CHECK(newest() == acknowledged);
    SECTION("and the next one is open to changes") {
        startAgreement(notebook, ana);
        auto next = newest();
        next.rhythm = 5;
        fillIn(notebook, next);
        discuss(notebook, next.id, time.today);
        CHECK(newest().rhythm == 5);
        CHECK(newest().discussedOn == time.today);
    }
}

TEST_CASE_METHOD(Agreeing, "an ended agreement stays as it was", "[agreement]") {
    const auto id = startAgreement(notebook, ana);
    endAgreement(notebook, id, kToday);
    CHECK(stateOn(newest(), kToday) == AgreementState::Ended);
    auto agreement = newest();
    agreement.rhythm = 5;
    CHECK(refusal([&] { fillIn(notebook, agreement); }) == Error::Kind::Refused);
    CHECK(refusal([&] { discuss(notebook, id, kToday); }) == Error::Kind::Refused);
    CHECK_FALSE(newest().rhythm);
    CHECK_FALSE(newest().discussedOn);
}

TEST_CASE_METHOD(Agreeing, "a removed version leaves, and comes back with undo", "[agreement][undo]") {
    const auto id = startAgreement(notebook, ana);
    removeAgreement(notebook, id);
    CHECK_FALSE(notebook.read().agreements.newestOf(ana));
    notebook.undo();
    CHECK(newest().id == id);
}
