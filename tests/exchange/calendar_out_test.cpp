#include "exchange/calendar/calendar_out.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_all.hpp>

#include <libical/ical.h>
#include <memory>

using namespace alongside;
using namespace alongside::making;

namespace {

const auto kMade = Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 1));

CalendarEntry entry(const char* title, std::variant<Date, Instant> begin) {
    return {{"01234567-89ab-cdef-0123-456789abcdef", kMade, kMade + std::chrono::seconds(90), {}},
            begin,
            std::chrono::minutes(45),
            title};
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

TEST_CASE("an entry with a time is read back by libical: private, in UTC, named, numbered by its changes",
          "[calendar]") {
    const auto begin = Instant(std::chrono::sys_days(std::chrono::year(2026) / 12 / 1)) + std::chrono::hours(14);
    const auto text = calendarText({entry("Planning with A. R.; \"samples\", é\nand more", begin)});
    const ReadBack back(text);
    REQUIRE(back.event);
    CHECK(icalcomponent_check_restrictions(back.root.get()));
    CHECK(icalcomponent_count_errors(back.root.get()) == 0);
    CHECK(std::string(icalcomponent_get_summary(back.event)) == "Planning with A. R.; \"samples\", é\nand more");
    CHECK(std::string(icalcomponent_get_uid(back.event)) == "01234567-89ab-cdef-0123-456789abcdef@alongside");
    CHECK(icalcomponent_get_sequence(back.event) == 90);
    CHECK(back.property(ICAL_CLASS_PROPERTY) == "PRIVATE");
    CHECK(back.property(ICAL_DTSTART_PROPERTY) == "20261201T140000Z");
    CHECK(back.property(ICAL_DTEND_PROPERTY) == "20261201T144500Z");
    CHECK(text.find("\r\n") != std::string::npos);
}

TEST_CASE("an entry without a time is a whole day on which nobody is busy", "[calendar]") {
    const ReadBack back(calendarText({entry("Promise for A. R.", std::chrono::year(2026) / 12 / 31)}));
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
