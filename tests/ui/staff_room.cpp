#include "ui/staff_room.h"

#include "shared/text.h"

#include <QDateTime>

namespace alongside {

using namespace making;

StaffRoom::StaffRoom() {
    const QDateTime nine(toQt(time.today), QTime(9, 0)); // where the tests run, as the program shows it
    time.now = Instant(std::chrono::seconds(nine.toSecsSinceEpoch()));
    riverside = put(notebook, aSchool().named("Riverside School"));
    hilltop = put(notebook, aSchool().named("École du Lac"));
    yuki = hire("Yuki Sato", "7", "Music", hilltop);
    aisha = hire("Aisha Karim", "6", "Science", riverside);
    tom = hire("Tom Whitfield", "8", "History", riverside);
    hannah = hire("Hannah Cohen", "8", "English", riverside);
    luis = hire("Luis Ferreira", "6", "Mathematics", riverside);
    maya = hire("Maya Okafor", "7", "Science", riverside);
    priya = hire("Priya Raman", "7", "English", riverside);
    agree(luis, "2026-09-12", 10);
    agree(maya, "2026-09-03", 5);
    agree(priya, "2026-09-20", 10);
    agree(yuki, "2026-10-01", 20);
    agree(tom, "2026-09-07", 10);
    put(notebook, anAgreement().with(aisha));
    addMeetings();
    addPromises();
}

TeacherId StaffRoom::hire(const char* name, const char* grade, const char* subject, SchoolId school) {
    return put(notebook, aTeacher()
                             .named(name)
                             .but(&Teacher::grades, std::vector<std::string>{grade})
                             .but(&Teacher::subjects, std::vector<std::string>{subject})
                             .but(&Teacher::schools, std::vector{school}));
}

void StaffRoom::agree(TeacherId teacher, const char* day, int rhythm) {
    put(notebook, anAgreement().with(teacher).acknowledgedOn(day).rhythm(rhythm));
}

void StaffRoom::meet(TeacherId teacher, const char* day, ContactKind kind) {
    put(notebook, aContact().with(teacher).on(day).kind(kind).planned().nothingToDo().summarySentOn(day));
}

void StaffRoom::addMeetings() {
    for (const auto* day : {"2026-10-13", "2026-10-20", "2026-10-27", "2026-11-03", "2026-11-10", "2026-11-17"})
        meet(maya, day, ContactKind::Planning);
    for (const auto* day : {"2026-10-09", "2026-10-23", "2026-11-06"})
        meet(luis, day, ContactKind::Debrief);
    for (const auto* day : {"2026-10-12", "2026-11-09"})
        meet(priya, day, ContactKind::CoPlanning);
    meet(tom, "2026-10-19", ContactKind::CheckIn);
    meet(aisha, "2026-10-28", ContactKind::Visit);
    meet(yuki, "2026-11-19", ContactKind::CoTeaching);

    using std::chrono::hours, std::chrono::minutes;
    const auto plan = [&](TeacherId teacher, const char* day, minutes start, ContactKind kind, const char* place) {
        put(notebook, aPlannedContact(day)
                          .with(teacher)
                          .kind(kind)
                          .but(&Contact::start, start)
                          .but(&Contact::place, std::string(place)));
    };
    plan(yuki, "2026-11-18", hours(9), ContactKind::CheckIn, "Music room");
    plan(maya, "2026-11-20", hours(8) + minutes(10), ContactKind::Debrief, "Room 214");
    plan(luis, "2026-11-20", hours(10) + minutes(15), ContactKind::Planning, "Library");
    plan(hannah, "2026-11-20", hours(14) + minutes(40), ContactKind::CheckIn, "");
    plan(priya, "2026-11-26", hours(9), ContactKind::CoPlanning, "");
    put(notebook, aPlannedContact("2026-11-20")
                      .with({maya, luis, aisha})
                      .kind(ContactKind::Team)
                      .but(&Contact::start, std::optional<TimeOfDay>(hours(15) + minutes(30))));
}

void StaffRoom::addPromises() {
    const auto owe = [&](TeacherId teacher, const char* what, const char* madeOn, const char* dueOn) {
        return aPromise().with(teacher).what(what).madeOn(madeOn).dueOn(dueOn);
    };
    put(notebook, owe(luis, "Send the number-talk video", "2026-10-29", "2026-11-18"));
    put(notebook, owe(maya, "Share the seating chart template", "2026-11-17", "2026-11-20"));
    put(notebook, owe(priya, "Book room 12 for the video club", "2026-11-09", "2026-11-20"));
    put(notebook, owe(luis, "Find two problems with more than one way", "2026-11-06", "2026-11-27"));
    for (const auto* day : {"2026-11-03", "2026-11-05", "2026-11-10"})
        put(notebook, owe(maya, "Bring the exit slips", "2026-11-02", day).kept(day));
    put(notebook, owe(tom, "Ask about the trolley", "2026-11-02", "2026-11-12").kept("2026-11-13"));
}

} // namespace alongside
