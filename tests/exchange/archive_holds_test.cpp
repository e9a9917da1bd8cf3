#include "actions/hold_actions.h"
#include "exchange/archive_import.h"
#include "exchange/archive_preview.h"
#include "store/error.h"
#include "support/archive_of.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct TwoWithHolds : OpenNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ruiz"));
    TestTime there;
    Notebook other = Notebook::inMemory(clockOf(there));

    TeacherId anaThere() const { return *other.read().teachers.keyOf(notebook.read().teachers.find(ana)->stamp.uuid); }
    static int addedBy(Notebook& into, const std::string& archive) {
        const auto preview = std::get<ArchivePreview>(previewArchive(into, archive));
        const auto report = importArchive(into, archive);
        CHECK(preview.report.added == report.added);
        return preview.holds;
    }
};

const std::string kBegin = R"({"format": "alongside-archive", "version": 1, "holds": [)";

std::string holdsOf(std::size_t count) {
    std::string holds;
    for (std::size_t i = 0; i < count; ++i)
        holds += (i ? "," : "") + (R"({"setOn": "2026-11-02", "reason": "Letter )" + std::to_string(i) + "\"}");
    return holds;
}

std::string refusalOfHolds(Notebook& notebook, const std::string& holds) {
    try {
        importArchive(notebook, kBegin + holds + "]}");
    } catch (const Error& error) {
        return error.detail();
    }
    return {};
}

} // namespace

TEST_CASE_METHOD(TwoWithHolds, "holds go with the archive, and come back as they were", "[hold][archive]") {
    CHECK(archiveOf(notebook).find("holds") == std::string::npos); // as long as there is none
    const auto lifted = holdEverything(notebook, std::nullopt, day("2026-10-05"), "An audit");
    liftHold(notebook, lifted, day("2026-11-02"), "Over");
    holdEverything(notebook, ana, day("2026-11-19"), "A letter");
    const auto archive = archiveOf(notebook, Privacy::WithoutPrivate);
    CHECK(addedBy(other, archive) == 2);
    const auto holds = other.read().holds.all();
    REQUIRE(holds.size() == 2);
    CHECK(holds[0].whyLifted == "Over");
    CHECK(other.read().holds.on(anaThere())->reason == "A letter");
    CHECK(addedBy(other, archive) == 0); // the same file twice
    CHECK(other.read().holds.all() == holds);
    const auto body = [](const std::string& text) { return text.substr(text.find("\"settings\"")); };
    CHECK(body(archiveOf(other, Privacy::WithoutPrivate)) == body(archive));
}

TEST_CASE_METHOD(TwoWithHolds, "an archive neither lifts a hold nor sets one again that was lifted",
                 "[hold][archive]") {
    const auto id = holdEverything(notebook, ana, day("2026-11-02"), "A letter");
    const auto whileOn = archiveOf(notebook);
    importArchive(other, whileOn);
    liftHold(notebook, id, time.today, "Over");
    const auto lifted = archiveOf(notebook);
    CHECK(addedBy(other, lifted) == 0);
    CHECK(other.read().holds.on(anaThere())); // there it is still on
    CHECK(addedBy(notebook, whileOn) == 0);
    CHECK_FALSE(notebook.read().holds.on(ana));
}

TEST_CASE_METHOD(OpenNotebook, "holds that no form would let through are refused with their place", "[hold][archive]") {
    CHECK(
        refusalOfHolds(notebook, R"({"setOn": "2026-11-02", "reason": " "})").starts_with("/holds/0/reason (line 1)"));
    CHECK(refusalOfHolds(notebook,
                         R"({"setOn": "2026-11-02", "reason": "A letter", "liftedOn": "2026-11-01", "whyLifted": "x"})")
              .starts_with("/holds/0/liftedOn"));
    CHECK(refusalOfHolds(notebook, R"({"setOn": "2026-11-02", "reason": "A letter", "liftedOn": "2026-11-03"})")
              .starts_with("/holds/0"));
    CHECK(refusalOfHolds(
              notebook,
              R"({"setOn": "2026-11-02", "reason": "A letter", "teacher": "6f1c2a54-0000-4000-8000-000000000001"})")
              .starts_with("/holds/0/teacher"));
    CHECK(refusalOfHolds(notebook, R"({"setOn": "2026-11-02", "reason": "A letter", "until": "2027-01-01"})")
              .starts_with("/holds/0/until"));
    CHECK(notebook.read().holds.all().empty());
    CHECK(refusalOfHolds(notebook, R"({"setOn": "2026-11-02", "reason": "A letter"})").empty());
    CHECK(notebook.read().holds.on(std::nullopt));
}

TEST_CASE_METHOD(OpenNotebook,
                 "the same hold twice comes once, and one that was set again on the day it was lifted too",
                 "[hold][archive]") {
    const std::string on = R"({"setOn": "2026-11-02", "reason": "A letter"})";
    const std::string lifted =
        R"({"setOn": "2026-11-02", "reason": "A letter", "liftedOn": "2026-11-02", "whyLifted": "Over"})";
    CHECK(TwoWithHolds::addedBy(notebook, kBegin + lifted + ',' + on + ',' + lifted + ',' + on + "]}") == 2);
    CHECK(notebook.read().holds.all().size() == 2);
    CHECK(notebook.read().holds.on(std::nullopt));
}

TEST_CASE_METHOD(OpenNotebook,
                 "holds count for what is too much for one step of undo, and more than a notebook has are "
                 "refused",
                 "[hold][archive]") {
    CHECK(refusalOfHolds(notebook, holdsOf(10'001)) == "/holds (line 1): has more than 10000 holds");
    CHECK(notebook.read().holds.all().empty());
    const auto many = kBegin + holdsOf(kMostRecordsToUndo + 1) + "]}";
    CHECK_FALSE(std::get<ArchivePreview>(previewArchive(notebook, many)).isOneStep);
    importArchive(notebook, many);
    CHECK_FALSE(notebook.undoable());
    auto fresh = Notebook::inMemory(clockOf(time));
    importArchive(fresh, kBegin + holdsOf(kMostRecordsToUndo) + "]}");
    CHECK(fresh.undoable());
}
