#include "actions/contact_actions.h"
#include "actions/teacher_actions.h"
#include "exchange/archive_export.h"
#include "store/error.h"
#include "support/losable_file.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/thrown.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>
#include <sstream>

using namespace alongside;
using namespace alongside::making;

namespace {

constexpr const char* kCanary = "half-a-thought-canary";

std::vector<std::string> keysOf(const std::vector<Draft>& drafts) {
    std::vector<std::string> keys;
    for (const auto& draft : drafts)
        keys.push_back(draft.key);
    return keys;
}

bool holds(const std::filesystem::path& file, const std::string& words) {
    std::ifstream in(file, std::ios::binary);
    const std::string all(std::istreambuf_iterator<char>(in), {});
    return all.find(words) != std::string::npos;
}

} // namespace

TEST_CASE_METHOD(OpenNotebook, "the draft kept last comes first, and each key has one", "[drafts]") {
    notebook.keepDraft("meeting 1", "one");
    notebook.keepDraft("meeting 2", "two");
    notebook.keepDraft("win 1", "three");
    notebook.keepDraft("meeting 1", "one more");
    const auto drafts = notebook.read().drafts.keptUnder("meeting ");
    CHECK(keysOf(drafts) == std::vector<std::string>{"meeting 1", "meeting 2"});
    CHECK(drafts[0].body == "one more");
    CHECK(drafts[0].keptAt >= drafts[1].keptAt);
    CHECK(notebook.read().drafts.find("win 1")->body == "three");
    notebook.forgetDraft("meeting 1");
    notebook.forgetDraft("never there");
    CHECK(keysOf(notebook.read().drafts.keptUnder("")) == std::vector<std::string>{"win 1", "meeting 2"});
}

TEST_CASE("drafts take no moment from deeds, and are not older than the deed before", "[drafts]") {
    const TestTime time; // of a clock that stands still, as it does within a second
    auto notebook = Notebook::inMemory({[&] { return time.today; }, [&] { return time.now; }});
    for (int i = 0; i < 5; ++i)
        addTeacher(notebook, aTeacher());
    const auto lastDone = notebook.read().teachers.all().back().stamp.changedAt;
    CHECK(lastDone > time.now);
    for (int i = 0; i < 50; ++i)
        notebook.keepDraft("meeting 1", std::string(static_cast<std::size_t>(i), 'x'));
    CHECK(notebook.read().drafts.find("meeting 1")->keptAt == lastDone);
    addTeacher(notebook, aTeacher());
    CHECK(notebook.read().teachers.all().back().stamp.changedAt == lastDone + std::chrono::seconds(1));
}

TEST_CASE_METHOD(OpenNotebook, "keeping a draft is no deed: nobody is told, and undo passes it over", "[drafts]") {
    addTeacher(notebook, aTeacher());
    int told = 0;
    notebook.onChange([&](const Changes&) { ++told; });
    notebook.keepDraft("meeting 1", "one");
    CHECK(told == 0);
    CHECK(notebook.undoable()->op == Op::AddTeacher);
    notebook.undo();
    CHECK(told == 1);
    CHECK(notebook.read().drafts.find("meeting 1"));
    notebook.forgetDraft("meeting 1");
    CHECK(notebook.redoable());
}

TEST_CASE_METHOD(OpenNotebook, "a meeting that is done takes its draft along, one that is refused does not",
                 "[drafts]") {
    const auto ana = put(notebook, aTeacher());
    notebook.keepDraft("meeting 1", "one");
    CHECK(kindThrownBy([&] { logMeeting(notebook, {Contact(), {}, {}}, "meeting 1"); }) == Error::Kind::Refused);
    CHECK(notebook.read().drafts.find("meeting 1"));
    const auto id = logMeeting(notebook, {aContact().with(ana).made(), {}, {}}, "meeting 1");
    CHECK_FALSE(notebook.read().drafts.find("meeting 1"));
    notebook.undo();
    notebook.redo();
    notebook.keepDraft("meeting 2", "two");
    correctMeeting(notebook, meetingOf(notebook.read(), id).value(), "meeting 2"); // nothing else has changed
    CHECK_FALSE(notebook.read().drafts.find("meeting 2"));
    notebook.keepDraft("meeting 3", "three");
    auto moved = meetingOf(notebook.read(), id).value();
    moved.contact.status = ContactStatus::MovedByCoach;
    moved.contact.planned = true;
    moved.contact.noticeOn = kToday;
    moveMeeting(notebook, moved, day("2026-12-01"), "meeting 3");
    CHECK(notebook.read().drafts.keptUnder("").empty());
}

TEST_CASE("a draft survives closing, is in no archive, and is gone from the file when it is forgotten", "[drafts]") {
    TestTime time;
    const LosableFile losable;
    {
        auto notebook = losable.create(clockOf(time));
        notebook.keepDraft("meeting 1", kCanary);
    }
    CHECK(holds(losable.file, kCanary));
    auto notebook = Notebook::open(losable.file, {}, clockOf(time));
    CHECK(notebook.read().drafts.find("meeting 1")->body == kCanary);
    std::ostringstream archive;
    exportArchive(notebook, Privacy::WithPrivate, archive);
    CHECK(archive.str().find(kCanary) == std::string::npos);
    notebook.forgetDraft("meeting 1");
    CHECK_FALSE(holds(losable.file, kCanary));
}

TEST_CASE("a draft of a file that is gone or write-protected is refused in words, and forgetting none writes nothing",
          "[drafts]") {
    TestTime time;
    const LosableFile losable;
    {
        auto notebook = losable.create(clockOf(time));
        losable.takeAway();
        CHECK(kindThrownBy([&] { notebook.keepDraft("meeting 1", "one"); }) == Error::Kind::Replaced);
        losable.bringBack();
        notebook.keepDraft("meeting 1", "one");
    }
    auto notebook = Notebook::open(losable.file, {}, clockOf(time), Access::ReadOnly);
    CHECK(notebook.read().drafts.find("meeting 1"));
    CHECK(kindThrownBy([&] { notebook.keepDraft("meeting 1", "two"); }) == Error::Kind::ReadOnly);
    CHECK_NOTHROW(notebook.forgetDraft("meeting 2"));
}
