#include "domain/trust/communicative.h"
#include "support/relationship.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;
using namespace alongside::trust;

namespace {

AgreementMaker acknowledged(std::string_view on) {
    return anAgreement().startedOn("2026-08-01").acknowledgedOn(on);
}

} // namespace

TEST_CASE("the agreement stands where its highest version that is not ended stands", "[trust][agreement]") {
    using enum AgreementStanding;
    struct Row {
        const char* what;
        std::vector<Agreement> versions;
        AgreementStanding standing;
        Status status;
    };
    const auto row = GENERATE(
        Row{"none, after more than 15 school days", {}, None, Status::NeedsCare},
        Row{"a draft", {anAgreement()}, Draft, Status::Steady},
        Row{"a draft that starts tomorrow", {anAgreement().startedOn("2026-11-21")}, None, Status::NeedsCare},
        Row{"discussed", {anAgreement().discussedOn("2026-11-20")}, Discussed, Status::Steady},
        Row{"discussed only tomorrow", {anAgreement().discussedOn("2026-11-21")}, Draft, Status::Steady},
        Row{"acknowledged today", {acknowledged("2026-11-20")}, InForce, Status::Strong},
        Row{"acknowledged only tomorrow",
            {acknowledged("2026-11-21").discussedOn("2026-11-01")},
            Discussed,
            Status::Steady},
        Row{"to be reviewed today", {acknowledged("2026-09-10").reviewOn("2026-11-20")}, InForce, Status::Strong},
        Row{"to be reviewed yesterday", {acknowledged("2026-09-10").reviewOn("2026-11-19")}, ReviewDue, Status::Steady},
        Row{"ended today", {acknowledged("2026-09-10").endedOn("2026-11-20")}, None, Status::NeedsCare},
        Row{"to end tomorrow", {acknowledged("2026-09-10").endedOn("2026-11-21")}, InForce, Status::Strong},
        Row{"a new draft beside one in force",
            {anAgreement().version(2).startedOn("2026-11-02"), acknowledged("2026-09-10")},
            InForce,
            Status::Strong},
        Row{"a newer one in force decides on the review",
            {acknowledged("2026-11-01").version(2), acknowledged("2026-09-10").reviewOn("2026-10-01")},
            InForce,
            Status::Strong},
        Row{"the higher version of two drafts",
            {anAgreement().version(2), anAgreement().version(1).discussedOn("2026-09-05")},
            Draft,
            Status::Steady},
        Row{"an ended one under a draft",
            {acknowledged("2026-09-10").endedOn("2026-11-01"), anAgreement().version(2)},
            Draft,
            Status::Steady});
    CAPTURE(row.what);
    Relationship relationship;
    for (const auto& version : row.versions)
        relationship.add(version);
    const auto found = relationship.today().communicative.agreementInForce;
    CHECK(found.standing == row.standing);
    CHECK(found.status == row.status);
}

TEST_CASE("without an agreement the first fifteen school days ask for none", "[trust][agreement]") {
    Relationship relationship;
    relationship.evidence.startedOn = day("2026-10-30");
    CHECK(relationship.today().communicative.agreementInForce.status == Status::NotEnough);
    CHECK(relationship.asOf("2026-11-22").communicative.agreementInForce.status == Status::NotEnough);
    CHECK(relationship.asOf("2026-11-23").communicative.agreementInForce.status == Status::NeedsCare);
}

TEST_CASE("the agreement in effect sets the terms, the defaults what it leaves open", "[trust][agreement]") {
    Relationship relationship;
    relationship.settings.rhythm = 8;
    const auto terms = [&](std::string_view on) {
        const auto& evidence = relationship.evidence;
        return termsOn(day(on), evidence.agreements, evidence.recognition, relationship.settings);
    };
    CHECK(terms("2026-11-20").rhythm == 8);
    CHECK(terms("2026-11-20").longestQuiet == 16);
    CHECK(terms("2026-11-20").summaryWithin == 1);
    CHECK(terms("2026-11-20").notice == 1);
    relationship.add(acknowledged("2026-09-10").id(7).rhythm(5).but(&Agreement::notice, 2).endedOn("2026-11-10"));
    relationship.add(acknowledged("2026-11-02").id(8).version(2).but(&Agreement::longestQuiet, 12));
    CHECK(terms("2026-09-09").agreement == std::nullopt);
    CHECK(terms("2026-10-30").agreement == AgreementId{7});
    CHECK(terms("2026-10-30").rhythm == 5);
    CHECK(terms("2026-10-30").longestQuiet == 10);
    CHECK(terms("2026-10-30").notice == 2);
    CHECK(terms("2026-11-02").agreement == AgreementId{8});
    CHECK(terms("2026-11-02").rhythm == 8);
    CHECK(terms("2026-11-02").longestQuiet == 12);
    CHECK(terms("2026-11-02").notice == 1);
}

TEST_CASE("the grace of a rhythm is a fifth, rounded up, and one day at least", "[trust][agreement]") {
    struct Row {
        int rhythm;
        int grace;
    };
    const auto row = GENERATE(Row{1, 1}, Row{5, 1}, Row{6, 2}, Row{10, 2}, Row{11, 3}, Row{20, 4});
    Terms terms;
    terms.rhythm = row.rhythm;
    CHECK(terms.grace() == row.grace);
}

TEST_CASE("a summary counts once it was sent or is late", "[trust][summary]") {
    struct Row {
        const char* what;
        Contact contact;
        Tally expected;
        std::size_t late;
        std::size_t never;
    };
    const auto met = [] { return aContact().on("2026-11-12"); }; // a Thursday
    const auto row = GENERATE_COPY(
        Row{"the same day", met().summarySentOn("2026-11-12"), {1, 1}, 0, 0},
        Row{"the next school day", met().summarySentOn("2026-11-13"), {1, 1}, 0, 0},
        Row{"two school days later", met().summarySentOn("2026-11-16"), {0, 1}, 1, 0},
        Row{"after a Friday, on Monday", met().on("2026-11-13").summarySentOn("2026-11-16"), {1, 1}, 0, 0},
        Row{"after a Friday, on Sunday", met().on("2026-11-13").summarySentOn("2026-11-15"), {1, 1}, 0, 0},
        Row{"never", met(), {0, 1}, 0, 1}, Row{"not yet, and there is time", met().on("2026-11-19"), {0, 0}, 0, 0},
        Row{"not yet, and time has run out", met().on("2026-11-18"), {0, 1}, 0, 1},
        Row{"only tomorrow, while there is time", met().on("2026-11-19").summarySentOn("2026-11-21"), {0, 0}, 0, 0},
        Row{"only tomorrow, too late", met().summarySentOn("2026-11-21"), {0, 1}, 0, 1},
        Row{"a hallway talk", met().kind(ContactKind::Hallway), {0, 0}, 0, 0},
        Row{"a message", met().kind(ContactKind::Message).summarySentOn("2026-11-12"), {0, 0}, 0, 0},
        Row{"moved by the teacher", met().status(ContactStatus::MovedByTeacher), {0, 0}, 0, 0},
        Row{"unasked", met().welcome(Welcome::Unasked), {0, 0}, 0, 0},
        Row{"before the window", met().on("2026-09-18"), {0, 0}, 0, 0},
        Row{"on the first day of the window", met().on("2026-09-21"), {0, 1}, 0, 1},
        Row{"after as-of", met().on("2026-11-21"), {0, 0}, 0, 0});
    CAPTURE(row.what);
    const auto summaries = Relationship().add(row.contact).today().communicative.summarySent;
    CHECK(summaries.count.tally() == row.expected);
    CHECK(summaries.late.size() == row.late);
    CHECK(summaries.never.size() == row.never);
}

TEST_CASE("the agreement says within how many days a summary comes, or that none does", "[trust][summary]") {
    const auto tallyUnder = [](AgreementMaker agreement) {
        return Relationship()
            .add(aContact().on("2026-11-12").summarySentOn("2026-11-17"))
            .add(aContact().on("2026-11-17"))
            .add(agreement)
            .today()
            .communicative.summarySent.count.tally();
    };
    CHECK(tallyUnder(acknowledged("2026-09-10")) == Tally{0, 2});
    CHECK(tallyUnder(acknowledged("2026-09-10").but(&Agreement::summaryWithin, 3)) == Tally{1, 1});
    CHECK(tallyUnder(acknowledged("2026-09-10").but(&Agreement::summaryWithin, 0)) == Tally{0, 2});
    CHECK(tallyUnder(acknowledged("2026-09-10").but(&Agreement::summary, SummaryBy::Teacher)) == Tally{0, 2});
    CHECK(tallyUnder(acknowledged("2026-09-10").but(&Agreement::summary, SummaryBy::None)) == Tally{0, 0});
    CHECK(tallyUnder(anAgreement().but(&Agreement::summary, SummaryBy::None)) == Tally{0, 2});
}

TEST_CASE("an ending is clear when a step was made at the contact or there was nothing to do", "[trust]") {
    Relationship relationship;
    relationship.add(aContact().id(1).on("2026-11-02").nothingToDo())
        .add(aContact().id(2).on("2026-11-03"))
        .add(aContact().id(3).on("2026-11-04"))
        .add(aContact().id(4).on("2026-11-05"))
        .add(aContact().id(5).on("2026-11-06").kind(ContactKind::Hallway))
        .add(anActionStep().at({2}).madeOn("2026-11-03"))
        .add(aPromise().at({3}).madeOn("2026-11-04").dueOn("2026-11-18").released("2026-11-06"));
    const auto endings = relationship.today().communicative.clearEnding;
    CHECK(endings.yes == std::vector<Entry>{ContactId{1}, ContactId{2}, ContactId{3}});
    CHECK(endings.no == std::vector<Entry>{ContactId{4}});
    relationship.add(aPromise().at({4}).madeOn("2026-11-21"));
    CHECK(relationship.today().communicative.clearEnding.tally() == Tally{3, 4});
    CHECK(relationship.asOf("2026-11-22").communicative.clearEnding.tally() == Tally{4, 4});
}

TEST_CASE("changes by the coach count, and are told ahead when notice was given in time", "[trust]") {
    using enum ContactStatus;
    struct Row {
        const char* what;
        Contact contact;
        Tally expected;
    };
    const auto on = [](ContactStatus status) { return aContact().on("2026-11-16").status(status); }; // a Monday
    const auto row = GENERATE_COPY(
        Row{"moved with notice on Friday", on(MovedByCoach).noticeOn("2026-11-13"), {1, 1}},
        Row{"moved with notice on Saturday", on(MovedByCoach).noticeOn("2026-11-14"), {1, 1}},
        Row{"cancelled with notice the same day", on(CancelledByCoach).noticeOn("2026-11-16"), {0, 1}},
        Row{"cancelled without notice", on(CancelledByCoach), {0, 1}},
        Row{"told afterwards", on(MovedByCoach).noticeOn("2026-11-17"), {0, 1}},
        Row{"the coach was absent, notice or not", on(CoachAbsent).noticeOn("2026-11-12"), {0, 1}},
        Row{"an unasked one that was moved", on(MovedByCoach).welcome(Welcome::Unasked).noticeOn("2026-11-12"), {1, 1}},
        Row{"a hallway talk that was cancelled", on(CancelledByCoach).kind(ContactKind::Hallway), {0, 1}},
        Row{"moved by the teacher", on(MovedByTeacher), {0, 0}},
        Row{"cancelled by the teacher", on(CancelledByTeacher), {0, 0}},
        Row{"the teacher was absent", on(TeacherAbsent), {0, 0}}, Row{"held", on(Held), {0, 0}},
        Row{"before the window", on(MovedByCoach).on("2026-09-20"), {0, 0}});
    CAPTURE(row.what);
    CHECK(Relationship().add(row.contact).today().communicative.changesToldAhead.tally() == row.expected);
}

TEST_CASE("the agreed notice decides what is told ahead", "[trust]") {
    Relationship relationship;
    relationship.add(aContact().on("2026-11-16").status(ContactStatus::MovedByCoach).noticeOn("2026-11-13"));
    relationship.add(acknowledged("2026-09-10").but(&Agreement::notice, 2));
    CHECK(relationship.today().communicative.changesToldAhead.tally() == Tally{0, 1});
    relationship.add(acknowledged("2026-11-20").version(2).but(&Agreement::notice, 0));
    CHECK(relationship.today().communicative.changesToldAhead.tally() == Tally{1, 1});
    CHECK(relationship.asOf("2026-11-19").communicative.changesToldAhead.tally() == Tally{0, 1});
}

TEST_CASE("read back counts over meetings, not over brief contacts", "[trust]") {
    Relationship relationship;
    relationship.add(aContact().readBack())
        .add(aContact().on("2026-11-19"))
        .add(aContact().kind(ContactKind::Message).readBack());
    CHECK(relationship.today().communicative.readBack.tally() == Tally{1, 2});
}
