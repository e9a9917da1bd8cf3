#include "exchange/archive_export.h"
#include "exchange/archive_import.h"
#include "store/error.h"
#include "support/import_refusal.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_all.hpp>

#include <sstream>

using namespace alongside;
using namespace alongside::making;

namespace {

// A record that is sound, and what turns it into one that no form would let through.
struct Contradiction {
    std::string member;
    std::string sound;
    std::string old;
    std::string fresh;
    std::string refusal; // without the line, which is the second
};

// clang-format off
const std::vector<Contradiction> kContradictions{
    {"settings", R"({"strong": [4, 5], "steady": [3, 5]})", "[3, 5]", "[9, 10]", "steady: does not go together with the other members"},
    {"calendar", R"({"terms": [{"from": "2026-08-24", "until": "2026-12-18"}]})", "2026-12-18", "2026-08-23", "terms/0/until: lies before the day that it must follow"},
    {"coaches", R"([{"id": "ID", "name": "Robin", "me": true, "taughtAt": [{"school": "Hill", "from": "2019-08-01", "until": "2020-06-30"}]}])", "2020-06-30", "2018-06-30", "0/taughtAt/0/until: lies before the day that it must follow"},
    {"teachers", R"([{"id": "ID", "name": "Ana", "status": "active", "startedOn": "2026-09-01", "priorRelation": "none", "subjects": ["Mathematics", "Science"]}])", "Science", "Mathematics", "0/subjects/1: stands there twice"},
    {"agreements", R"([{"id": "ID", "teacher": "ANA", "version": 1, "startedOn": "2026-09-01", "acknowledgedOn": "2026-09-04", "summary": "coach", "rung": 1}])", "2026-09-04", "2026-08-31", "0/acknowledgedOn: lies before the day that it must follow"},
    {"agreements", R"([{"id": "ID", "teacher": "ANA", "version": 1, "startedOn": "2026-09-01", "rhythm": 10, "longestQuiet": 10, "summary": "coach", "rung": 1}])", R"("longestQuiet": 10)", R"("longestQuiet": 9)", "0/longestQuiet: does not go together with the other members"},
    {"cycles", R"([{"id": "ID", "teacher": "ANA", "model": "own", "goal": "Talk", "startedOn": "2026-09-01", "endedOn": "2026-10-01"}])", "2026-10-01", "2026-08-01", "0/endedOn: lies before the day that it must follow"},
    {"cycles", R"([{"id": "ID", "teacher": "ANA", "model": "own", "goal": "Talk", "startedOn": "2026-09-01", "phases": [{"name": "Begin", "from": "2026-09-01", "until": "2026-09-08"}]}])", "2026-09-08", "2026-08-08", "0/phases/0/until: lies before the day that it must follow"},
    {"contacts", R"([{"id": "ID", "teachers": ["ANA"], "on": "2026-11-18", "minutes": 30, "kind": "check-in", "mode": "in-person", "askedBy": "coach", "welcome": "agreed", "status": "held", "summarySentOn": "2026-11-18"}])", R"(SentOn": "2026-11-18)", R"(SentOn": "2026-11-17)", "0/summarySentOn: lies before the day that it must follow"},
    {"nextSteps", R"([{"id": "ID", "teacher": "ANA", "owner": "coach", "what": "Slips", "kind": "bring", "madeOn": "2026-11-10", "dueOn": "2026-11-12", "state": "open"}])", "2026-11-12", "2026-11-09", "0/dueOn: lies before the day that it must follow"},
    {"nextSteps", R"([{"id": "ID", "teacher": "ANA", "owner": "teacher", "what": "Wait", "madeOn": "2026-11-10", "dueOn": "2026-11-12", "renegotiations": [{"on": "2026-11-11", "dueOn": "2026-11-16"}], "state": "open"}])", "2026-11-16", "2026-11-10", "0/renegotiations/0/dueOn: lies before the day that it must follow"},
    {"nextSteps", R"([{"id": "ID", "teacher": "ANA", "owner": "teacher", "what": "Wait", "madeOn": "2026-11-10", "state": "open", "lookBack": {"on": "2026-11-12", "verdict": "keep"}}])", "2026-11-12", "2026-11-08", "0/lookBack/on: lies before the day that it must follow"},
    {"wins", R"([{"id": "ID", "teacher": "ANA", "seenOn": "2026-11-17", "what": "Table talk", "namedBy": "coach", "toldOn": "2026-11-18"}])", "2026-11-18", "2026-11-16", "0/toldOn: lies before the day that it must follow"},
    {"checklists", R"([{"id": "ID", "teacher": "ANA", "from": "2026-11-01", "until": "2026-11-30"}])", "2026-11-30", "2026-10-31", "0/until: lies before the day that it must follow"},
    {"tools", R"([{"id": "ID", "name": "Board", "builds": ["relational", "competence"]}])", "competence", "relational", "0/builds/0: stands there twice\n/tools/0/builds/1 (line 2): stands there twice"},
    {"pulses", R"([{"id": "ID", "teacher": "ANA", "on": "2026-11-17", "mode": "named", "answers": [{"item": "rel-1", "answer": "mostly"}, {"item": "rel-2", "answer": "mostly"}]}])", "rel-2", "rel-1", "0/answers/1/item: stands there twice"},
};
// clang-format on

std::string replaced(std::string text, const std::string& old, const std::string& fresh) {
    const auto at = text.find(old);
    REQUIRE(at != std::string::npos);
    return text.replace(at, old.size(), fresh);
}

// The record stands on the second line.
std::string archiveWith(const std::string& member, std::string content) {
    const std::string ana = "70000000-0000-4000-8000-000000000001";
    const std::string anaHerself = R"("teachers": [{"id": ")" + ana +
                                   R"(", "name": "Ana", "status": "active", "startedOn": "2026-09-01", )"
                                   R"("priorRelation": "none"}], )";
    if (content.find("\"ID\"") != std::string::npos)
        content = replaced(content, "ID\"", "10000000-0000-4000-8000-000000000001\"");
    if (content.find("\"ANA\"") != std::string::npos)
        content = replaced(content, "ANA\"", ana + '"');
    return R"({"format": "alongside-archive", "version": 1, )" + (member == "teachers" ? "" : anaHerself) + "\n\"" +
           member + "\": " + content + "}";
}

} // namespace

TEST_CASE("a record that contradicts itself is refused by place and line, and leaves nothing", "[archive]") {
    for (const auto& each : kContradictions) {
        CAPTURE(each.member, each.fresh);
        OpenNotebook open;
        const auto wrong = archiveWith(each.member, replaced(each.sound, each.old, each.fresh));
        const auto colon = each.refusal.find(": ");
        CHECK(refusalOf(open.notebook, wrong) ==
              '/' + each.member + '/' + each.refusal.substr(0, colon) + " (line 2)" + each.refusal.substr(colon));
        CHECK(open.notebook.read().teachers.count() == 0);
        CHECK(refusalOf(open.notebook, archiveWith(each.member, each.sound)) == "nothing was refused");
    }
}

TEST_CASE_METHOD(OpenNotebook, "what lies in the future is taken: the clock is no part of a record", "[archive]") {
    const auto held =
        archiveWith("contacts", R"([{"id": "ID", "teachers": ["ANA"], "on": "2031-01-01", "minutes": 30, )"
                                R"("kind": "check-in", "mode": "in-person", "askedBy": "coach", )"
                                R"("welcome": "agreed", "status": "held"}])");
    CHECK(importArchive(notebook, held).added == 2);
}

TEST_CASE_METHOD(OpenNotebook, "what was written while the clock was ahead comes back after it was set right",
                 "[archive]") {
    time.today = day("2028-01-10");
    time.now = std::chrono::sys_days(time.today) + std::chrono::hours(9);
    const auto ana = put(notebook, aTeacher().made());
    const auto id = put(notebook, aContact().with(ana).on("2028-01-10").made());
    time.today = kToday;
    time.now = std::chrono::sys_days(kToday) + std::chrono::hours(9);
    notebook.perform(Op::RemoveMeeting, [&](Tables& t) { t.contacts.remove(id); });
    std::ostringstream out;
    exportArchive(notebook, Privacy::WithPrivate, out);
    auto other = Notebook::inMemory(clockOf(time));
    CHECK(importArchive(other, out.str()).added == 2);
}
