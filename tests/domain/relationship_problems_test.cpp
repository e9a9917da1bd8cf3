#include "faulty_values.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;

TEST_CASE("problems of a contact", "[problems]") {
    using namespace std::chrono_literals;
    struct Row {
        Contact contact;
        Problem<ContactField> expected;
    };
    const auto row =
        GENERATE(Row{aContact().with({}), {ContactField::With, Fault::Missing}},
                 Row{aContact().on(kNoSuchDay), {ContactField::On, Fault::NotADate}},
                 Row{aContact().on(kTomorrow), {ContactField::On, Fault::InFuture}},
                 Row{aContact().but(&Contact::start, TimeOfDay(24h)), {ContactField::Start, Fault::OutOfRange}},
                 Row{aContact().but(&Contact::start, TimeOfDay(-1min)), {ContactField::Start, Fault::OutOfRange}},
                 Row{aContact().but(&Contact::length, -1min), {ContactField::Length, Fault::OutOfRange}},
                 Row{aContact().but(&Contact::length, 24h + 1min), {ContactField::Length, Fault::OutOfRange}},
                 Row{aContact().but(&Contact::place, kLongName), {ContactField::Place, Fault::TooLong}},
                 Row{aContact().noticeOn(toText(kTomorrow)), {ContactField::NoticeOn, Fault::InFuture}},
                 Row{aContact().sharedNote(kLongText), {ContactField::SharedNote, Fault::TooLong}},
                 Row{aContact().privateNote("\xFF"), {ContactField::PrivateNote, Fault::NotText}},
                 Row{aContact().summarySentOn(toText(kYesterday)), {ContactField::SummarySentOn, Fault::BeforeStart}});
    CHECK(problemsIn(row.contact, kToday) == Problems<ContactField>{row.expected});
}

TEST_CASE("a note of two thousand words and midnight are in order", "[problems]") {
    CHECK(problemsIn(aContact().sharedNote(repeated("children talk; ", 2000)).made(), kToday).empty());
    CHECK(problemsIn(aContact().but(&Contact::start, TimeOfDay(0)).made(), kToday).empty());
}

TEST_CASE("problems of a next step", "[problems]") {
    struct Row {
        NextStep step;
        Problem<NextStepField> expected;
    };
    const auto old = [] { return aPromise().madeOn("2026-11-02").dueOn("2026-11-09"); };
    const auto row = GENERATE_COPY(
        Row{aPromise().what(" "), {NextStepField::What, Fault::Missing}},
        Row{aPromise().but(&NextStep::kind, std::nullopt), {NextStepField::Kind, Fault::Missing}},
        Row{aPromise().but(&NextStep::dueOn, std::nullopt), {NextStepField::DueOn, Fault::Missing}},
        Row{aPromise().but(&NextStep::madeOn, kTomorrow), {NextStepField::MadeOn, Fault::InFuture}},
        Row{aPromise().but(&NextStep::dueOn, kYesterday), {NextStepField::DueOn, Fault::BeforeStart}},
        Row{old().moved("2026-11-01", "2026-11-20"), {NextStepField::RenegotiatedOn, Fault::BeforeStart, 0}},
        Row{old().moved("2026-11-05", "2026-11-20").moved("2026-11-04", "2026-11-20"),
            {NextStepField::RenegotiatedOn, Fault::BeforeStart, 1}},
        Row{old().moved("2026-11-05", "2026-11-04"), {NextStepField::RenegotiatedDue, Fault::BeforeStart, 0}},
        Row{old().moved("2026-11-21", "2026-11-25"), {NextStepField::RenegotiatedOn, Fault::InFuture, 0}},
        Row{anActionStep().moved("2026-11-20", "2026-11-25"), {NextStepField::DueOn, Fault::Missing}},
        Row{old().but(&NextStep::closedOn, kToday), {NextStepField::ClosedOn, Fault::NotTogether}},
        Row{old().but(&NextStep::state, StepState::Missed), {NextStepField::ClosedOn, Fault::Missing}},
        Row{old().kept("2026-11-01"), {NextStepField::ClosedOn, Fault::BeforeStart}},
        Row{old().kept("2026-11-21"), {NextStepField::ClosedOn, Fault::InFuture}},
        Row{old().source(kLongText), {NextStepField::Source, Fault::TooLong}},
        Row{old().lookedBackOn("2026-11-01"), {NextStepField::LookBackOn, Fault::BeforeStart}});
    CHECK(problemsIn(row.step, kToday) == Problems<NextStepField>{row.expected});
}

TEST_CASE("the date that holds is the last one told, the first never changes", "[problems]") {
    const NextStep step = aPromise()
                              .madeOn("2026-11-02")
                              .dueOn("2026-11-09")
                              .moved("2026-11-06", "2026-11-13")
                              .moved("2026-11-12", "2026-11-19");
    CHECK(step.dueOn == day("2026-11-09"));
    CHECK(currentDue(step) == day("2026-11-19"));
    CHECK_FALSE(isOverdue(step, day("2026-11-19")));
    CHECK(isOverdue(step, day("2026-11-20")));
    CHECK_FALSE(isOverdue(anActionStep(), kToday));
}

TEST_CASE("problems of an agreement", "[problems]") {
    struct Row {
        Agreement agreement;
        Problem<AgreementField> expected;
    };
    using Answers = std::map<std::string, Answer>;
    const auto row = GENERATE(
        Row{anAgreement().version(0), {AgreementField::Version, Fault::OutOfRange}},
        Row{anAgreement().startedOn("2026-11-21"), {AgreementField::StartedOn, Fault::InFuture}},
        Row{anAgreement().discussedOn("2026-08-31"), {AgreementField::DiscussedOn, Fault::BeforeStart}},
        Row{anAgreement().acknowledgedOn("2026-11-21"), {AgreementField::AcknowledgedOn, Fault::InFuture}},
        Row{anAgreement().endedOn("2026-08-31"), {AgreementField::EndedOn, Fault::BeforeStart}},
        Row{anAgreement().but(&Agreement::reviewOn, kNoSuchDay), {AgreementField::ReviewOn, Fault::NotADate}},
        Row{anAgreement().rhythm(0), {AgreementField::Rhythm, Fault::OutOfRange}},
        Row{anAgreement().but(&Agreement::longestQuiet, 401), {AgreementField::LongestQuiet, Fault::OutOfRange}},
        Row{anAgreement().rhythm(10).but(&Agreement::longestQuiet, 9),
            {AgreementField::LongestQuiet, Fault::NotTogether}},
        Row{anAgreement().but(&Agreement::reply, 61), {AgreementField::Reply, Fault::OutOfRange}},
        Row{anAgreement().but(&Agreement::summaryWithin, -1), {AgreementField::SummaryWithin, Fault::OutOfRange}},
        Row{anAgreement().but(&Agreement::notice, 61), {AgreementField::Notice, Fault::OutOfRange}},
        Row{anAgreement().but(&Agreement::rung, 5), {AgreementField::Rung, Fault::OutOfRange}},
        Row{anAgreement().but(&Agreement::answers, Answers{{"goal.words", kLongText}}),
            {AgreementField::Answers, Fault::TooLong, 0}},
        Row{anAgreement().but(&Agreement::answers, Answers{{"goal.kinds", std::vector<std::string>{"talk", ""}}}),
            {AgreementField::Answers, Fault::Missing, 0}},
        Row{anAgreement().but(&Agreement::acknowledgements, std::vector<Acknowledgement>{{Side::Coach, "", kToday}}),
            {AgreementField::AcknowledgementName, Fault::Missing, 0}},
        Row{anAgreement().but(&Agreement::acknowledgements,
                              std::vector<Acknowledgement>{{Side::Coach, "Robin", kTomorrow}}),
            {AgreementField::AcknowledgementOn, Fault::InFuture, 0}});
    CHECK(problemsIn(row.agreement, kToday) == Problems<AgreementField>{row.expected});
}

TEST_CASE("an agreement is what its days say", "[agreement]") {
    using enum AgreementState;
    const Agreement agreement = anAgreement()
                                    .startedOn("2026-09-01")
                                    .discussedOn("2026-09-08")
                                    .acknowledgedOn("2026-09-15")
                                    .endedOn("2026-11-10");
    CHECK(stateOn(agreement, day("2026-08-31")) == std::nullopt);
    CHECK(stateOn(agreement, day("2026-09-01")) == Draft);
    CHECK(stateOn(agreement, day("2026-09-08")) == Discussed);
    CHECK(stateOn(agreement, day("2026-09-15")) == Acknowledged);
    CHECK(stateOn(agreement, day("2026-11-09")) == Acknowledged);
    CHECK(stateOn(agreement, day("2026-11-10")) == Ended);
}

TEST_CASE("problems of a cycle", "[problems]") {
    struct Row {
        Cycle cycle;
        Problem<CycleField> expected;
    };
    const auto phases = [](Phase phase) {
        return aCycle().but(&Cycle::phases, std::vector<Phase>{{"Identify", kToday, {}}, std::move(phase)});
    };
    const auto row =
        GENERATE_COPY(Row{aCycle().but(&Cycle::goal, ""), {CycleField::Goal, Fault::Missing}},
                      Row{aCycle().but(&Cycle::studentsWill, kLongText), {CycleField::StudentsWill, Fault::TooLong}},
                      Row{aCycle().but(&Cycle::startedOn, Date{}), {CycleField::StartedOn, Fault::Missing}},
                      Row{aCycle().endedOn("2026-09-13"), {CycleField::EndedOn, Fault::BeforeStart}},
                      Row{phases({"", kToday, {}}), {CycleField::PhaseName, Fault::Missing, 1}},
                      Row{phases({"Learn", kNoSuchDay, {}}), {CycleField::PhaseFrom, Fault::NotADate, 1}},
                      Row{phases({"Learn", kToday, kYesterday}), {CycleField::PhaseUntil, Fault::BeforeStart, 1}});
    CHECK(problemsIn(row.cycle) == Problems<CycleField>{row.expected});
}

TEST_CASE("problems of a win", "[problems]") {
    struct Row {
        Win win;
        Problem<WinField> expected;
    };
    const auto row = GENERATE(Row{aWin().seenOn("2026-11-21"), {WinField::SeenOn, Fault::InFuture}},
                              Row{aWin().what(""), {WinField::What, Fault::Missing}},
                              Row{aWin().toldOn("2026-11-19"), {WinField::ToldOn, Fault::BeforeStart}},
                              Row{aWin().toldOn("2026-11-21"), {WinField::ToldOn, Fault::InFuture}},
                              Row{aWin().but(&Win::toldHow, kLongName), {WinField::ToldHow, Fault::TooLong}});
    CHECK(problemsIn(row.win, kToday) == Problems<WinField>{row.expected});
}

TEST_CASE("problems of a checklist", "[problems]") {
    struct Row {
        Checklist checklist;
        Problem<ChecklistField> expected;
    };
    const auto items = [](ChecklistItem item) {
        const ChecklistItem first{"wins-1", "I named one specific thing", Strategy::Celebrate, {}, "", {}};
        return aChecklist().but(&Checklist::items, std::vector<ChecklistItem>{first, std::move(item)});
    };
    const auto row = GENERATE_COPY(
        Row{aChecklist().but(&Checklist::period, DateSpan{Date{}, kToday}), {ChecklistField::From, Fault::Missing}},
        Row{aChecklist().period("2026-11-30", "2026-11-01"), {ChecklistField::Until, Fault::BeforeStart}},
        Row{aChecklist().but(&Checklist::note, kLongText), {ChecklistField::Note, Fault::TooLong}},
        Row{items({"", "x", {}, {}, "", {}}), {ChecklistField::ItemCode, Fault::Missing, 1}},
        Row{items({"wins-1", "x", {}, {}, "", {}}), {ChecklistField::ItemCode, Fault::Duplicate, 1}},
        Row{items({"wins-2", " ", {}, {}, "", {}}), {ChecklistField::ItemText, Fault::Missing, 1}},
        Row{items({"wins-2", "x", {}, {}, kLongText, {}}), {ChecklistField::ItemNote, Fault::TooLong, 1}});
    CHECK(problemsIn(row.checklist) == Problems<ChecklistField>{row.expected});
}

TEST_CASE("problems of a pulse", "[problems]") {
    using enum PulseItem;
    using enum PulseAnswer;
    struct Row {
        Pulse pulse;
        Problem<PulseField> expected;
    };
    const auto row =
        GENERATE(Row{aPulse().but(&Pulse::teacher, std::nullopt), {PulseField::Teacher, Fault::Missing}},
                 Row{aBatch().but(&Pulse::teacher, TeacherId{1}), {PulseField::Teacher, Fault::NotTogether}},
                 Row{aPulse().on("2026-11-21"), {PulseField::On, Fault::InFuture}},
                 Row{aPulse().says(Rel1, Mostly).says(Rel2, Mostly).says(Rel1, Rarely),
                     {PulseField::Answers, Fault::Duplicate, 2}},
                 Row{aPulse().words(kLongText), {PulseField::Words, Fault::TooLong}});
    CHECK(problemsIn(row.pulse, kToday) == Problems<PulseField>{row.expected});
    CHECK(problemsIn(aBatch().says(Rel1, Mostly).says(Rel1, Rarely).made(), kToday).empty());
}

TEST_CASE("the pulse asks two things of each dimension and two of all", "[pulse]") {
    CHECK(dimensionOf(PulseItem::Comm2) == Dimension::Communicative);
    CHECK(dimensionOf(PulseItem::Rel1) == Dimension::Relational);
    CHECK(dimensionOf(PulseItem::Comp2) == Dimension::Competence);
    CHECK(dimensionOf(PulseItem::Gen1) == std::nullopt);
}
