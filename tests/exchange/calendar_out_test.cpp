#include "actions/bin_actions.h"
#include "actions/contact_actions.h"
#include "actions/next_step_actions.h"
#include "exchange/calendar/calendar_out.h"
#include "exchange/leaving/leaving.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_all.hpp>

#include <libical/ical.h>
#include <memory>

using namespace alongside;
using namespace alongside::making;

namespace {

const auto kNow = Instant(std::chrono::sys_days(std::chrono::year(2020) / 1 / 2));

CalendarEntry entry(const std::string& title, std::variant<Date, Instant> begin) {
    return {"01234567-89ab-cdef-0123-456789abcdef", begin, std::chrono::minutes(45), title};
}

// libical reads it as any calendar program would.
struct ReadBack {
    std::unique_ptr<icalcomponent, void (*)(icalcomponent*)> root;
    icalcomponent* event;

    explicit ReadBack(const std::string& text)
        : root(icalparser_parse_string(text.c_str()), icalcomponent_free),
          event(icalcomponent_get_first_component(root.get(), ICAL_VEVENT_COMPONENT)) {}
    std::string property(icalproperty_kind kind) const {
        auto* found = icalcomponent_get_first_property(event, kind);
        return found ? icalproperty_get_value_as_string(found) : "none";
    }
};

} // namespace

TEST_CASE("an entry with a time is read back by libical: private, in UTC, named, numbered by its file", "[calendar]") {
    const auto begin = Instant(std::chrono::sys_days(std::chrono::year(2026) / 12 / 1)) + std::chrono::hours(14);
    const auto text = calendarText({entry("Planning with A. R.; \"samples\", é\nand more", begin)}, kNow);
    const ReadBack back(text);
    REQUIRE(back.event);
    CHECK(icalcomponent_check_restrictions(back.root.get()));
    CHECK(icalcomponent_count_errors(back.root.get()) == 0);
    CHECK(std::string(icalcomponent_get_summary(back.event)) == "Planning with A. R.; \"samples\", é\nand more");
    CHECK(std::string(icalcomponent_get_uid(back.event)) == "01234567-89ab-cdef-0123-456789abcdef@alongside");
    CHECK(icalcomponent_get_sequence(back.event) == 86'400);
    CHECK(back.property(ICAL_DTSTAMP_PROPERTY) == "20200102T000000Z");
    CHECK(back.property(ICAL_STATUS_PROPERTY) == "CONFIRMED");
    CHECK(back.property(ICAL_LOCATION_PROPERTY) == "none");
    CHECK(back.property(ICAL_DESCRIPTION_PROPERTY) == "none");
    CHECK(back.property(ICAL_CLASS_PROPERTY) == "PRIVATE");
    CHECK(back.property(ICAL_DTSTART_PROPERTY) == "20261201T140000Z");
    CHECK(back.property(ICAL_DTEND_PROPERTY) == "20261201T144500Z");
    CHECK(text.find("\r\n") != std::string::npos);
    auto moment = entry("Talk", begin);
    moment.length = {};
    CHECK(ReadBack(calendarText({moment}, kNow)).property(ICAL_DTEND_PROPERTY) == "none");
}

TEST_CASE("an entry without a time is a whole day on which nobody is busy", "[calendar]") {
    const ReadBack back(calendarText({entry("Promise for A. R.", std::chrono::year(2026) / 12 / 31)}, kNow));
    REQUIRE(back.event);
    CHECK(back.property(ICAL_DTSTART_PROPERTY) == "20261231");
    CHECK(back.property(ICAL_DTEND_PROPERTY) == "20270101");
    CHECK(back.property(ICAL_TRANSP_PROPERTY) == "TRANSPARENT");
}

TEST_CASE_METHOD(OpenNotebook, "what is planned and what is due goes out, of one teacher or of all", "[calendar]") {
    const auto ana = put(notebook, aTeacher().named("Ana Ruiz")), ben = put(notebook, aTeacher().named("Ben Cruz"));
    auto planned = aContact().with(ana).on("2026-11-24").made();
    planned.status = ContactStatus::Planned;
    put(notebook, planned);
    auto past = planned;
    past.on = addDays(time.today, -2);
    put(notebook, past);
    put(notebook, aContact().with(ana).on("2026-11-19"));
    put(notebook, aPromise().with(ben).dueOn("2026-11-27"));
    CHECK(plannedFor(notebook.read(), {}, time.today).size() == 2);
    CHECK(plannedFor(notebook.read(), ana, time.today).size() == 1);
    CHECK(std::holds_alternative<NextStep>(plannedFor(notebook.read(), ben, time.today).at(0)));
}

TEST_CASE("what is withdrawn is cancelled under the same name, with a higher number, and nobody is busy with it",
          "[calendar]") {
    auto meeting = entry("Planning: AR", Instant(std::chrono::sys_days(std::chrono::year(2026) / 12 / 1)));
    const ReadBack before(calendarText({meeting}, kNow));
    meeting.isWithdrawn = true;
    const ReadBack after(calendarText({meeting}, kNow + std::chrono::seconds(1)));
    CHECK(icalcomponent_check_restrictions(after.root.get()));
    CHECK(icalcomponent_count_errors(after.root.get()) == 0);
    CHECK(icalcomponent_get_status(after.event) == ICAL_STATUS_CANCELLED);
    CHECK(after.property(ICAL_TRANSP_PROPERTY) == "TRANSPARENT");
    CHECK(after.property(ICAL_UID_PROPERTY) == before.property(ICAL_UID_PROPERTY));
    CHECK(icalcomponent_get_sequence(after.event) > icalcomponent_get_sequence(before.event));
}

TEST_CASE("no line of a calendar is longer than 75 bytes, and none is folded within a character", "[calendar]") {
    std::string title;
    for (int i = 0; i < 60; ++i)
        title += i % 3 == 0 ? "é" : i % 3 == 1 ? "n" : "\U0001F392";
    for (int shift = 0; shift < 4; ++shift) {
        const auto shifted = std::string(static_cast<std::size_t>(shift), 'x') + title;
        const auto text = calendarText({entry(shifted, std::chrono::year(2026) / 12 / 31)}, kNow);
        for (std::size_t at = 0; at < text.size();) {
            const auto end = text.find("\r\n", at);
            REQUIRE(end != std::string::npos);
            CHECK(end - at <= 75);
            CHECK((static_cast<unsigned char>(text[at + (text[at] == ' ' ? 1 : 0)]) & 0xC0) != 0x80);
            at = end + 2;
        }
        const ReadBack back(text);
        CHECK(icalcomponent_get_summary(back.event) == shifted);
    }
}

namespace {

struct GoneOut : OpenNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ruiz")), ben = put(notebook, aTeacher().named("Ben Cruz"));

    Contact meetingWith(TeacherId teacher, const char* on) {
        auto meeting = aContact().with(teacher).on(on).made();
        meeting.status = ContactStatus::Planned;
        meeting.planned = true;
        const auto id = put(notebook, meeting);
        return *notebook.read().contacts.find(id);
    }
    void calendarLeaves(std::vector<TeacherId> about = {}) {
        letLeave(notebook, {DocumentKind::Calendar, WayOut::SavedFile, std::move(about), false}, "x", [] {});
    }
    void becomes(Contact meeting, ContactStatus status) {
        meeting.status = status;
        correctMeeting(notebook, {meeting, {}, {}});
    }
    std::vector<std::string> withdrawn(std::optional<TeacherId> teacher = {}) {
        std::vector<std::string> uuids;
        for (const auto& each : withdrawnFor(notebook.read(), teacher, time.today))
            uuids.push_back(std::visit([](const auto& record) { return record.stamp.uuid; }, each));
        return uuids;
    }
};

} // namespace

TEST_CASE_METHOD(GoneOut, "a meeting that was cancelled, moved or removed after it went out is withdrawn",
                 "[calendar]") {
    const auto cancelled = meetingWith(ana, "2026-11-24"), moved = meetingWith(ana, "2026-11-25");
    const auto removed = meetingWith(ana, "2026-11-26"), stands = meetingWith(ana, "2026-11-27");
    calendarLeaves();
    CHECK(withdrawn().empty());
    becomes(cancelled, ContactStatus::CancelledByTeacher);
    auto elsewhere = moved;
    elsewhere.status = ContactStatus::MovedByCoach;
    const auto anew = moveMeeting(notebook, {elsewhere, {}, {}}, day("2026-12-02"));
    removeMeeting(notebook, removed.id);
    CHECK(withdrawn() == std::vector{cancelled.stamp.uuid, moved.stamp.uuid, removed.stamp.uuid});
    const auto planned = plannedFor(notebook.read(), {}, time.today);
    REQUIRE(planned.size() == 2);
    CHECK(std::get<Contact>(planned[0]).id == stands.id);
    CHECK(std::get<Contact>(planned[1]).id == anew);
    calendarLeaves(); // whoever missed this file gets it from the next
    CHECK(withdrawn().size() == 3);
    notebook.undo();
    CHECK(withdrawn() == std::vector{cancelled.stamp.uuid, moved.stamp.uuid});
}

TEST_CASE_METHOD(GoneOut, "what never went out, is long past or was deleted for good is not withdrawn", "[calendar]") {
    const auto before = meetingWith(ana, "2026-11-24");
    becomes(before, ContactStatus::CancelledByCoach);
    const auto past = meetingWith(ana, "2026-10-01"), held = meetingWith(ana, "2026-11-19");
    const auto deleted = meetingWith(ana, "2026-11-24");
    calendarLeaves();
    becomes(past, ContactStatus::TeacherAbsent);
    becomes(held, ContactStatus::Held);
    becomes(meetingWith(ana, "2026-11-24"), ContactStatus::CancelledByCoach);
    removeMeeting(notebook, deleted.id);
    CHECK(withdrawn().size() == 1);
    deleteForGood(notebook, {notebook.read().contacts.inBin().at(0).stamp.removedAt.value()});
    CHECK(withdrawn().empty());
}

TEST_CASE_METHOD(GoneOut, "a calendar of one teacher withdraws theirs alone, and only what was in a file about them",
                 "[calendar]") {
    const auto hers = meetingWith(ana, "2026-11-24"), his = meetingWith(ben, "2026-11-24");
    calendarLeaves({ana});
    becomes(hers, ContactStatus::CancelledByCoach);
    becomes(his, ContactStatus::CancelledByCoach);
    CHECK(withdrawn() == std::vector{hers.stamp.uuid});
    CHECK(withdrawn(ana) == std::vector{hers.stamp.uuid});
    CHECK(withdrawn(ben).empty());
}

TEST_CASE_METHOD(GoneOut, "a promise that was settled after it went out is due no more, and one renegotiated moves",
                 "[calendar]") {
    const auto kept = put(notebook, aPromise().with(ana).dueOn("2026-11-27"));
    const auto later = put(notebook, aPromise().with(ana).dueOn("2026-11-27"));
    calendarLeaves();
    settle(notebook, kept, StepState::Kept, time.today);
    postpone(notebook, later, day("2026-12-04"));
    CHECK(withdrawn() == std::vector{notebook.read().nextSteps.find(kept)->stamp.uuid});
    const auto planned = plannedFor(notebook.read(), {}, time.today);
    REQUIRE(planned.size() == 1);
    CHECK(currentDue(std::get<NextStep>(planned[0])) == day("2026-12-04"));
}
