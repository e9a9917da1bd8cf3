#pragma once

#include "domain/contact.h"
#include "domain/cycle.h"
#include "domain/next_step.h"
#include "domain/pulse.h"
#include "domain/reflection.h"
#include "domain/teacher.h"
#include "domain/win.h"

#include <optional>
#include <string_view>
#include <vector>

namespace alongside::story {

// How a teacher's story in the demo is told. Every `int` that is a day counts school days before today; what is
// negative is still to come.
inline constexpr int kNever = 10'000;

constexpr int at(int hour, int minute) {
    return hour * 60 + minute;
}

// Who asked for a meeting, and whether the coach was welcome.
struct Asking {
    AskedBy by = AskedBy::Standing;
    Welcome welcome = Welcome::Standing;
};
inline constexpr Asking kInvited{AskedBy::Teacher, Welcome::Invited};
inline constexpr Asking kAgreed{AskedBy::Coach, Welcome::Agreed};
inline constexpr Asking kUnasked{AskedBy::Coach, Welcome::Unasked};

struct Meeting {
    int ago = 0;
    int start = at(15, 0);
    int minutes = 30;
    ContactKind kind = ContactKind::CheckIn;
    std::string_view place = {};
    std::string_view shared = {};
    std::string_view privately = {};
    ContactStatus status = ContactStatus::Held;
    Asking asking = {};
    ContactMode mode = ContactMode::InPerson;
    int summary = kNever; // sent so many school days later
    int notice = kNever;  // given so many school days ahead
    bool appointment = true;
    bool win = false;
    bool readBack = false;
    bool hard = false;
    bool nothingToDo = false;
    bool goal = false;
    std::string_view move = {}; // code of a move that was used
};

struct Step {
    int made = 0; // at the meeting of that day, if there was one
    Side owner = Side::Coach;
    std::optional<StepKind> kind = {};
    std::string_view what = {};
    int due = kNever;
    StepState state = StepState::Open;
    int closed = kNever;
    int movedOn = kNever;
    int movedTo = kNever;
    bool fitted = false;
    bool offered = false;
    bool goal = false;
    std::string_view source = {};
    int lookedBack = kNever;
    Verdict verdict = Verdict::Keep;
};

struct Praise {
    int seen = 0;
    std::string_view what = {};
    Side namedBy = Side::Coach;
    int told = kNever;
    std::string_view how = {};
    bool mayShare = false;
};

// One answer of the agreement: its choices, where there are several, stand apart by '|'.
struct Reply {
    std::string_view question = {};
    std::string_view answer = {};
};

struct Pact {
    int version = 1;
    int started = 0;
    int discussed = kNever;
    int acknowledged = kNever;
    int ended = kNever;
    int review = kNever;
    std::vector<Reply> replies = {}; // those that drive a member of the agreement set it too
};

struct Effort {
    CycleModel model = CycleModel::Impact;
    std::string_view goal = {};
    std::string_view studentsWill = {};
    int started = 0;
    int ended = kNever;
    std::vector<int> phases = {}; // when each of the model's phases begins
    int planned = kNever;         // its last day, while it runs
};

struct Voice {
    int on = 0;
    std::vector<PulseReply> answers = {};
    std::string_view words = {};
};

struct Thought {
    int on = 0;
    std::optional<Dimension> dimension = {};
    std::string_view prompt = {}; // code
    std::string_view text = {};
};

// The ticks of a month: codes of the items that are done, and of those that do not fit.
struct Ticks {
    bool thisMonth = true;
    std::vector<std::string_view> done = {};
    std::vector<std::string_view> notFitting = {};
    std::string_view note = {};
};

// One teacher with everything that happened.
struct Story {
    Teacher teacher = {};
    int started = 0;
    std::vector<int> schools = {}; // places in the demo's list
    std::vector<Pact> pacts = {};
    std::vector<Effort> efforts = {};
    std::vector<Meeting> meetings = {};
    std::vector<Step> steps = {};
    std::vector<Praise> wins = {};
    std::vector<Ticks> ticks = {};
    std::vector<Voice> voices = {};
    std::vector<Thought> thoughts = {};
};

Story thriving();
std::vector<Meeting> thrivingMeetings();
std::vector<Pact> thrivingPacts();
std::vector<Effort> thrivingEfforts();
Story brandNew();
Story drifting();
Story unsignedDraft();
Story brokenPromise();
Story paused();
Story sceptic();
Story finished();
Story leftSchool();

} // namespace alongside::story
