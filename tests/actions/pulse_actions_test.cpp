#include "actions/pulse_actions.h"
#include "domain/pulse_reading.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/thrown.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;
using enum PulseItem;
using enum PulseAnswer;

namespace {

struct Asking : OpenNotebook {
    const TeacherId ana = put(notebook, aTeacher());

    Pulse given() const {
        return aPulse().with(ana).on("2026-11-20").says(Rel1, Mostly).says(Gen2, Always).words("Say when.");
    }
    std::vector<Pulse> ofAna() const { return notebook.read().pulses.ofTeacher(ana); }
    std::vector<Pulse> batches() const { return notebook.read().pulses.batches(); }
};

const std::vector<PulseReply> kSheet{{Comm1, Sometimes}, {Gen1, Always}};

} // namespace

TEST_CASE_METHOD(Asking, "what a teacher gave is one step of undo", "[pulse]") {
    recordPulse(notebook, given());
    REQUIRE(ofAna().size() == 1);
    CHECK(ofAna().front().words == "Say when.");
    CHECK(notebook.undoable() == Deed(Op::RecordPulse, ana));
    notebook.undo();
    CHECK(ofAna().empty());
}

TEST_CASE_METHOD(Asking,
                 "a pulse in which everything was skipped, one of tomorrow, one about nobody and one that says "
                 "a thing twice are refused and leave nothing",
                 "[pulse]") {
    auto skipped = given();
    skipped.answers.clear();
    skipped.words = " ";
    auto tomorrow = given();
    tomorrow.on = day("2026-11-21");
    auto nobodys = given();
    nobodys.teacher.reset();
    auto twice = given();
    twice.answers.push_back({Rel1, Rarely});
    for (const auto& bad : {skipped, tomorrow, nobodys, twice})
        CHECK(kindThrownBy([&] { recordPulse(notebook, bad); }) == Error::Kind::Refused);
    auto stranger = given();
    stranger.teacher = TeacherId{999};
    CHECK(kindThrownBy([&] { recordPulse(notebook, stranger); }) == Error::Kind::NoSuchRecord);
    CHECK(notebook.read().pulses.count() == 0);
}

TEST_CASE_METHOD(Asking, "the free line alone is an answer", "[pulse]") {
    auto pulse = given();
    pulse.answers.clear();
    recordPulse(notebook, pulse);
    CHECK(ofAna().size() == 1);
}

TEST_CASE_METHOD(Asking, "a pulse is corrected and removed, and both come back by undo", "[pulse]") {
    const auto id = recordPulse(notebook, given());
    auto changed = ofAna().front();
    changed.answers = {{Rel1, Sometimes}};
    correctPulse(notebook, changed);
    CHECK(ofAna().front().answers == std::vector<PulseReply>{{Rel1, Sometimes}});
    removePulse(notebook, id);
    CHECK(ofAna().empty());
    CHECK(kindThrownBy([&] { correctPulse(notebook, changed); }) == Error::Kind::NoSuchRecord);
    notebook.undo();
    notebook.undo();
    CHECK(ofAna().front().answers.size() == 2);
}

TEST_CASE_METHOD(Asking, "sheets without names go into one batch, and undo takes back the last one only", "[pulse]") {
    const auto batch = addSheet(notebook, std::nullopt, kToday, kSheet);
    CHECK(addSheet(notebook, batch, kToday, std::vector<PulseReply>{{Comm1, Rarely}}) == batch);
    REQUIRE(batches().size() == 1);
    CHECK(batches().front().answers == std::vector<PulseReply>{{Comm1, Rarely}, {Comm1, Sometimes}, {Gen1, Always}});
    CHECK_FALSE(batches().front().teacher);
    CHECK(notebook.undoable() == Deed(Op::AddPulseSheet));
    notebook.undo();
    CHECK(batches().front().answers == kSheet);
    removePulse(notebook, batch);
    CHECK(batches().empty());
}

TEST_CASE_METHOD(Asking, "sheets of one day come together, however often it is begun anew, and another day is its own",
                 "[pulse]") {
    const auto batch = addSheet(notebook, std::nullopt, kToday, kSheet);
    CHECK(addSheet(notebook, std::nullopt, kToday, kSheet) == batch);
    CHECK(addSheet(notebook, std::nullopt, day("2026-11-12"), kSheet) != batch);
    REQUIRE(batches().size() == 2);
    CHECK(notebook.read().pulses.find(batch)->answers.size() == 2 * kSheet.size());
    CHECK(batchOf(notebook.read(), kToday)->id == batch);
    CHECK_FALSE(batchOf(notebook.read(), day("2026-11-11")));
}

TEST_CASE_METHOD(Asking,
                 "nothing in the file tells which answers of a batch stood on one sheet, whichever way they came",
                 "[pulse]") {
    const std::vector<PulseReply> first{{Gen1, Rarely}, {Comm1, Always}}, second{{Gen1, Always}, {Comm1, Rarely}};
    const auto typed = addSheet(notebook, std::nullopt, kToday, first);
    addSheet(notebook, typed, kToday, second);
    Pulse other = aBatch();
    for (const auto* sheet : {&second, &first})
        other.answers.insert(other.answers.end(), sheet->begin(), sheet->end());
    const auto brought = notebook.perform(Op::AddPulseSheet, [&](Tables& t) { return t.pulses.add(other); });
    const auto answers = [&](PulseId id) { return notebook.read().pulses.find(id)->answers; };
    CHECK(answers(typed) == std::vector<PulseReply>{{Comm1, Rarely}, {Comm1, Always}, {Gen1, Rarely}, {Gen1, Always}});
    CHECK(answers(brought) == answers(typed));
    other = *notebook.read().pulses.find(brought);
    std::swap(other.answers.front(), other.answers.back());
    notebook.perform(Op::AddPulseSheet, [&](Tables& t) { t.pulses.replace(other); });
    CHECK(answers(brought) == answers(typed));
}

TEST_CASE_METHOD(Asking,
                 "an empty sheet, one that answers a thing twice, one of tomorrow, and one for a pulse that has "
                 "a name are refused and leave nothing",
                 "[pulse]") {
    const auto named = recordPulse(notebook, given());
    const auto refused = [&](std::optional<PulseId> batch, Date on, const std::vector<PulseReply>& sheet) {
        return kindThrownBy([&] { addSheet(notebook, batch, on, sheet); }) == Error::Kind::Refused;
    };
    CHECK(refused({}, kToday, {}));
    CHECK(refused({}, kToday, {{Comm1, Rarely}, {Comm1, Always}}));
    CHECK(refused({}, day("2026-11-21"), kSheet));
    CHECK(refused(named, kToday, kSheet));
    CHECK(kindThrownBy([&] { addSheet(notebook, PulseId{999}, kToday, kSheet); }) == Error::Kind::NoSuchRecord);
    CHECK(batches().empty());
    CHECK(ofAna().front() == notebook.read().pulses.find(named));
}

TEST_CASE("an anonymous batch gives away nothing before its fifth answer", "[pulse]") {
    Pulse batch = aBatch();
    for (int sheet = 1; sheet <= 4; ++sheet)
        batch.answers.push_back({Comm1, Rarely});
    batch.answers.push_back({Comp2, Always});
    CHECK(talliesOf(batch).empty());
    CHECK(mostAnswersIn(batch) == 4);
    batch.answers.push_back({Comm1, CannotSay}); // hides nobody
    CHECK(talliesOf(batch).empty());
    CHECK(mostAnswersIn(batch) == 4);
    batch.answers.push_back({Comm1, Always});
    CHECK(talliesOf(batch) == std::vector<ItemTally>{{Comm1, {4, 0, 0, 1, 1}}}); // Comp2 still has one only
    CHECK(mostAnswersIn(batch) == 5);
}

TEST_CASE("steps since the pulse before are counted where both said something", "[pulse]") {
    const Pulse before = aPulse().says(Rel1, Always).says(Rel2, CannotSay).says(Comp1, Rarely);
    const Pulse now = aPulse().says(Comp1, Mostly).says(Rel1, Sometimes).says(Rel2, Mostly).says(Gen1, CannotSay);
    std::vector<std::optional<int>> steps;
    for (const auto& said : saidIn(now, &before))
        steps.push_back(stepsSince(said));
    CHECK(steps == std::vector<std::optional<int>>{-2, std::nullopt, 2, std::nullopt}); // rel-1, rel-2, comp-1, gen-1
    CHECK_FALSE(stepsSince(saidIn(now, nullptr).front()));
}
