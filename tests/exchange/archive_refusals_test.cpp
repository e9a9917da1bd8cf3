#include "exchange/archive_export.h"
#include "exchange/archive_import.h"
#include "store/error.h"
#include "support/import_refusal.h"
#include "support/open_notebook.h"

#include <catch2/catch_all.hpp>

#include <sstream>

using namespace alongside;

namespace {

// Small and whole; each test breaks it in one place.
constexpr const char* kArchive = R"({
  "format": "alongside-archive",
  "version": 1,
  "settings": {"windowSchoolDays": 40, "minEvents": 3, "rhythm": 10, "strong": [4, 5], "steady": [3, 5]},
  "calendar": {"weekdays": ["mon", "tue"], "terms": [], "holidays": []},
  "coaches": [
    {"id": "c0000000-0000-4000-8000-000000000001", "name": "Robin", "me": true, "trainings": [{"on": "2026-01-05", "title": "Trust", "hours": 2}]}
  ],
  "schools": [{"id": "50000000-0000-4000-8000-000000000001", "name": "Riverside"}],
  "teachers": [
    {"id": "70000000-0000-4000-8000-000000000001", "name": "Ana", "schools": ["50000000-0000-4000-8000-000000000001"],
     "status": "active", "startedOn": "2026-09-01", "priorRelation": "none"}
  ],
  "agreements": [
    {"id": "a0000000-0000-4000-8000-000000000001", "teacher": "70000000-0000-4000-8000-000000000001", "version": 1,
     "startedOn": "2026-09-01", "summary": "coach", "rung": 1, "answers": {"rhythm.every": 10}}
  ],
  "contacts": [
    {"id": "b0000000-0000-4000-8000-000000000001", "teachers": ["70000000-0000-4000-8000-000000000001"],
     "on": "2026-09-10", "start": "09:30", "minutes": 30, "kind": "check-in", "mode": "in-person",
     "askedBy": "coach", "welcome": "agreed",
     "status": "held", "planned": true, "sharedNote": "Fine"}
  ],
  "nextSteps": [
    {"id": "d0000000-0000-4000-8000-000000000001", "teacher": "70000000-0000-4000-8000-000000000001",
     "contact": "b0000000-0000-4000-8000-000000000001", "owner": "coach", "what": "Bring slips", "kind": "bring",
     "madeOn": "2026-09-10", "dueOn": "2026-09-17", "state": "kept", "closedOn": "2026-09-16"}
  ],
  "checklists": [
    {"id": "e0000000-0000-4000-8000-000000000001", "teacher": "70000000-0000-4000-8000-000000000001",
     "from": "2026-09-01", "until": "2026-09-30",
     "items": [{"code": "a", "text": "A", "strategy": "celebrate", "state": "done"},
               {"code": "b", "text": "B", "strategy": "empathy", "state": "not-yet"}]}
  ],
  "pulses": [
    {"id": "f0000000-0000-4000-8000-000000000001", "teacher": "70000000-0000-4000-8000-000000000001",
     "on": "2026-10-01", "mode": "named", "answers": [{"item": "rel-1", "answer": "mostly"}]}
  ],
  "moves": []
}
)";

std::string with(std::string_view old, std::string_view fresh) {
    std::string text = kArchive;
    const auto at = text.find(old);
    REQUIRE(at != std::string::npos);
    REQUIRE(text.find(old, at + 1) == std::string::npos);
    return text.replace(at, old.size(), fresh);
}

struct Hostile {
    std::string_view old;
    std::string_view fresh;
    std::string refusal;
};

// clang-format off
const std::vector<Hostile> kHostile{
    {R"("alongside-archive")", R"("other")", R"(/format (line 2): is not "alongside-archive")"},
    {R"("format": "alongside-archive",)", "", R"(/format (line 1): is not "alongside-archive")"},
    {R"("version": 1,
  "set)", "\"version\": 2,\n  \"set", "/version (line 3): is not 1, the version that this program reads"},
    {R"("version": 1,
  "set)", "\"version\": \"1\",\n  \"set", "/version (line 3): is not 1, the version that this program reads"},
    {R"("status": "held")", R"("status": "hold")", R"(/contacts/0/status (line 22): "hold" is not one of planned, held, moved-by-coach, cancelled-by-coach, moved-by-teacher, cancelled-by-teacher, coach-absent, teacher-absent)"},
    {R"("status": "held")", R"("status": 3)", "/contacts/0/status (line 22): 3 is not one of planned, held, moved-by-coach, cancelled-by-coach, moved-by-teacher, cancelled-by-teacher, coach-absent, teacher-absent"},
    {R"("status": "held", )", "", "/contacts/0/status (line 19): is missing"},
    {R"("status": "held")", R"("status": "held", "mood": "good")", "/contacts/0/mood (line 22): is not known here"},
    {R"("on": "2026-09-10")", R"("on": "2026-02-29")", R"(/contacts/0/on (line 20): "2026-02-29" is not a real date (YYYY-MM-DD, 1900 to 2999))"},
    {R"("on": "2026-09-10")", R"("on": "10.9.2026")", R"(/contacts/0/on (line 20): "10.9.2026" is not a real date (YYYY-MM-DD, 1900 to 2999))"},
    {R"("on": "2026-09-10")", R"("on": null)", "/contacts/0/on (line 20): is null, not a date"},
    {R"("start": "09:30")", R"("start": "9:30")", R"(/contacts/0/start (line 20): "9:30" is not a time of day (HH:MM))"},
    {R"("minutes": 30)", R"("minutes": -5)", "/contacts/0/minutes (line 20): -5 is not between 0 and 1440"},
    {R"("minutes": 30)", R"("minutes": 2.5)", "/contacts/0/minutes (line 20): is a number, not a whole number"},
    {R"("minutes": 30)", R"("minutes": "30")", "/contacts/0/minutes (line 20): is text, not a whole number"},
    {R"("minutes": 30)", R"("minutes": 99999999999999999999)", "/contacts/0/minutes (line 20): is a number, not a whole number"},
    {R"("planned": true)", R"("planned": "yes")", "/contacts/0/planned (line 22): is text, not true or false"},
    {R"("planned": true)", R"("planned": null)", "/contacts/0/planned (line 22): is null, not true or false"},
    {R"("sharedNote": "Fine")", R"("sharedNote": ["Fine"])", "/contacts/0/sharedNote (line 22): is a list, not text"},
    {R"("teachers": ["70000000-0000-4000-8000-000000000001"])", R"("teachers": ["70000000-0000-4000-8000-000000000002"])", R"(/contacts/0/teachers/0 (line 19): "70000000-0000-4000-8000-000000000002" is no teacher of this archive or of the notebook)"},
    {R"("teachers": ["70000000-0000-4000-8000-000000000001"])", R"("teachers": [])", "/contacts/0/teachers/0 (line 19): is needed"},
    {R"("teachers": ["70000000-0000-4000-8000-000000000001"])", R"("teachers": ["70000000-0000-4000-8000-000000000001", "70000000-0000-4000-8000-000000000001"])", "/contacts/0/teachers/0 (line 19): stands there twice\n/contacts/0/teachers/1 (line 19): stands there twice"},
    {R"("teachers": ["70000000-0000-4000-8000-000000000001"])", R"("teachers": "Ana")", "/contacts/0/teachers (line 19): is text, not a list"},
    {R"("id": "b0000000-0000-4000-8000-000000000001")", R"("id": "B0000000-0000-4000-8000-000000000001")", "/contacts/0/id (line 19): \"B0000000-0000-4000-8000-000000000001\" is not an id (a UUID in small letters)\n/nextSteps/0/contact (line 26): \"b0000000-0000-4000-8000-000000000001\" is no contact of this archive or of the notebook"},
    {R"("id": "d0000000-0000-4000-8000-000000000001", )", "", "/nextSteps/0/id (line 25): is missing"},
    {R"("moves": [])", R"("moves": [], "wins": [17])", "/wins/0 (line 39): is a number, not an object"},
    {R"("moves": [])", R"("moves": {})", "/moves (line 39): is an object, not a list"},
    {R"("moves": [])", R"("moves": [], "students": [])", "/students (line 39): is not known here"},
    {R"("moves": [])", R"("moves": [], "moves": [])", "/moves (line 39): stands there twice"},
    {R"("moves": [])", R"("moves": [{"id": "10000000-0000-4000-8000-000000000001", "dimension": "warm", "moment": "start", "words": "Hm"}])", R"(/moves/0/dimension (line 39): "warm" is not one of communicative, relational, competence)"},
    {R"("moves": [])", R"("moves": [{"id": "10000000-0000-4000-8000-000000000001", "dimension": "relational", "moment": "start", "words": " "}])", "/moves/0/words (line 39): is empty"},
    {R"("moves": [])", R"("moves": [], "exportedAt": "2026-11-20")", R"(/exportedAt (line 39): "2026-11-20" is not a moment in UTC (YYYY-MM-DDTHH:MM:SSZ))"},
    {R"(, "closedOn": "2026-09-16")", "", "/nextSteps/0/closedOn (line 25): is needed"},
    {R"("state": "kept")", R"("state": "open")", "/nextSteps/0/closedOn (line 27): does not go together with the other members"},
    {R"("dueOn": "2026-09-17", )", "", "/nextSteps/0/dueOn (line 25): is needed"},
    {R"("kind": "bring",)", R"("kind": null,)", "/nextSteps/0/kind (line 26): is needed"},
    {R"("state": "kept")", R"("state": "kept", "lookBack": {"on": "2026-09-20"})", "/nextSteps/0/lookBack/verdict (line 27): is missing"},
    {R"("state": "kept")", R"("state": "kept", "renegotiations": [{"on": "2026-09-12", "dueOn": "soon"}])", R"(/nextSteps/0/renegotiations/0/dueOn (line 27): "soon" is not a real date (YYYY-MM-DD, 1900 to 2999))"},
    {R"("me": true)", R"("me": false)", "/coaches (line 6): has 0 coaches with \"me\": true; it must be exactly one"},
    {R"("hours": 2)", R"("hours": -1)", "/coaches/0/trainings/0/hours (line 7): is not between 0 and 1000"},
    {R"("name": "Ana")", R"("name": "")", "/teachers/0/name (line 11): is empty"},
    {R"("schools": ["50000000-0000-4000-8000-000000000001"])", R"("schools": ["riverside"])", R"(/teachers/0/schools/0 (line 11): "riverside" is not an id (a UUID in small letters))"},
    {R"("rung": 1)", R"("rung": 5)", "/agreements/0/rung (line 16): 5 is not between 0 and 4"},
    {R"("rhythm.every": 10)", R"("rhythm.every": {"n": 10})", "/agreements/0/answers/rhythm.every (line 16): is an object, not text, a list of texts, true or false, or a number"},
    {R"("rhythm.every": 10)", R"("rhythm.every": ["a", 1])", "/agreements/0/answers/rhythm.every/1 (line 16): is a number, not text"},
    {R"("strong": [4, 5])", R"("strong": [5, 4])", "/settings/strong (line 4): is not two whole numbers such as [4, 5], four of five"},
    {R"("windowSchoolDays": 40)", R"("windowSchoolDays": 0)", "/settings/windowSchoolDays (line 4): 0 is not between 5 and 250"},
    {R"(["mon", "tue"])", R"(["mon", "Tuesday"])", R"(/calendar/weekdays/1 (line 5): "Tuesday" is not one of mon, tue, wed, thu, fri, sat, sun)"},
    {R"(["mon", "tue"])", "[]", "/calendar/weekdays (line 5): is empty"},
    {R"({"code": "b")", R"({"code": "a")", "/checklists/0/items/1/code (line 33): stands there twice"},
    {R"("mode": "named")", R"("mode": "batch")", "/pulses/0/teacher (line 36): does not go together with the other members"},
    {R"("mode": "named", "answers")", R"("mode": "named", "createdAt": "today", "answers")", R"(/pulses/0/createdAt (line 37): "today" is not a moment in UTC (YYYY-MM-DDTHH:MM:SSZ))"},
};
// clang-format on

} // namespace

TEST_CASE("a hostile archive is refused by place, line and reason, and leaves nothing", "[archive]") {
    for (const auto& hostile : kHostile) {
        OpenNotebook open;
        CAPTURE(hostile.old, hostile.fresh);
        CHECK(refusalOf(open.notebook, with(hostile.old, hostile.fresh)) == hostile.refusal);
        CHECK(open.notebook.read().teachers.count() == 0);
        CHECK(open.notebook.read().coaches.count() == 0);
        CHECK_FALSE(open.notebook.undoable());
    }
}

TEST_CASE_METHOD(OpenNotebook, "the archive that the refusals are made from is itself good", "[archive]") {
    CHECK(importArchive(notebook, kArchive) == ImportReport{8, 0, 0});
}

TEST_CASE_METHOD(OpenNotebook, "an id that stands twice in a list is refused", "[archive]") {
    const auto twice =
        with(R"(  "schools": [)", R"(  "schools": [{"id": "50000000-0000-4000-8000-000000000001", "name": "Again"}, )");
    CHECK(refusalOf(notebook, twice) == "/schools/1/id (line 9): \"50000000-0000-4000-8000-000000000001\" stands there "
                                        "twice; every school has its own");
}

TEST_CASE_METHOD(OpenNotebook, "all refusals come at once", "[archive]") {
    auto archive = with(R"("status": "held")", R"("status": "hold")");
    archive.replace(archive.find("2026-09-16"), 10, "2026-09-31");
    archive.replace(archive.find("\"Riverside\""), 11, "7");
    const auto refusal = refusalOf(notebook, archive);
    CHECK(std::count(refusal.begin(), refusal.end(), '\n') == 2);
    CHECK(
        refusal.starts_with("/schools/0/name (line 9): is a number, not text\n/contacts/0/status (line 22): \"hold\""));
}

TEST_CASE_METHOD(OpenNotebook, "names of 201 characters and texts over 64 KB are refused, just below they are taken",
                 "[archive]") {
    const std::string name(200, 'n');
    const std::string text(64 * 1024, 't');
    CHECK(refusalOf(notebook, with("\"Ana\"", '"' + name + "x\"")) ==
          "/teachers/0/name (line 11): is too long: a name may have 200 characters, other text 64 KB");
    CHECK(refusalOf(notebook, with("\"Fine\"", '"' + text + "x\"")) ==
          "/contacts/0/sharedNote (line 22): is too long: a name may have 200 characters, other text 64 KB");
    auto longest = with("\"Ana\"", '"' + name + '"');
    longest.replace(longest.find("\"Fine\""), 6, '"' + text + '"');
    CHECK(importArchive(notebook, longest).added == 8);
}
