#include "actions/contact_actions.h"
#include "exchange/draft_json.h"
#include "support/full_records.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct FullNotebook : OpenNotebook {
    FullKeys keys = addFullRecords(notebook);
    const Tables& tables = notebook.read();

    std::optional<MeetingDraft> thereAndBack(const MeetingDraft& draft) const {
        return meetingDraftIn(toJson(draft, tables), tables);
    }
    MeetingDraft ofNew() const {
        MeetingDraft draft;
        draft.meeting.contact = fullContact({keys.teacher, keys.colleague}, keys.move, keys.cycle);
        draft.meeting.contact.id = {};
        draft.meeting.contact.stamp = {};
        draft.meeting.nextSteps = {aPromise().with(keys.teacher), anActionStep().with(keys.colleague)};
        draft.meeting.newWins = {aWin().with(keys.teacher)};
        draft.meeting.newMoves = {aMove().uuid("30000000-0000-4000-8000-000000000001").made()}; // without a record yet
        draft.newDate = day("2026-12-01");
        draft.toPlan = true;
        draft.unclear = {{"date", "banana"}, {"due 0", "sömeday\n\"soon\""}};
        return draft;
    }
};

} // namespace

TEST_CASE_METHOD(FullNotebook, "a draft comes back with every field, the private note and unclear words",
                 "[draft_json]") {
    const auto draft = ofNew();
    CHECK(thereAndBack(draft) == draft);
}

TEST_CASE_METHOD(FullNotebook, "a draft of a stored meeting finds its records again", "[draft_json]") {
    MeetingDraft draft{meetingOf(tables, keys.contact).value(), {}, false, {}};
    REQUIRE_FALSE(draft.meeting.nextSteps.empty());
    draft.meeting.takenAway = {draft.meeting.nextSteps.front().id};
    draft.meeting.nextSteps.erase(draft.meeting.nextSteps.begin());
    draft.meeting.contact.sharedNote = "typed since";
    CHECK(thereAndBack(draft) == draft);
}

TEST_CASE_METHOD(FullNotebook, "what could not be stored yet is kept all the same", "[draft_json]") {
    MeetingDraft draft;
    draft.meeting.contact.on = Date{}; // no day is understood
    draft.meeting.contact.place = std::string(kLongestName + 1, 'p');
    draft.meeting.contact.sharedNote = std::string(kLongestText + 1, 's');
    NextStep step; // for nobody, about nothing yet
    step.dueOn = day("2026-12-01");
    draft.meeting.nextSteps = {step};
    step.what = std::string(kLongestText + 1, 'w');
    draft.meeting.nextSteps.push_back(step);
    const auto back = thereAndBack(draft);
    REQUIRE(back);
    CHECK(back->meeting.contact.place == draft.meeting.contact.place);
    CHECK(back->meeting.contact.sharedNote == draft.meeting.contact.sharedNote);
    CHECK(back->meeting.nextSteps == draft.meeting.nextSteps);
}

TEST_CASE_METHOD(FullNotebook, "what is gone meanwhile does not keep the words from coming back", "[draft_json]") {
    const auto ana = put(notebook, aTeacher());
    const auto id = logMeeting(notebook, {aContact().with(ana).made(), {aPromise().with(ana)}, {}});
    MeetingDraft draft{meetingOf(tables, id).value(), {}, false, {}};
    draft.meeting.contact.sharedNote = "typed since";
    const auto json = toJson(draft, tables);
    notebook.undo();
    const auto back = meetingDraftIn(json, tables);
    REQUIRE(back);
    CHECK_FALSE(back->meeting.contact.id); // a new one now
    CHECK(back->meeting.contact.sharedNote == "typed since");
    CHECK(back->meeting.nextSteps.empty());
    CHECK(toJson(draft, tables).find("typed since") != std::string::npos); // nor from being kept
}

TEST_CASE_METHOD(FullNotebook, "text that is no draft is none, and torn or strange text does no harm", "[draft_json]") {
    for (const auto* json : {"", "{}", "[]", "null", "banana", "{\"contact\"", "{\"toPlan\": true}"})
        CHECK_FALSE(meetingDraftIn(json, tables));
    const auto odd = meetingDraftIn(
        R"({"contact": 3, "nextSteps": {"a": 1}, "newWins": [7], "takenAway": [1, "x"], "unclear": [1], "toPlan": "no"})",
        tables);
    REQUIRE(odd);
    CHECK(odd->meeting.nextSteps.empty());
    CHECK_FALSE(odd->toPlan);
    const auto json = toJson(ofNew(), tables);
    for (std::size_t length = 0; length < json.size(); length += 7)
        meetingDraftIn(json.substr(0, length), tables);
}
