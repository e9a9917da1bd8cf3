#include "domain/agreement_answers.h"
#include "domain/agreement_difference.h"
#include "exchange/content.h"
#include "support/makers.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace alongside;
using namespace alongside::making;

namespace {

const AgreementForm& form() {
    static const auto parsed = contentIn("en").agreement;
    return parsed;
}

FormField fieldAt(const std::string& key) {
    for (const auto& section : form().sections)
        for (const auto& field : section.fields)
            if (field.key == key)
                return field;
    FAIL("no such field: " << key);
    return {};
}

// Some answer that the field can take.
Answer someAnswer(const FormField& field) {
    switch (field.kind) {
    case FieldKind::Line:
    case FieldKind::Text:
        return std::string("In our own words");
    case FieldKind::Choice:
        return field.options.back().value;
    case FieldKind::Several:
        return std::vector<std::string>{field.options.front().value, "our own"};
    case FieldKind::Scale:
        return std::string("maybe");
    case FieldKind::Number:
        return 7.0;
    case FieldKind::Day:
        return std::string("2027-01-15");
    case FieldKind::Tick:
        return true;
    }
    return false;
}

} // namespace

TEST_CASE("every question gives back the answer it was given, and is open again without", "[agreement]") {
    for (const auto& section : form().sections)
        for (const auto& field : section.fields) {
            INFO(field.key);
            const auto question = field.kind == FieldKind::Scale ? scaleQuestion(field, field.options.front()) : field;
            auto agreement = anAgreement().made();
            CHECK_FALSE(answerTo(agreement, question));
            setAnswer(agreement, question, someAnswer(field));
            CHECK(answerTo(agreement, question) == someAnswer(field));
            CHECK(answeredIn(agreement, section) == 1);
            CHECK(problemsIn(agreement, kToday).empty());
            setAnswer(agreement, question, std::nullopt);
            CHECK(agreement == anAgreement().made());
        }
}

TEST_CASE("what the program follows is kept in its own member only", "[agreement]") {
    auto agreement = anAgreement().made();
    setAnswer(agreement, fieldAt("rhythm.every"), 4.6);
    setAnswer(agreement, fieldAt("help.visits"), std::string("invitation-only"));
    setAnswer(agreement, fieldAt("recognition.praise"), std::string("private-written"));
    setAnswer(agreement, fieldAt("review.on"), std::string("2027-01-15"));
    CHECK(agreement.rhythm == 5);
    CHECK(agreement.visits == VisitRule::InvitationOnly);
    CHECK(agreement.recognition == Recognition::PrivateWritten);
    CHECK(agreement.reviewOn == day("2027-01-15"));
    CHECK(agreement.answers.empty());
    CHECK(answerTo(agreement, fieldAt("rhythm.every")) == Answer(5.0));
}

TEST_CASE("the privacy line and the summary fall back to their defaults when left open", "[agreement]") {
    auto agreement = anAgreement().made();
    const auto rung = fieldAt("privacy.rung"), summary = fieldAt("communication.summary");
    CHECK(agreement.rung == 1);
    setAnswer(agreement, rung, std::string("3"));
    setAnswer(agreement, summary, std::string("none"));
    CHECK(agreement.rung == 3);
    CHECK(agreement.summary == SummaryBy::None);
    CHECK(answerTo(agreement, rung) == Answer(std::string("3")));
    setAnswer(agreement, rung, std::nullopt);
    setAnswer(agreement, summary, std::nullopt);
    CHECK(agreement.rung == 1);
    CHECK(agreement.summary == SummaryBy::Coach);
    CHECK_FALSE(answerTo(agreement, rung));
}

TEST_CASE("answering the default is an answer all the same", "[agreement]") {
    auto agreement = anAgreement().made();
    setAnswer(agreement, fieldAt("privacy.rung"), std::string("1"));
    CHECK(answerTo(agreement, fieldAt("privacy.rung")) == Answer(std::string("1")));
}

TEST_CASE("an answer of the wrong kind leaves what the program follows open", "[agreement]") {
    auto agreement = anAgreement().rhythm(10).visits(VisitRule::AnyTime).reviewOn("2027-01-15").made();
    setAnswer(agreement, fieldAt("rhythm.every"), std::string("often"));
    setAnswer(agreement, fieldAt("help.visits"), std::string("whenever"));
    setAnswer(agreement, fieldAt("review.on"), std::string("2027-02-30"));
    setAnswer(agreement, fieldAt("privacy.rung"), std::string("7"));
    CHECK_FALSE(agreement.rhythm);
    CHECK_FALSE(agreement.visits);
    CHECK_FALSE(agreement.reviewOn);
    CHECK(agreement.rung == 1);
}

TEST_CASE("a scale counts as one question however many of its options are answered", "[agreement]") {
    auto agreement = anAgreement().made();
    const auto kinds = fieldAt("help.kinds");
    const auto& section = form().sections.at(4);
    REQUIRE(section.code == "help");
    setAnswer(agreement, scaleQuestion(kinds, kinds.options[0]), std::string("yes"));
    setAnswer(agreement, scaleQuestion(kinds, kinds.options[1]), std::string("no"));
    CHECK(answeredIn(agreement, section) == 1);
    CHECK(agreement.answers.at("help.kinds.think-aloud") == Answer(std::string("yes")));
}

TEST_CASE("the difference between versions names each changed question with both answers", "[agreement]") {
    auto before = anAgreement().rhythm(10).made();
    const auto kinds = fieldAt("help.kinds");
    setAnswer(before, fieldAt("rhythm.place"), std::string("Room 12"));
    setAnswer(before, scaleQuestion(kinds, kinds.options[1]), std::string("maybe"));
    auto after = before;
    CHECK(differenceBetween(before, after, form()).empty());
    after.rhythm = 5;
    setAnswer(after, fieldAt("rhythm.place"), std::nullopt);
    setAnswer(after, scaleQuestion(kinds, kinds.options[1]), std::string("yes"));
    const auto changes = differenceBetween(before, after, form());
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].question.question == kinds.options[1].label);
    CHECK(changes[0].was == Answer(std::string("maybe")));
    CHECK(changes[0].now == Answer(std::string("yes")));
    CHECK(changes[1].question.key == "rhythm.every");
    CHECK(changes[1].now == Answer(5.0));
    CHECK(changes[2].was == Answer(std::string("Room 12")));
    CHECK_FALSE(changes[2].now);
}

TEST_CASE("any whole number of school days comes back as it went in", "[agreement][property]") {
    CHECK(rc::check([] {
        auto agreement = anAgreement().made();
        const int days = *rc::gen::inRange(0, 400);
        for (const auto* key : {"rhythm.every", "rhythm.longest-quiet", "rhythm.notice", "communication.reply"}) {
            setAnswer(agreement, fieldAt(key), static_cast<double>(days));
            RC_ASSERT(answerTo(agreement, fieldAt(key)) == Answer(static_cast<double>(days)));
        }
    }));
}
