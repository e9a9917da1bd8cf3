#include "actions/bin_actions.h"
#include "actions/contact_actions.h"
#include "actions/hold_actions.h"
#include "actions/notebook_actions.h"
#include "actions/teacher_actions.h"
#include "actions/win_actions.h"
#include "domain/keeping.h"
#include "overview/bin.h"
#include "store/error.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/temporary_folder.h"
#include "support/whole_notebook.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Holding : OpenNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ruiz"));
    TeacherId ben = put(notebook, aTeacher().named("Ben Cole"));
    ContactId alone = put(notebook, aContact().with(ana).on("2026-11-10"));
    ContactId together = put(notebook, aContact().with({ana, ben}).on("2026-11-12"));
    WinId win = put(notebook, aWin().with(ben));

    HoldId hold(std::optional<TeacherId> teacher) {
        return holdEverything(notebook, teacher, time.today, "A letter of the district");
    }
    std::size_t inBin() const { return binOf(notebook.read()).size(); }
};

// Everything that is about one teacher, the bin's too, and how the teacher themselves is kept.
WholeNotebook aboutOnly(const Tables& tables, TeacherId teacher) {
    auto whole = wholeOf(tables);
    std::erase_if(whole.teachers, [&](const Teacher& each) { return each.id != teacher; });
    std::erase_if(whole.contacts, [&](const Contact& contact) {
        return std::find(contact.with.begin(), contact.with.end(), teacher) == contact.with.end();
    });
    std::erase_if(whole.nextSteps, [&](const NextStep& step) { return step.teacher != teacher; });
    std::erase_if(whole.wins, [&](const Win& win) { return win.teacher != teacher; });
    whole.schools.clear();
    return whole;
}

// Three or four teachers with meetings of any of them, promises made there and wins, of which any went into the bin.
std::vector<TeacherId> fillAtRandom(Notebook& notebook) {
    std::vector<TeacherId> teachers;
    for (int i = *rc::gen::inRange(3, 5); i > 0; --i)
        teachers.push_back(put(notebook, aTeacher().named("Teacher " + std::to_string(i))));
    const auto someone = [&] { return *rc::gen::elementOf(teachers); };
    for (int i = *rc::gen::inRange(1, 7); i > 0; --i) {
        Contact contact = aContact().with(someone());
        if (const auto other = someone(); other != contact.with.front())
            contact.with.push_back(other);
        const auto meeting = put(notebook, contact);
        const auto step = put(notebook, aPromise().with(someone()).at(meeting));
        const auto win = put(notebook, aWin().with(someone()));
        const auto goes = [] { return *rc::gen::arbitrary<bool>(); };
        notebook.perform(Op::Import, [&, one = goes(), two = goes(), three = goes()](Tables& t) {
            if (one)
                t.contacts.remove(meeting);
            if (two)
                t.nextSteps.remove(step);
            if (three)
                t.wins.remove(win);
        });
    }
    for (const auto teacher : teachers)
        if (*rc::gen::arbitrary<bool>())
            removeTeacher(notebook, teacher);
    return teachers;
}

std::string bytesIn(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST_CASE_METHOD(Holding, "a hold is set once, is lifted once, and its line stays; each can be undone", "[hold]") {
    const auto id = hold(ana);
    CHECK(notebook.read().holds.on(ana)->reason == "A letter of the district");
    CHECK_FALSE(notebook.read().holds.on(std::nullopt));
    CHECK_FALSE(notebook.read().holds.on(ben));
    CHECK_THROWS_AS(hold(ana), Error);
    CHECK_THROWS_AS(liftHold(notebook, id, addDays(time.today, -1), "Before it was set"), Error);
    CHECK_THROWS_AS(liftHold(notebook, id, time.today, ""), Error);
    liftHold(notebook, id, time.today, "The case is closed");
    CHECK_FALSE(notebook.read().holds.on(ana));
    CHECK_THROWS_AS(liftHold(notebook, id, time.today, "Again"), Error);
    REQUIRE(notebook.read().holds.ofTeacher(ana).size() == 1);
    CHECK(notebook.read().holds.ofTeacher(ana)[0].whyLifted == "The case is closed");
    hold(ana);
    CHECK(notebook.read().holds.all().size() == 2);
    notebook.undo();
    notebook.undo();
    CHECK(notebook.read().holds.on(ana));
    CHECK(notebook.undoable() == Deed(Op::HoldEverything, ana));
    notebook.undo();
    CHECK(notebook.read().holds.all().empty());
    CHECK(notebook.findings().empty());
}

TEST_CASE_METHOD(Holding, "a hold without a reason, of tomorrow, or on nobody's key is not set", "[hold]") {
    CHECK_THROWS_AS(holdEverything(notebook, ana, time.today, "  "), Error);
    CHECK_THROWS_AS(holdEverything(notebook, ana, addDays(time.today, 1), "A letter"), Error);
    CHECK_THROWS_AS(hold(TeacherId{4711}), Error);
    CHECK(notebook.read().holds.all().empty());
}

TEST_CASE_METHOD(Holding, "nothing about a held teacher leaves the bin for good, and the rest does", "[hold][bin]") {
    removeTeacher(notebook, ana);
    removeWin(notebook, win);
    const auto id = hold(ana); // who is in the bin
    REQUIRE(inBin() == 2);
    const auto held = *notebook.read().teachers.findAnywhere(ana)->stamp.removedAt;
    CHECK_THROWS_AS(deleteForGood(notebook, {held}), Error);
    emptyBin(notebook);
    CHECK(inBin() == 1);
    CHECK(notebook.read().teachers.findAnywhere(ana));
    CHECK(notebook.read().contacts.findAnywhere(alone));
    CHECK_FALSE(notebook.read().wins.findAnywhere(win));
    liftHold(notebook, id, time.today, "Over");
    emptyBin(notebook);
    CHECK(inBin() == 0);
    CHECK(notebook.read().holds.all().empty()); // it went with her
    CHECK(notebook.findings().empty());
}

TEST_CASE_METHOD(Holding, "who met a held teacher stays too, for the meeting would lose them", "[hold][bin]") {
    removeTeacher(notebook, ben);
    hold(ana);
    emptyBin(notebook);
    CHECK(notebook.read().teachers.findAnywhere(ben));
    CHECK(notebook.read().contacts.find(together)->with == std::vector{ana, ben});
}

TEST_CASE_METHOD(Holding, "schools, tools and moves that records of a held teacher mention stay", "[hold][bin]") {
    const auto school = put(notebook, aSchool().named("Hill School"));
    const auto other = put(notebook, aSchool().named("Lake School"));
    const auto [tool, move] = notebook.perform(Op::Import, [&](Tables& t) {
        auto teacher = *t.teachers.find(ana);
        teacher.schools = {school};
        t.teachers.correct(teacher);
        Tool used = aTool();
        used.uses = {{ana, day("2026-11-02")}};
        const auto moved = t.moves.add(aMove());
        auto meeting = *t.contacts.find(alone);
        meeting.moves = {moved};
        t.contacts.correct(meeting);
        return std::pair{t.tools.add(used), moved};
    });
    notebook.perform(Op::Import, [&, tool = tool, move = move](Tables& t) {
        t.schools.remove(school);
        t.tools.remove(tool);
        t.moves.remove(move);
    });
    notebook.perform(Op::RemoveSchool, [&](Tables& t) { t.schools.remove(other); });
    hold(ana);
    emptyBin(notebook);
    CHECK(notebook.read().schools.findAnywhere(school));
    CHECK_FALSE(notebook.read().schools.findAnywhere(other));
    CHECK(notebook.read().tools.findAnywhere(tool));
    CHECK(notebook.read().moves.findAnywhere(move));
    CHECK(notebook.read().teachers.find(ana)->schools == std::vector{school});
}

TEST_CASE_METHOD(Holding, "a hold on everybody keeps all of the bin, and makes no copy", "[hold][bin]") {
    removeWin(notebook, win);
    notebook.perform(Op::RemoveMove, [](Tables& t) { t.moves.remove(t.moves.add(aMove())); });
    hold(std::nullopt);
    const auto before = wholeOf(notebook.read());
    emptyBin(notebook);
    CHECK(wholeOf(notebook.read()) == before);
    CHECK(notebook.undoable()); // the history goes on: nothing happened
}

TEST_CASE("what is due is gone from the file and its search index, after a copy, in one deed", "[keeping]") {
    const TemporaryFolder folder;
    TestTime time;
    const auto file = folder / "notebook.alongside";
    auto notebook = Notebook::create(file, {}, clockOf(time));
    const auto ana = put(notebook, aTeacher().named("Ana Ruiz"));
    Agreement agreement = anAgreement().with(ana).startedOn("2024-09-02").acknowledgedOn("2024-09-10");
    agreement.answers = {{kKeepUntilQuestion, std::string("year-end")}};
    put(notebook, agreement);
    const auto old = put(notebook, aContact().with(ana).on("2026-05-04").privateNote("canaryone spoke"));
    const auto fresh = put(notebook, aContact().with(ana).on("2026-11-04").sharedNote("A quiet hour"));
    put(notebook, aWin().with(ana).seenOn("2026-03-02").what("canarytwo"));
    const auto stored = notebook.read().contacts.find(old);
    notebook.keepDraft("meeting " + stored->stamp.uuid, "canarythree");

    int told = 0;
    notebook.onChange([&](const Changes&) { ++told; });
    const auto held = holdEverything(notebook, ana, time.today, "A letter");
    CHECK(deleteDue(notebook, {ana}).empty()); // a hold is on
    CHECK(notebook.read().contacts.find(old));
    liftHold(notebook, held, time.today, "Over");
    told = 0;
    CHECK(deleteDue(notebook, {}).empty()); // nobody was chosen
    const auto copy = deleteDue(notebook, {ana});
    CHECK(told == 1);
    CHECK_FALSE(notebook.undoable());
    CHECK_FALSE(notebook.read().contacts.findAnywhere(old));
    CHECK(notebook.read().contacts.find(fresh));
    CHECK(notebook.read().agreements.newestOf(ana));
    CHECK(notebook.findings().empty());
    const auto bytes = bytesIn(file);
    for (const auto* canary : {"canaryone", "canarytwo", "canarythree"}) {
        CAPTURE(canary);
        CHECK(bytes.find(canary) == std::string::npos);
    }
    auto before = Notebook::open(copy, {}, clockOf(time), Access::ReadOnly);
    CHECK(before.read().contacts.find(old)->privateNote == "canaryone spoke");
}

TEST_CASE("whatever rests in the bin, emptying it changes nothing about a held teacher, and leaves a sound notebook",
          "[hold][bin]") {
    CHECK(rc::check([] {
        TestTime time;
        auto notebook = Notebook::inMemory(clockOf(time));
        const auto teachers = fillAtRandom(notebook);
        const auto held = *rc::gen::elementOf(teachers);
        const auto id = holdEverything(notebook, held, time.today, "A letter");
        const auto before = aboutOnly(notebook.read(), held);
        emptyBin(notebook);
        RC_ASSERT(aboutOnly(notebook.read(), held) == before);
        RC_ASSERT(notebook.findings().empty());
        for (const auto& entry : binOf(notebook.read()))
            try {
                deleteForGood(notebook, {entry.removedAt}); // some that would not go together go by themselves
            } catch (const Error& error) {
                RC_ASSERT(error.kind() == Error::Kind::Refused || error.kind() == Error::Kind::NoSuchRecord);
            }
        RC_ASSERT(aboutOnly(notebook.read(), held) == before);
        liftHold(notebook, id, time.today, "Over");
        emptyBin(notebook);
        RC_ASSERT(binOf(notebook.read()).empty());
    }));
}
