#include "actions/contact_actions.h"
#include "exchange/calendar_panel.h"
#include "exchange/calendar_words.h"
#include "leaving/save_leaving.h"
#include "settings/calendar_files_card.h"
#include "support/temporary_folder.h"
#include "ui/settings/settings_screen.h"
#include "ui/shot.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>

#include <ctime>
#include <fstream>

using namespace alongside;
using namespace alongside::making;

namespace {

constexpr const char* kCalendar = "BEGIN:VCALENDAR\nVERSION:2.0\n"
                                  "BEGIN:VEVENT\nSUMMARY:Winter break\nDTSTART;VALUE=DATE:20261221\n"
                                  "DTEND;VALUE=DATE:20270104\nEND:VEVENT\n"
                                  "BEGIN:VEVENT\nSUMMARY:Inservice\nDTSTART;VALUE=DATE:20261130\nEND:VEVENT\n"
                                  "BEGIN:VEVENT\nSUMMARY:Concert\nDTSTART:20261130T190000\nEND:VEVENT\n"
                                  "END:VCALENDAR\n";

struct CalendarFiles : SettingsScreen {
    TemporaryFolder folder;

    QString write(const char* name, const std::string& bytes) const {
        std::ofstream(folder / name, std::ios::binary) << bytes;
        return QString::fromStdString((folder / name).string());
    }
    CalendarFilesCard* card() const { return page->findChild<CalendarFilesCard*>(); }
    CalendarPanel* panel() const { return page->findChild<CalendarPanel*>(); }
    QString save(const char* button) {
        shown<QAbstractButton>(button)->click();
        auto* dialog = page->findChild<QFileDialog*>();
        if (!dialog)
            return {};
        const auto path = QString::fromStdString((folder / "out").string());
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        settle();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

} // namespace

TEST_CASE_METHOD(LinkedNotebook, "the card for calendar files looks right", "[settings][shots]") {
    const auto look = everyLook();
    const Dress dress(look.appearance, look.zoom);
    put(notebook, aTeacher().named("Ana Ruiz"));
    CalendarFilesCard card(link);
    card.show();
    card.openFile(QStringLiteral("missing.ics"));
    shoot(card, {720, card.heightForWidth(720)}, look.name("calendar-files"));
}

TEST_CASE_METHOD(CalendarFiles, "holidays come from a calendar file, seen first, as one step of undo", "[settings]") {
    open(SettingsPart::Calendar);
    card()->openFile(write("school.ics", kCalendar));
    REQUIRE(panel());
    const auto holidays = [&] { return notebook.read().calendar.current().holidays; };
    CHECK(holidays().empty());
    auto* inservice = named<QComboBox>(*panel(), text("Inservice, taken for"));
    REQUIRE(inservice);
    CHECK(inservice->currentText() == text("Leave out"));
    inservice->setFocus();
    QTest::keyClicks(inservice, text("Holi"));
    for (auto* each : panel()->findChildren<QPushButton*>())
        if (each->text() == text("Add 2"))
            QTest::mouseClick(each, Qt::LeftButton);
    settle();
    REQUIRE(holidays().size() == 2);
    CHECK(holidays()[0].name == "Inservice");
    CHECK(says("Calendar files"));
    link.undo();
    CHECK(holidays().empty());
}

TEST_CASE_METHOD(CalendarFiles, "a file that is no calendar is refused with its line and changes nothing",
                 "[settings]") {
    open(SettingsPart::Calendar);
    card()->openFile(write("cut.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n"));
    CHECK_FALSE(panel());
    CHECK(says("cut.ics: Line 2: what begins here does not end in its turn"));
    card()->openFile(QString::fromStdString((folder / "missing.ics").string()));
    CHECK(says("missing.ics: this cannot be read."));
    CHECK_FALSE(notebook.undoable());
}

TEST_CASE_METHOD(CalendarFiles, "what is planned and due is saved by initials, or by names where that is chosen",
                 "[settings]") {
    const auto ana = put(notebook, aTeacher().named("Ana Ruiz")), ben = put(notebook, aTeacher().named("Ben Cruz"));
    auto meeting = aContact().with(ana).on("2026-11-24").made();
    meeting.status = ContactStatus::Planned;
    meeting.start = std::chrono::hours(10);
    meeting.sharedNote = "canary";
    meeting.place = "Room 12";
    put(notebook, meeting);
    auto promise = aPromise().with(ben).dueOn("2026-11-27").made();
    promise.what = "Send samples";
    put(notebook, promise);
    open(SettingsPart::Calendar);
    const auto initials = save("Save calendar file");
    CHECK(initials.count(text("BEGIN:VEVENT")) == 2);
    CHECK(initials.contains(text("AR")));
    CHECK(initials.contains(text("Promised to BC")));
    for (const auto* never : {"Ana", "Cruz", "samples", "canary", "Room"})
        CHECK_FALSE(initials.contains(text(never)));
    CHECK(says((text("2 entries saved in ") + placeWords(QString::fromStdString((folder / "out").string()))).toUtf8()));
    REQUIRE(notebook.read().trail.newestFirst().size() == 1);
    CHECK(notebook.read().trail.newestFirst()[0].what.document == DocumentKind::Calendar);
    shown<QCheckBox>("With names, places and what is promised")->click();
    auto* who = named<QComboBox>(*page, text("Whose meetings and due dates"));
    who->setCurrentIndex(who->findText(text("Ben Cruz")));
    const auto names = save("Save calendar file");
    CHECK(names.count(text("BEGIN:VEVENT")) == 1);
    CHECK(names.contains(text("Promised to Ben Cruz: Send samples")));
    CHECK(notebook.read().trail.newestFirst()[0].what.about == std::vector{ben});
}

TEST_CASE_METHOD(CalendarFiles, "a file of one teacher is about all whom her meetings name", "[settings]") {
    const auto ana = put(notebook, aTeacher().named("Ana Ruiz")), ben = put(notebook, aTeacher().named("Ben Cruz"));
    auto team = aContact().with(ana).on("2026-11-24").made();
    team.with = {ana, ben};
    team.status = ContactStatus::Planned;
    put(notebook, team);
    open(SettingsPart::Calendar);
    auto* who = named<QComboBox>(*page, text("Whose meetings and due dates"));
    who->setCurrentIndex(who->findText(text("Ana Ruiz")));
    save("Save calendar file");
    CHECK(notebook.read().trail.newestFirst().at(0).what.about == std::vector{ana, ben});
}

TEST_CASE_METHOD(CalendarFiles, "a time goes out in UTC, by the hour that the clock shows on that day", "[settings]") {
    const auto zone = qgetenv("TZ");
    qputenv("TZ", "America/Denver"); // summer time ends on 1 November 2026
    tzset();
    const auto ana = put(notebook, aTeacher().named("Ana Ruiz"));
    std::vector<PlannedItem> meetings;
    for (const auto* day : {"2026-10-30", "2026-11-02", "2027-03-15"}) {
        auto meeting = aContact().with(ana).on(day).made();
        meeting.start = std::chrono::hours(10);
        meetings.emplace_back(meeting);
    }
    const auto entries = calendarEntries(notebook.read(), meetings, false);
    qputenv("TZ", zone);
    if (zone.isEmpty())
        qunsetenv("TZ");
    tzset();
    const auto ics = QString::fromStdString(calendarText(entries, notebook.now()));
    CHECK(ics.contains(text("DTSTART:20261030T160000Z")));
    CHECK(ics.contains(text("DTSTART:20261102T170000Z")));
    CHECK(ics.contains(text("DTSTART:20270315T160000Z")));
}

TEST_CASE_METHOD(CalendarFiles, "a meeting that was removed after its file went out is withdrawn by the next file",
                 "[settings]") {
    const auto ana = put(notebook, aTeacher().named("Ana Ruiz"));
    auto meeting = aContact().with(ana).on("2026-11-24").made();
    meeting.status = ContactStatus::Planned;
    meeting.place = "Room 12";
    const auto id = put(notebook, meeting);
    open(SettingsPart::Calendar);
    const auto before = save("Save calendar file");
    CHECK(before.contains(text("STATUS:CONFIRMED")));
    removeMeeting(notebook, id);
    const auto after = save("Save calendar file");
    CHECK(after.contains(text("STATUS:CANCELLED")));
    CHECK(after.contains(text("SUMMARY:Does not take place: ")));
    for (const auto* never : {"Ana", "Room", "CONFIRMED"})
        CHECK_FALSE(after.contains(text(never)));
    CHECK(says("out. 1 of an earlier file withdrawn."));
    shown<QCheckBox>("With names, places and what is promised")->click();
    CHECK(save("Save calendar file").contains(text("LOCATION:Room 12")));
}

TEST_CASE_METHOD(CalendarFiles, "where nothing is planned or due there is nothing to save, and it says so",
                 "[settings]") {
    open(SettingsPart::Calendar);
    CHECK(save("Save calendar file").isEmpty());
    CHECK(says("Nothing is planned or due"));
}

TEST_CASE_METHOD(CalendarFiles, "a table is saved for a spreadsheet, leaves a line in the trail, and runs nothing",
                 "[settings]") {
    put(notebook, aTeacher().named("=Ana"));
    open(SettingsPart::Files);
    const auto table = save("Save table");
    CHECK(table.contains(text("\"'=Ana\"")));
    CHECK(says((text("Saved in ") + placeWords(QString::fromStdString((folder / "out").string()))).toUtf8()));
    REQUIRE(notebook.read().trail.newestFirst().size() == 1);
    CHECK(notebook.read().trail.newestFirst()[0].what.document == DocumentKind::TeachersTable);
}
