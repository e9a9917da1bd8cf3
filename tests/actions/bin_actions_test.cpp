#include "actions/agreement_actions.h"
#include "actions/bin_actions.h"
#include "actions/contact_actions.h"
#include "actions/next_step_actions.h"
#include "actions/notebook_actions.h"
#include "actions/teacher_actions.h"
#include "actions/win_actions.h"
#include "support/full_records.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/temporary_folder.h"
#include "support/thrown.h"
#include "support/whole_notebook.h"

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

#include <fstream>
#include <iterator>

using namespace alongside;
using namespace alongside::making;

namespace {

template <class Record>
void forgetChangeTimes(std::vector<Record>& records) {
    for (auto& record : records)
        record.stamp.changedAt = {};
}

// Everything but when it was changed last, which removing and restoring do.
WholeNotebook contentOf(const Notebook& notebook) {
    auto whole = wholeOf(notebook.read());
    forgetChangeTimes(whole.schools);
    forgetChangeTimes(whole.teachers);
    forgetChangeTimes(whole.agreements);
    forgetChangeTimes(whole.cycles);
    forgetChangeTimes(whole.contacts);
    forgetChangeTimes(whole.nextSteps);
    forgetChangeTimes(whole.wins);
    forgetChangeTimes(whole.checklists);
    forgetChangeTimes(whole.pulses);
    forgetChangeTimes(whole.reflections);
    return whole;
}

Instant newestIn(const Notebook& notebook) {
    return binOf(notebook.read()).front().removedAt;
}

int countOf(const BinEntry& entry, BinKind kind) {
    return static_cast<int>(std::count_if(entry.records.begin(), entry.records.end(),
                                          [kind](const BinRecord& record) { return record.kind == kind; }));
}

struct Binned : OpenNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ruiz"));
    TeacherId ben = put(notebook, aTeacher().named("Ben Cole"));
    ContactId alone = put(notebook, aContact().with(ana).on("2026-11-10"));
    ContactId together = put(notebook, aContact().with({ana, ben}).on("2026-11-12"));
    NextStepId step = put(notebook, aPromise().with(ana).what("Send the video").but(&NextStep::contact, alone));
    WinId win = put(notebook, aWin().with(ana));
    WinId other = put(notebook, aWin().with(ben));

    bool isThere(ContactId id) const { return notebook.read().contacts.find(id).has_value(); }
};

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST_CASE_METHOD(Binned, "what one deed removed is one entry of the bin, begun by what it was about", "[bin]") {
    removeWin(notebook, other);
    removeTeacher(notebook, ana);
    const auto bin = binOf(notebook.read());
    REQUIRE(bin.size() == 2);
    CHECK(bin[0].records.front().kind == BinKind::Teacher);
    CHECK(bin[0].records.front().words == "Ana Ruiz");
    CHECK(bin[0].records.size() == 4);
    CHECK(countOf(bin[0], BinKind::Meeting) == 1); // the one with Ben stays
    CHECK(bin[1].records == std::vector{BinRecord{BinKind::Win, other.value, aWin().made().what, {}, 0, {ben}}});
}

TEST_CASE_METHOD(Binned, "two deeds within one second are two entries", "[bin]") {
    auto still = Notebook::inMemory({[this] { return time.today; }, [at = time.now] { return at; }});
    const auto cleo = put(still, aTeacher().named("Cleo"));
    const auto first = put(still, aWin().with(cleo)), second = put(still, aWin().with(cleo));
    removeWin(still, first);
    removeWin(still, second);
    CHECK(binOf(still.read()).size() == 2);
}

TEST_CASE_METHOD(Binned, "a removed teacher comes back with all that went along, as one step of undo", "[bin]") {
    const auto before = contentOf(notebook);
    removeTeacher(notebook, ana);
    CHECK(contentOf(notebook) != before);
    restore(notebook, newestIn(notebook));
    CHECK(contentOf(notebook) == before);
    CHECK(binOf(notebook.read()).empty());
    CHECK(notebook.undoable() == Deed(Op::Restore, ana));
    notebook.undo();
    CHECK_FALSE(notebook.read().teachers.find(ana));
    CHECK(binOf(notebook.read()).size() == 1);
}

TEST_CASE_METHOD(Binned, "a meeting of a teacher in the bin is refused until the teacher is back", "[bin]") {
    removeMeeting(notebook, alone);
    const auto meeting = newestIn(notebook);
    removeTeacher(notebook, ana);
    CHECK(binEntry(notebook.read(), meeting)->obstacle == Obstacle::TeacherInBin);
    CHECK(kindThrownBy([&] { restore(notebook, meeting); }) == Error::Kind::Refused);
    restore(notebook, newestIn(notebook));
    CHECK_FALSE(isThere(alone));
    restore(notebook, meeting);
    CHECK(isThere(alone));
    CHECK(notebook.read().nextSteps.find(step));
    CHECK(kindThrownBy([&] { restore(notebook, meeting); }) == Error::Kind::NoSuchRecord);
}

TEST_CASE_METHOD(Binned, "a meeting of two comes back with the first of them to come back", "[bin]") {
    const auto before = contentOf(notebook);
    removeTeacher(notebook, ana);
    const auto first = newestIn(notebook);
    removeTeacher(notebook, ben);
    CHECK_FALSE(isThere(together));
    restore(notebook, first);
    CHECK(isThere(together));
    restore(notebook, newestIn(notebook));
    CHECK(contentOf(notebook) == before);
}

TEST_CASE_METHOD(Binned, "a teacher brings back the school that was removed meanwhile", "[bin]") {
    const auto school = put(notebook, aSchool().named("Riverside"));
    const auto cleo = put(notebook, aTeacher().named("Cleo").but(&Teacher::schools, std::vector{school}));
    CHECK(kindThrownBy([&] { removeSchool(notebook, school); }) == Error::Kind::Refused);
    removeTeacher(notebook, cleo);
    const auto entry = newestIn(notebook);
    removeSchool(notebook, school);
    restore(notebook, entry);
    CHECK(notebook.read().schools.find(school));
}

TEST_CASE_METHOD(Binned, "an agreement whose version was started again meanwhile is refused", "[bin]") {
    const auto agreement = startAgreement(notebook, ana);
    removeAgreement(notebook, agreement);
    startAgreement(notebook, ana);
    CHECK(binOf(notebook.read()).front().obstacle == Obstacle::VersionTaken);
    CHECK(kindThrownBy([&] { restore(notebook, newestIn(notebook)); }) == Error::Kind::Refused);
}

TEST_CASE_METHOD(Binned, "what is deleted for good takes along what cannot be without it, and nothing else", "[bin]") {
    settle(notebook, step, StepState::Kept, time.today);
    removeMeeting(notebook, alone); // the kept promise stays
    removeTeacher(notebook, ben);
    deleteForGood(notebook, {binOf(notebook.read())[1].removedAt});
    CHECK_FALSE(notebook.read().contacts.findAnywhere(alone));
    CHECK(notebook.read().nextSteps.find(step)->contact == std::nullopt);
    CHECK_FALSE(notebook.undoable());
    CHECK(notebook.findings().empty());

    removeWin(notebook, win);
    removeTeacher(notebook, ana); // the last one at the meeting with Ben
    const auto bin = binOf(notebook.read());
    REQUIRE(bin.size() == 3);
    CHECK(goneWith(bin, {bin[0]}).size() == bin[0].records.size() + 1); // her win of before
    deleteForGood(notebook, {bin[0].removedAt});
    CHECK(binOf(notebook.read()).size() == 1);
    CHECK_FALSE(notebook.read().teachers.findAnywhere(ana));
    CHECK_FALSE(notebook.read().wins.findAnywhere(win));
    CHECK(notebook.findings().empty());
}

TEST_CASE_METHOD(Binned, "a meeting of two outlives the one of them who is deleted for good", "[bin]") {
    removeTeacher(notebook, ana);
    emptyBin(notebook);
    CHECK(notebook.read().contacts.find(together)->with == std::vector{ben});
    CHECK(notebook.findings().empty());
}

TEST_CASE_METHOD(Binned, "what was typed about something deleted for good and not done goes with it, and no more",
                 "[bin][drafts]") {
    const auto& drafts = notebook.read().drafts;
    const auto uuidOf = [](const auto& record) { return record->stamp.uuid; };
    notebook.keepDraft("meeting 1", "{\"id\": \"" + uuidOf(notebook.read().contacts.find(alone)) + "\"}");
    notebook.keepDraft("meeting 2", "{\"id\": \"" + uuidOf(notebook.read().contacts.find(together)) + "\"}");
    notebook.keepDraft("win " + uuidOf(notebook.read().wins.find(win)), "{}");
    removeMeeting(notebook, alone);
    removeWin(notebook, win);
    CHECK(drafts.keptUnder("").size() == 3); // they wait for what is in the bin
    emptyBin(notebook);
    CHECK(drafts.keptUnder("").size() == 1);
    CHECK(drafts.find("meeting 2"));
}

TEST_CASE("what is deleted for good is gone from the file and its search index, and in the copy made before", "[bin]") {
    const TemporaryFolder folder;
    TestTime time;
    const auto file = folder / "notebook.alongside";
    auto notebook = Notebook::create(file, {}, clockOf(time));
    const auto ana = put(notebook, aTeacher().named("Ana Ruiz"));
    const auto kept = put(notebook, aContact().with(ana).but(&Contact::sharedNote, std::string("A quiet hour")));
    const auto gone = put(notebook, aContact().with(ana).but(&Contact::privateNote, std::string("canaryone spoke")));
    const auto step = put(notebook, aPromise().with(ana).what("canarytwo"));
    REQUIRE(notebook.read().search.find("canaryone").size() == 1);
    removeMeeting(notebook, gone);
    removeNextStep(notebook, step);
    REQUIRE(bytesOf(file).find("canaryone") != std::string::npos);

    const auto copy = emptyBin(notebook);
    CHECK(notebook.read().search.find("canaryone").empty());
    CHECK(notebook.read().contacts.find(kept));
    CHECK(notebook.findings().empty());
    const auto bytes = bytesOf(file);
    for (const auto* canary : {"canaryone", "canarytwo"}) {
        CAPTURE(canary);
        CHECK(bytes.find(canary) == std::string::npos);
    }
    CHECK(bytes.find("A quiet hour") != std::string::npos);
    auto before = Notebook::open(copy, {}, clockOf(time), Access::ReadOnly);
    CHECK(before.read().contacts.findAnywhere(gone)->privateNote == "canaryone spoke");
}

TEST_CASE("where no copy can be made nothing is deleted", "[bin]") {
    const TemporaryFolder folder;
    TestTime time;
    auto notebook = Notebook::create(folder / "notebook.alongside", {}, clockOf(time));
    const auto ana = put(notebook, aTeacher());
    removeTeacher(notebook, ana);
    std::ofstream(folder / "notebook backups") << "stands where the shelf would";
    CHECK_THROWS_AS(emptyBin(notebook), Error);
    CHECK(binOf(notebook.read()).size() == 1);
    CHECK(notebook.undoable());
}

TEST_CASE("whatever is removed and restored in any order of teachers, the notebook is the same", "[bin]") {
    CHECK(rc::check([] {
        TestTime time;
        auto notebook = Notebook::inMemory(clockOf(time));
        const auto keys = addFullRecords(notebook);
        const auto before = contentOf(notebook);
        const auto standing = binOf(notebook.read()).size();
        const bool first = *rc::gen::arbitrary<bool>(), both = *rc::gen::arbitrary<bool>();
        removeTeacher(notebook, first ? keys.teacher : keys.colleague);
        if (both)
            removeTeacher(notebook, first ? keys.colleague : keys.teacher);
        while (binOf(notebook.read()).size() > standing) {
            const auto bin = binOf(notebook.read());
            std::vector<Instant> open;
            for (const auto& entry : bin)
                if (!entry.obstacle && entry.records.front().kind == BinKind::Teacher)
                    open.push_back(entry.removedAt);
            RC_ASSERT(!open.empty());
            restore(notebook, *rc::gen::elementOf(open));
        }
        RC_ASSERT(contentOf(notebook) == before);
        RC_ASSERT(notebook.findings().empty());
        while (notebook.undoable())
            notebook.undo();
        RC_ASSERT(notebook.findings().empty());
    }));
}

TEST_CASE("after a clock was set back two removals of two sittings are still two entries", "[bin]") {
    const TemporaryFolder folder;
    const auto file = folder / "notebook.alongside";
    const Clock still{[] { return kToday; }, [at = TestTime().now] { return at; }};
    TeacherId ana, ben;
    {
        auto first = Notebook::create(file, {}, still);
        ana = put(first, aTeacher().named("Ana Ruiz"));
        ben = put(first, aTeacher().named("Ben Cole"));
        removeTeacher(first, ana);
    }
    const auto at = newestIn(Notebook::open(file, {}, still)); // the clock stands there again
    auto second = Notebook::open(file, {}, {still.today, [at] { return at; }});
    removeTeacher(second, ben);
    REQUIRE(binOf(second.read()).size() == 2);
    restore(second, *second.read().teachers.findAnywhere(ben)->stamp.removedAt);
    CHECK(second.read().teachers.find(ben));
    CHECK_FALSE(second.read().teachers.find(ana));
}
