#include "store/backups/make_backup.h"
#include "store/giving_way.h"
#include "store/read_aside.h"
#include "store/rescue/rescue.h"
#include "support/makers.h"
#include "support/notebook_on_disk.h"

#include <catch2/catch_all.hpp>

#include <atomic>
#include <chrono>
#include <future>
#include <thread>

using namespace alongside;
using namespace alongside::making;

namespace {

using namespace std::chrono_literals;

// Without end, as far as a test can tell, one record after the other.
constexpr const char* kEndless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                 "SELECT count(*) FROM n CROSS JOIN teacher";

struct ReadWhileWritten : NotebookOnDisk {
    Notebook notebook = create();
    std::stop_source stop;
    ProgressFigures figures;
    Progress progress{stop.get_token(), figures};

    void addTeacher() {
        notebook.perform(Op::AddTeacher, [](Tables& t) { t.teachers.add(aTeacher()); });
    }
};

} // namespace

TEST_CASE_METHOD(ReadWhileWritten, "a long reading aside gives way to a deed, and is done anew after it",
                 "[giving-way]") {
    addTeacher();
    std::atomic<bool> gaveWay = false;
    auto reading = std::async(std::launch::async, [&] {
        std::int64_t found = 0;
        auto database = Database::open(file, notebook.key(), Access::ReadOnly);
        database.heed(progress, GivesWay::ToWriters);
        givingWay(progress, [&] {
            try {
                found = database.number(gaveWay ? "SELECT count(*) FROM teacher" : kEndless);
            } catch (const Stopped&) {
                gaveWay = true;
                throw;
            }
        });
        return found;
    });
    try {
        while (!gaveWay) { // the first of these may come before it reads
            addTeacher();
            std::this_thread::sleep_for(20ms);
        }
    } catch (const Error& error) { // without giving way it fails after five seconds
        FAIL_CHECK("a deed was not done: " << static_cast<int>(error.kind()));
        stop.request_stop();
        CHECK_THROWS_AS(reading.get(), Stopped);
        return;
    }
    CHECK(reading.get() == static_cast<std::int64_t>(notebook.read().teachers.everything().size()));
}

TEST_CASE_METHOD(ReadWhileWritten, "a reading that is to stop does not wait until nobody writes", "[giving-way]") {
    auto reading = std::async(std::launch::async, [&] {
        const AboutToWrite somebody;
        givingWay(progress, [] { throw Stopped(); });
    });
    CHECK(reading.wait_for(100ms) == std::future_status::timeout);
    stop.request_stop();
    REQUIRE(reading.wait_for(30s) == std::future_status::ready);
    CHECK_THROWS_AS(reading.get(), Stopped);
}

TEST_CASE_METHOD(ReadWhileWritten, "what a reading aside fails with comes out at once", "[giving-way]") {
    int tries = 0;
    CHECK_THROWS_AS(givingWay(progress,
                              [&] {
                                  ++tries;
                                  throw Error(Error::Kind::Damaged);
                              }),
                    Error);
    CHECK(tries == 1);
}

TEST_CASE_METHOD(ReadWhileWritten, "who reads aside waits for whoever is about to write, and comes to an end after it",
                 "[giving-way]") {
    addTeacher();
    const auto work = GENERATE(0, 1, 2);
    auto aside = std::async(std::launch::async, [&, key = notebook.key(), now = notebook.now()] {
        if (work == 0)
            return damageAside(file, key, progress).empty();
        if (work == 1)
            return std::filesystem::exists(makeBackupAside(file, key, BackupCause::Routine, now, progress));
        bool hasTeacher = false;
        readAside(file, key, progress,
                  [&](const Tables& tables) { hasTeacher = !tables.teachers.everything().empty(); });
        return hasTeacher;
    });
    {
        const AboutToWrite somebody; // from the start, or from somewhere in the middle
        for (int i = 0; i < 5; ++i)
            addTeacher();
    }
    CHECK(aside.get());
}

TEST_CASE_METHOD(ReadWhileWritten, "what is written between the copy and its check is no failure of a backup",
                 "[giving-way][large]") {
    notebook.performLarge(Op::Import, [](Tables& t) {
        for (int i = 0; i < 1'000; ++i)
            t.drafts.keep("draft " + std::to_string(i), std::string(16'000, 'x'));
    });
    auto aside = std::async(std::launch::async, [&, key = notebook.key(), now = notebook.now()] {
        return makeBackupAside(file, key, BackupCause::Routine, now, progress);
    });
    while (figures.stage != Stage::Check && aside.wait_for(1ms) != std::future_status::ready)
        continue;
    notebook.keepDraft("another", "words"); // one more than in the copy
    bool wasNoted = false;
    while (aside.wait_for(5ms) != std::future_status::ready)
        wasNoted |= readShelfNotes(shelf().folder).failure.has_value();
    CHECK_FALSE(wasNoted);
    CHECK(std::filesystem::exists(aside.get()));
}
