#include "actions/contact_actions.h"
#include "overview/meeting_list.h"
#include "support/makers.h"
#include "support/open_notebook.h"

#include <catch2/catch_all.hpp>

#include <set>

using namespace alongside;
using namespace alongside::making;

namespace {

struct ListedMeetings : OpenNotebook {
    TeacherId ana = add(aTeacher().named("Ana"));
    TeacherId ben = add(aTeacher().named("Ben"));

    TeacherId add(const Teacher& teacher) {
        return notebook.perform(Op::AddTeacher, [&](Tables& t) { return t.teachers.add(teacher); });
    }
    ContactId add(const Contact& contact, std::vector<NextStep> steps = {}) {
        return logMeeting(notebook, {contact, std::move(steps), {}});
    }
    std::vector<ContactId> fitting(const MeetingFilter& filter) const {
        return meetingsFitting(notebook.read(), filter, meetingsInOrder(notebook.read(), filter, kToday));
    }
    std::vector<ContactId> saying(std::string words) const {
        MeetingFilter filter;
        filter.words = std::move(words);
        return fitting(filter);
    }
};

using Keys = std::vector<ContactId>;

Contact at(int hour, std::string_view on = "2026-11-12") {
    return aContact()
        .on(on)
        .with(TeacherId{1})
        .but(&Contact::start, std::optional<TimeOfDay>(std::chrono::hours(hour)));
}

} // namespace

TEST_CASE_METHOD(ListedMeetings, "meetings stand newest first, by day and by time, those without a time last",
                 "[meeting-list]") {
    const auto untimed = add(aContact().with(ana).on("2026-11-12"));
    const auto late = add(at(15)), early = add(at(8));
    const auto today = add(aContact().with(ana)), old = add(aContact().with(ana).on("2024-03-01"));
    CHECK(fitting({}) == Keys{today, late, early, untimed, old});
}

TEST_CASE_METHOD(ListedMeetings,
                 "of very many the list is read in pieces of whole days, each meeting once, newest first",
                 "[meeting-list]") {
    constexpr int kEachDay = 7, kDays = 1600;
    notebook.perform(Op::Import, [&](Tables& t) {
        for (int i = 0; i < kEachDay * kDays; ++i)
            t.contacts.add(aContact().with(ana).but(&Contact::on, addDays(kToday, -(i % kDays))));
    });
    MeetingsReading reading(notebook.read(), {}, kToday);
    int pieces = 0;
    while (reading.readOn())
        ++pieces;
    CHECK(pieces == 2);
    const auto keys = reading.take();
    REQUIRE(keys.size() == kEachDay * kDays);
    CHECK(std::set(keys.begin(), keys.end()).size() == keys.size());
    const auto dayOf = [this](ContactId key) { return notebook.read().contacts.find(key)->on; };
    for (std::size_t i = 0; i < keys.size(); i += 97)
        CHECK(dayOf(keys[i]) == addDays(kToday, -static_cast<int>(i / kEachDay)));
    CHECK(keys == meetingsInOrder(notebook.read(), {}, kToday));
}

TEST_CASE_METHOD(ListedMeetings, "a meeting in the bin is in no list", "[meeting-list]") {
    const auto id = add(aContact().with(ana).sharedNote("Fractions"));
    removeMeeting(notebook, id);
    CHECK(fitting({}).empty());
    CHECK(saying("fractions").empty());
}

TEST_CASE_METHOD(ListedMeetings, "a list is narrowed down by teachers, and a group meeting is in it once",
                 "[meeting-list]") {
    const auto group = add(aContact().with({ana, ben}).kind(ContactKind::Team));
    const auto alone = add(aContact().with(ben).on("2026-11-10"));
    const auto hers = add(aContact().with(ana).on("2026-11-09"));
    CHECK(fitting({.with = {ana}}) == Keys{group, hers});
    CHECK(fitting({.with = {ana, ben}}) == Keys{group, alone, hers});
}

TEST_CASE_METHOD(ListedMeetings, "kinds and days narrow it down, both ends included", "[meeting-list]") {
    const auto visit = add(aContact().with(ana).on("2026-11-02").kind(ContactKind::Visit));
    const auto planning = add(aContact().with(ana).on("2026-11-06").kind(ContactKind::Planning));
    add(aContact().with(ana).on("2026-11-09").kind(ContactKind::CoPlanning));
    CHECK(fitting({.kinds = {ContactKind::Planning}}) == Keys{planning}); // not co-planning
    CHECK(fitting({.kinds = {ContactKind::Planning, ContactKind::Visit}}) == Keys{planning, visit});
    CHECK(fitting({.from = day("2026-11-02"), .until = day("2026-11-06")}) == Keys{planning, visit});
    CHECK(fitting({.until = day("2026-11-05")}) == Keys{visit});
}

TEST_CASE_METHOD(ListedMeetings, "an appointment of a day that has passed is not logged yet, today's is planned",
                 "[meeting-list]") {
    const auto passed = add(aPlannedContact("2026-11-19").with(ana));
    const auto today = add(aPlannedContact("2026-11-20").with(ana));
    const auto held = add(aContact().with(ana));
    const auto moved = add(aContact().with(ana).on("2026-11-18").status(ContactStatus::CancelledByTeacher).planned());
    CHECK(fitting({.state = MeetingState::NotLogged}) == Keys{passed});
    CHECK(fitting({.state = MeetingState::Planned}) == Keys{today});
    CHECK(fitting({.state = MeetingState::Held}) == Keys{held});
    CHECK(fitting({.state = MeetingState::NotHeld}) == Keys{moved});
    CHECK(fitting({.until = day("2026-11-19"), .state = MeetingState::Planned}).empty());
    for (const auto id : {passed, today, held, moved})
        CHECK(fitting({.state = stateOf(*notebook.read().contacts.find(id), kToday)}) == Keys{id});
}

TEST_CASE_METHOD(ListedMeetings, "words are found in either note and in the next steps, and combine with the rest",
                 "[meeting-list]") {
    const auto shared = add(aContact().with(ana).on("2026-11-02").sharedNote("Café talk about exit slips"));
    const auto hidden = add(aContact().with(ben).on("2026-11-03").privateNote("Worried about the exit"));
    const auto step = add(aContact().with(ana).on("2026-11-04"), {aPromise().with(ana).what("Bring exit slips")});
    CHECK(saying("exit") == Keys{step, hidden, shared});
    CHECK(saying("slips exi") == Keys{step, shared});
    CHECK(saying("cafe") == Keys{shared});
    CHECK(saying("  ").size() == 3);
    CHECK(saying("c").size() == 3); // one letter says nothing yet
    CHECK(saying("cafe t") == Keys{shared});
    CHECK(saying("cafe zz").empty());
    CHECK(fitting({.with = {ana}, .until = day("2026-11-03"), .words = "exit"}) == Keys{shared});
    const auto made = notebook.read().nextSteps.madeAt(step);
    notebook.perform(Op::RemoveNextStep, [&](Tables& t) { t.nextSteps.remove(made.front().id); });
    CHECK(saying("slips exi") == Keys{shared});
}

TEST_CASE_METHOD(ListedMeetings, "very many hits give the same list as few, whichever way they are looked up",
                 "[meeting-list]") {
    const auto other = add(aContact().with(ana).sharedNote("Nothing of the kind"));
    notebook.perform(Op::Import, [&](Tables& t) {
        for (int i = 0; i < 3400; ++i) {
            auto contact = aContact().with(ana).on(addDays(day("2023-01-01"), i / 3)).made();
            if (i % 2 == 0)
                contact.sharedNote = "Fractions " + std::to_string(i);
            const auto id = t.contacts.add(contact);
            if (i % 2 == 1)
                t.nextSteps.add(aPromise().with(ana).at(id).what("Fractions again").made());
        }
    });
    const auto found = saying("fractions");
    CHECK(found.size() == 3400);
    CHECK(std::find(found.begin(), found.end(), other) == found.end());
    CHECK(saying("fractions 3398").size() == 1);
    const auto gone = notebook.read().nextSteps.madeAt(*std::find_if(
        found.begin(), found.end(), [&](ContactId id) { return !notebook.read().nextSteps.madeAt(id).empty(); }));
    notebook.perform(Op::RemoveNextStep, [&](Tables& t) { t.nextSteps.remove(gone.front().id); });
    CHECK(saying("fractions").size() == 3399);
}
