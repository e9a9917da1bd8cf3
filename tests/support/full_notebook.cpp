#include "support/full_notebook.h"

#include "support/makers.h"

namespace alongside {
namespace {

using namespace making;

Coach fullCoach() {
    Coach coach = aCoach();
    coach.role = "Instructional coach";
    coach.email = "robin@example.org";
    coach.phone = "555 0100";
    coach.usualHours = "8 to 4";
    coach.taughtAt = {{"Lakeside School", day("2015-08-01"), day("2020-06-30")}, {"Hilltop", {}, {}}};
    coach.trainings = {{day("2026-03-01"), "Listening first", 2.5, true}, {day("2026-04-01"), "Data", 3, false}};
    return coach;
}

Teacher fullTeacher(SchoolId school) {
    Teacher t = aTeacher().named("José Álvarez \"Pepe\" \\ 100 %");
    t.preferredName = "نور";
    t.pronouns = "he/him";
    t.role = "Teacher";
    t.subjects = {"Mathematics", "Science"};
    t.grades = {"5"};
    t.room = "12b";
    t.schools = {school};
    t.planningPeriods = "3 and 5";
    t.email = "jose@example.org";
    t.phone = "555 0101";
    t.rosterId = "T-1";
    t.status = TeacherStatus::Light;
    t.priorRelation = PriorRelation::SameTeam;
    t.dropIn = VisitRule::ThesePeriods;
    t.recognition = Recognition::PrivateWritten;
    t.feedback = "Straight, in private";
    t.channel = "A note";
    t.quietHours = "After 5";
    return t;
}

Agreement fullAgreement(TeacherId teacher) {
    Agreement a =
        anAgreement().with(teacher).discussedOn("2026-09-02").acknowledgedOn("2026-09-03").endedOn("2026-11-01");
    a.version = 2;
    a.reviewOn = day("2026-12-01");
    a.rhythm = 5;
    a.longestQuiet = 15;
    a.reply = 0;
    a.summary = SummaryBy::Teacher;
    a.summaryWithin = 2;
    a.notice = 1;
    a.visits = VisitRule::InvitationOnly;
    a.recognition = Recognition::SmallGroup;
    a.rung = 2;
    a.answers = {{"one.tick", true},
                 {"one.unticked", false},
                 {"one.whole", 25.0},
                 {"one.broken", 2.5},
                 {"one.words", "Line one\nline two\t“quoted”"},
                 {"one.several", std::vector<std::string>{"a", "b"}},
                 {"one.none", std::vector<std::string>{}}};
    a.acknowledgements = {{Side::Coach, "Robin", day("2026-09-03")}, {Side::Teacher, "José", day("2026-09-03")}};
    return a;
}

Contact fullContact(TeacherId teacher, MoveId move, CycleId cycle) {
    Contact c = aContact().with(teacher);
    c.start = std::chrono::minutes(0);
    c.length = std::chrono::minutes(25);
    c.kind = ContactKind::CoTeaching;
    c.mode = ContactMode::Video;
    c.place = "Room 12b";
    c.askedBy = AskedBy::Teacher;
    c.welcome = Welcome::Invited;
    c.planned = true;
    c.noticeOn = day("2026-11-18");
    c.sharedNote = "Exit slips before the bell 🙂";
    c.privateNote = "canary in the private note";
    c.summarySentOn = day("2026-11-20");
    c.openedWithWin = c.readBack = c.hardMoment = c.nothingToDo = c.goalLinked = true;
    c.moves = {move};
    c.cycle = cycle;
    return c;
}

NextStep fullStep(TeacherId teacher, ContactId contact) {
    NextStep s = aPromise().moved("2026-11-20", "2026-12-01").kept("2026-11-20").fitted().lookedBackOn("2026-11-20");
    s.teacher = teacher;
    s.contact = contact;
    s.offeredBeforeAsked = true;
    s.goalLinked = true;
    s.source = "A handbook on questioning";
    return s;
}

void addAboutTeacher(Tables& t, TeacherId teacher) {
    Cycle cycle = aCycle().with(teacher).endedOn("2026-11-10");
    cycle.studentsWill = "explain in whole sentences";
    cycle.phases = {{"Identify", day("2026-09-14"), day("2026-09-28")}, {"Learn", day("2026-09-29"), {}}};
    const auto cycleId = t.cycles.add(cycle);
    Move move = aMove();
    move.whenNot = "When time is up";
    move.favourite = move.own = true;
    const auto moveId = t.moves.add(move);
    const auto contact = t.contacts.add(fullContact(teacher, moveId, cycleId));
    t.contacts.remove(t.contacts.add(aContact().with(teacher)));
    t.nextSteps.add(fullStep(teacher, contact));
    Win win = aWin().with(teacher).toldOn("2026-11-20");
    win.toldHow = "On a card";
    win.namedBy = Side::Teacher;
    win.mayShare = true;
    t.wins.add(win);
    Checklist checklist = aChecklist().with(teacher).item(Strategy::Empathy, TickState::Done, kToday);
    checklist.note = "A full month";
    checklist.items.front().note = "Twice";
    t.checklists.add(checklist);
}

} // namespace

void fillWithOneOfEach(Notebook& notebook) {
    notebook.perform(Op::Import, [](Tables& t) {
        Settings settings;
        settings.rhythm = 7;
        t.settings.put(settings);
        auto calendar = aCalendar();
        calendar.weekdays[0] = true;
        calendar.terms = {{"Term 1", {day("2026-08-10"), day("2026-12-18")}}};
        t.calendar.put(calendar);
        t.coaches.add(fullCoach());
        School school = aSchool();
        school.shortName = "RS";
        school.principal = "Dana Whitlock";
        school.cultureNotes = {{day("2026-10-01"), CultureDomain::Families, "Asked for a protected hour"},
                               {day("2026-10-02"), {}, "Kept it"}};
        const auto teacher = t.teachers.add(fullTeacher(t.schools.add(school)));
        t.agreements.add(fullAgreement(teacher));
        addAboutTeacher(t, teacher);
        Pulse pulse = aPulse().with(teacher).says(PulseItem::Rel1, PulseAnswer::Always).words("It helps");
        t.pulses.add(pulse);
        Reflection reflection = aReflection().but(&Reflection::text, "canary in the reflection");
        reflection.teacher = teacher;
        reflection.dimension = Dimension::Relational;
        reflection.prompt = "What did I miss?";
        t.reflections.add(reflection);
        Tool tool = aTool();
        tool.kind = "Shared notes";
        tool.does = "Keeps the agenda";
        tool.builds = {Dimension::Competence, Dimension::Communicative};
        tool.caution = "It is a record";
        tool.approved = false;
        tool.link = "https://example.org/notes";
        tool.uses = {{teacher, day("2026-10-01")}};
        t.tools.add(tool);
    });
}

} // namespace alongside
