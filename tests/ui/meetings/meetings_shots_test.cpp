#include "meetings/meetings_page.h"
#include "ui/shot.h"
#include "ui/staff_room.h"

#include <QLineEdit>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct ShownMeetings : StaffRoom {
    ShownMeetings() {
        put(notebook, aContact()
                          .with({maya, luis, aisha, tom, yuki})
                          .kind(ContactKind::Team)
                          .on("2026-11-17")
                          .but(&Contact::start, std::optional<TimeOfDay>(std::chrono::hours(9)))
                          .sharedNote("Everybody brought one exit slip, and we sorted them by what they would change"));
        put(notebook, aContact()
                          .with(priya)
                          .on("2026-11-17")
                          .but(&Contact::start, std::optional<TimeOfDay>(std::chrono::minutes(9 * 60 + 30)))
                          .privateNote("Tired of exit slips, and said so only to me"));
        put(notebook, aContact().with(tom).on("2026-11-18").status(ContactStatus::CancelledByTeacher).planned());
        auto calendar = aCalendar();
        calendar.holidays.push_back({"Harvest break", {day("2026-11-16"), day("2026-11-16")}});
        notebook.perform(Op::ChangeCalendar, [&](Tables& t) { t.calendar.put(calendar); });
    }
};

} // namespace

TEST_CASE_METHOD(ShownMeetings, "the Meetings page looks right in both themes and sizes, as list and as week",
                 "[meetings][shots]") {
    const auto [appearance, zoom] = everyLook();
    const int width = GENERATE(1056, 576);
    const Dress dress(appearance, zoom);
    MeetingsPage page(link, navigator);
    const auto name = QStringLiteral("-%1-%2-%3")
                          .arg(appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                          .arg(zoom)
                          .arg(width);
    page.resize(width, 820);
    page.QWidget::show();
    shoot(page, {width, 820}, QStringLiteral("meetings-list") + name);
    named<QLineEdit>(page, QStringLiteral("Filter meetings"))->setText(QStringLiteral("exit"));
    shoot(page, {width, 820}, QStringLiteral("meetings-found") + name);
    page.show(MeetingsView::Week);
    shoot(page, {width, 820}, QStringLiteral("meetings-week") + name);
    CHECK(page.minimumSizeHint().width() <= width); // nothing is cut off at the side
}
