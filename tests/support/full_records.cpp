#include "support/full_records.h"

#include "support/makers.h"

namespace alongside::making {

Coach fullCoach() {
    Coach coach;
    coach.name = "Robin Castle";
    coach.me = true;
    coach.role = "Instructional coach";
    coach.email = "robin@example.org";
    coach.phone = "+1 555 0100";
    coach.usualHours = "Mon to Thu, 8 to 15";
    coach.taughtAt = {{"Riverside School", day("2014-08-01"), day("2019-06-30")},
                      {"Hill School", day("2019-08-01"), {}}};
    coach.trainings = {{day("2026-08-20"), "Trust in coaching", 6.5, true},
                       {day("2026-01-10"), "Number talks", 3, false}};
    return coach;
}

School fullSchool() {
    School school;
    school.name = "Escola São João";
    school.shortName = "São João";
    school.principal = "Dr. Amina Yusuf";
    school.cultureNotes = {
        {day("2026-09-02"), CultureDomain::Families, "Opened the year with a walk through the quarter."},
        {day("2026-10-05"), {}, "Asked how coaches are heard."}};
    return school;
}

Teacher fullTeacher(SchoolId school) {
    Teacher teacher;
    teacher.name = "José Álvarez \"Pepe\" \\ 100 % 🌿";
    teacher.preferredName = "نور";
    teacher.pronouns = "she/her";
    teacher.role = "Grade 6 team";
    teacher.subjects = {"Mathematics", "Science"};
    teacher.grades = {"6", "7"};
    teacher.room = "B 12";
    teacher.schools = {school};
    teacher.planningPeriods = "Tue 3, Thu 5";
    teacher.email = "jose@example.org";
    teacher.phone = "+1 555 0101";
    teacher.rosterId = "r-00017";
    teacher.status = TeacherStatus::Light;
    teacher.startedOn = day("2024-02-29");
    teacher.priorRelation = PriorRelation::SameTeam;
    teacher.dropIn = VisitRule::ThesePeriods;
    teacher.recognition = Recognition::SmallGroup;
    teacher.feedback = "Straight, and in private";
    teacher.channel = "Text for quick things";
    teacher.quietHours = "After 18:00";
    return teacher;
}

Agreement fullAgreement(TeacherId teacher) {
    Agreement agreement;
    agreement.teacher = teacher;
    agreement.version = 2;
    agreement.startedOn = day("2026-09-01");
    agreement.discussedOn = day("2026-09-03");
    agreement.acknowledgedOn = day("2026-09-04");
    agreement.endedOn = day("2026-11-10");
    agreement.reviewOn = day("2026-12-18");
    agreement.rhythm = 8;
    agreement.longestQuiet = 15;
    agreement.reply = 2;
    agreement.summary = SummaryBy::Teacher;
    agreement.summaryWithin = 3;
    agreement.notice = 2;
    agreement.visits = VisitRule::InvitationOnly;
    agreement.recognition = Recognition::PrivateWritten;
    agreement.rung = 3;
    agreement.answers = {{"two.assigned", true},
                         {"two.offered", false},
                         {"visits.minutes", 12.5},
                         {"visits.days", 25.0},
                         {"goals.none", std::vector<std::string>{}},
                         {"goals.words", std::string("More students explain, “and why”.\nTwo lines.")},
                         {"goals.list", std::vector<std::string>{"student-talk", "questioning"}}};
    agreement.acknowledgements = {{Side::Coach, "Robin Castle", day("2026-09-04")},
                                  {Side::Teacher, "José", day("2026-09-04")}};
    return agreement;
}

Cycle fullCycle(TeacherId teacher) {
    Cycle cycle;
    cycle.teacher = teacher;
    cycle.model = CycleModel::BeforeDuringAfter;
    cycle.goal = "More students explain their thinking";
    cycle.studentsWill = "Give a reason before the answer";
    cycle.startedOn = day("2026-09-14");
    cycle.endedOn = day("2026-11-06");
    cycle.phases = {{"Before", day("2026-09-14"), day("2026-09-25")}, {"During", day("2026-09-28"), {}}};
    return cycle;
}

Contact fullContact(std::vector<TeacherId> with, MoveId move, CycleId cycle) {
    Contact contact;
    contact.with = std::move(with);
    contact.on = day("2026-11-18");
    contact.start = TimeOfDay(8 * 60 + 5);
    contact.length = std::chrono::minutes(45);
    contact.kind = ContactKind::CoTeaching;
    contact.mode = ContactMode::Video;
    contact.place = "Room B 12";
    contact.askedBy = AskedBy::Teacher;
    contact.welcome = Welcome::Invited;
    contact.status = ContactStatus::MovedByTeacher;
    contact.planned = true;
    contact.noticeOn = day("2026-11-16");
    contact.sharedNote = "Exit slips before the bell 🙂 We tried the warm-up; São Paulo’s number talk came up.";
    contact.privateNote = "canary in the private note";
    contact.summarySentOn = day("2026-11-19");
    contact.openedWithWin = contact.readBack = contact.hardMoment = contact.nothingToDo = contact.goalLinked = true;
    contact.moves = {move};
    contact.cycle = cycle;
    return contact;
}

NextStep fullPromise(TeacherId teacher, ContactId contact) {
    NextStep step;
    step.teacher = teacher;
    step.contact = contact;
    step.what = "Exit slips to choose from";
    step.kind = StepKind::Make;
    step.madeOn = day("2026-11-02");
    step.dueOn = day("2026-11-09");
    step.renegotiations = {{day("2026-11-06"), day("2026-11-12")}, {day("2026-11-11"), day("2026-11-16")}};
    step.state = StepState::Kept;
    step.closedOn = day("2026-11-16");
    step.fitted = step.offeredBeforeAsked = step.goalLinked = true;
    step.source = "The district's bank of tasks";
    step.lookBack = LookBack{day("2026-11-19"), Verdict::Change};
    return step;
}

NextStep fullActionStep(TeacherId teacher, ContactId contact) {
    auto step = fullPromise(teacher, contact);
    step.owner = Side::Teacher;
    step.what = "Try the turn-and-talk on Monday";
    step.state = StepState::Missed;
    step.lookBack = LookBack{day("2026-11-19"), Verdict::Drop};
    return step;
}

Win fullWin(TeacherId teacher) {
    Win win;
    win.teacher = teacher;
    win.seenOn = day("2026-11-17");
    win.what = "Every table had a reason ready";
    win.namedBy = Side::Teacher;
    win.toldOn = day("2026-11-18");
    win.toldHow = "A note on the desk";
    win.mayShare = true;
    return win;
}

Checklist fullChecklist(TeacherId teacher) {
    Checklist checklist;
    checklist.teacher = teacher;
    checklist.period = {day("2026-11-01"), day("2026-11-30")};
    checklist.note = "A full month";
    checklist.items = {
        {"told-a-win", "I named one thing that worked", Strategy::Dependable, TickState::Done, "Twice",
         day("2026-11-18")},
        {"own-1", "My own item", Strategy::Empathy, TickState::NotFitting, "Not now", day("2026-11-19")}};
    return checklist;
}

Pulse fullPulse(TeacherId teacher) {
    Pulse pulse;
    pulse.teacher = teacher;
    pulse.on = day("2026-11-13");
    pulse.answers = {{PulseItem::Rel1, PulseAnswer::Mostly}, {PulseItem::Gen2, PulseAnswer::Rarely}};
    pulse.words = "It helps when you say when.";
    return pulse;
}

Reflection fullReflection(TeacherId teacher) {
    Reflection reflection;
    reflection.on = day("2026-11-19");
    reflection.teacher = teacher;
    reflection.dimension = Dimension::Competence;
    reflection.prompt = "What did I fix?";
    reflection.text = "canary in the reflection";
    return reflection;
}

Tool fullTool(TeacherId teacher) {
    Tool tool;
    tool.name = "Shared board";
    tool.kind = "Whiteboard";
    tool.does = "Both write at once";
    tool.builds = {Dimension::Relational, Dimension::Communicative};
    tool.caution = "No student names";
    tool.approved = true;
    tool.link = "https://example.org/board";
    tool.uses = {{teacher, day("2026-10-01")}};
    return tool;
}

Move fullMove() {
    Move move;
    move.dimension = Dimension::Relational;
    move.moment = Moment::Repair;
    move.words = "I said Tuesday and it was not. What did that cost you?";
    move.whenNot = "When others listen";
    move.favourite = move.own = true;
    return move;
}

SchoolCalendar fullCalendar() {
    SchoolCalendar calendar;
    calendar.weekdays = {true, true, false, true, true, false, true};
    calendar.terms = {{"Autumn", {day("2026-08-24"), day("2026-12-18")}},
                      {"Spring", {day("2027-01-11"), day("2027-06-11")}}};
    calendar.holidays = {{"Autumn break", {day("2026-10-12"), day("2026-10-16")}}};
    return calendar;
}

Settings fullSettings() {
    Settings settings;
    settings.windowSchoolDays = 30;
    settings.minEvents = 4;
    settings.rhythm = 7;
    settings.strong = {9, 10};
    settings.steady = {2, 3};
    return settings;
}

FullKeys addFullRecords(Notebook& notebook) {
    return notebook.perform(Op::Import, [](Tables& t) {
        FullKeys keys;
        t.settings.put(fullSettings());
        t.calendar.put(fullCalendar());
        t.coaches.add(fullCoach());
        keys.school = t.schools.add(fullSchool());
        keys.teacher = t.teachers.add(fullTeacher(keys.school));
        keys.colleague = t.teachers.add(aTeacher());
        t.agreements.add(fullAgreement(keys.teacher));
        keys.cycle = t.cycles.add(fullCycle(keys.teacher));
        keys.move = t.moves.add(fullMove());
        keys.contact = t.contacts.add(fullContact({keys.teacher, keys.colleague}, keys.move, keys.cycle));
        t.contacts.remove(t.contacts.add(aContact().with(keys.teacher)));
        t.nextSteps.add(fullPromise(keys.teacher, keys.contact));
        t.nextSteps.add(fullActionStep(keys.teacher, keys.contact));
        t.wins.add(fullWin(keys.teacher));
        t.checklists.add(fullChecklist(keys.teacher));
        t.pulses.add(fullPulse(keys.teacher));
        t.reflections.add(fullReflection(keys.teacher));
        t.tools.add(fullTool(keys.teacher));
        return keys;
    });
}

} // namespace alongside::making
