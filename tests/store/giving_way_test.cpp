#include "store/backups/make_backup.h"
#include "store/giving_way.h"
#include "store/rescue/rescue.h"
#include "support/makers.h"
#include "support/notebook_on_disk.h"

#include <catch2/catch_all.hpp>

#include <atomic>
#include <chrono>
#include <future>

using namespace alongside;
using namespace alongside::making;

namespace {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

// For many seconds, one record after the other.
constexpr const char* kLong = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000000) "
                              "SELECT count(*) FROM teacher, n";

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
    std::atomic<int> tries = 0;
    auto reading = std::async(std::launch::async, [&] {
        std::int64_t found = 0;
        auto database = Database::open(file, notebook.key(), Access::ReadOnly);
        database.heed(progress, GivesWay::ToWriters);
        givingWay(progress, [&] { found = database.number(++tries == 1 ? kLong : "SELECT count(*) FROM teacher"); });
        return found;
    });
    while (tries == 0)
        std::this_thread::sleep_for(1ms);
    std::this_thread::sleep_for(50ms); // it reads by now
    const auto began = Steady::now();
    CHECK_NOTHROW(addTeacher());
    CHECK(Steady::now() - began < 2s); // without giving way it fails after five
    CHECK(reading.get() == static_cast<std::int64_t>(notebook.read().teachers.everything().size()));
    CHECK(tries == 2);
}

TEST_CASE_METHOD(ReadWhileWritten, "a reading that is to stop does not wait until nobody writes", "[giving-way]") {
    auto reading = std::async(std::launch::async, [&] {
        const AboutToWrite somebody;
        givingWay(progress, [] { throw Stopped(); });
    });
    CHECK(reading.wait_for(100ms) == std::future_status::timeout);
    stop.request_stop();
    REQUIRE(reading.wait_for(2s) == std::future_status::ready);
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

TEST_CASE_METHOD(ReadWhileWritten, "a backup and the look for damage hold up no deed, and come to their end after them",
                 "[giving-way]") {
    addTeacher();
    auto aside = std::async(std::launch::async, [&] {
        const auto findings = damageAside(file, notebook.key(), progress);
        const auto backup = makeBackupAside(file, notebook.key(), BackupCause::Routine, notebook.now(), progress);
        return std::pair(findings, backup);
    });
    auto longest = Steady::duration::zero();
    for (int i = 0; i < 20; ++i) {
        const auto began = Steady::now();
        addTeacher();
        longest = std::max(longest, Steady::now() - began);
        std::this_thread::sleep_for(20ms);
    }
    const auto [findings, backup] = aside.get();
    CHECK(findings.empty());
    CHECK(std::filesystem::exists(backup));
    CHECK(longest < 2s);
}
