#include "exchange/demo/demo_crowd.h"

#include "domain/keeping.h"
#include "exchange/demo/crowd_words.h"

#include <algorithm>
#include <array>

namespace alongside {
namespace {

// A calendar that reaches back as far as the records: no terms, but the long breaks of every year.
SchoolCalendar calendarOver(int years, Date today) {
    using namespace std::chrono;
    SchoolCalendar calendar;
    for (int back = years + 1; back >= -1; --back) {
        const auto year = today.year() - std::chrono::years(back);
        calendar.holidays.push_back({"Summer break", {year / June / 20, year / August / 9}});
        calendar.holidays.push_back(
            {"Winter break", {year / December / 20, (year + std::chrono::years(1)) / January / 3}});
    }
    return calendar;
}

class Crowd {
public:
    Crowd(const CrowdAmounts& amounts, DemoStage& stage, Tables& tables)
        : amounts_(amounts), dice_(stage.dice), stage_(stage), tables_(tables), today_(stage.days.today()),
          calendar_(calendarOver(amounts.years, today_)) {}

    void add() {
        tables_.calendar.put(calendar_);
        for (int i = 0; i < amounts_.teachers; ++i)
            addTeacher(i);
        for (int i = 0; i < amounts_.contacts; ++i)
            addContact();
        for (int i = 0; i < amounts_.steps; ++i)
            addStep();
        for (int i = 0; i < amounts_.contacts / 10; ++i)
            addWin();
        for (int i = 0; i < amounts_.checklists; ++i)
            addChecklist(i);
    }

private:
    // A school day of the past, the nearer the likelier where `half` is set: half of them in the last tenth of the
    // time.
    Date pastDay(bool half = false) {
        const int span = 365 * amounts_.years;
        const int farthest = half && dice_.chance(50) ? span / 10 : span;
        auto day = addDays(today_, -dice_.between(1, farthest));
        while (!calendar_.isSchoolDay(day))
            day = addDays(day, -1);
        return day;
    }
    Date dayAfter(Date day, int most) {
        day = addDays(day, dice_.between(1, most));
        while (!calendar_.isSchoolDay(day))
            day = addDays(day, 1);
        return day;
    }
    TeacherId someTeacher() { return dice_.oneOf(teachers_); }
    template <class Enum>
    Enum oneOf() {
        return dice_.oneOf(everyValueOf<Enum>());
    }

    void addTeacher(int number) {
        constexpr std::array<const char*, 6> subjects{"Mathematics", "English", "Science", "History", "Art", "Music"};
        Teacher teacher;
        teacher.name = crowdName(number);
        teacher.subjects = {dice_.oneOf(subjects)};
        teacher.grades = {std::to_string(dice_.between(1, 8))};
        teacher.role = "Grade " + teacher.grades.front();
        teacher.room = std::to_string(dice_.between(1, 60));
        teacher.schools = {dice_.oneOf(stage_.schools)};
        teacher.status = dice_.chance(80) ? TeacherStatus::Active : oneOf<TeacherStatus>();
        teacher.startedOn = pastDay();
        teacher.recognition = oneOf<Recognition>();
        teacher.stamp = stage_.stampOf(teacher.startedOn);
        teachers_.push_back(tables_.teachers.add(teacher));
        addAgreement(teacher.startedOn);
    }

    void addAgreement(Date startedOn) {
        if (dice_.chance(20))
            return;
        Agreement agreement;
        agreement.teacher = teachers_.back();
        agreement.startedOn = startedOn;
        agreement.discussedOn = startedOn;
        if (dice_.chance(80))
            agreement.acknowledgedOn = startedOn;
        agreement.reviewOn = dayAfter(startedOn, 365 * amounts_.years);
        const auto rhythm = std::to_string(5 * dice_.between(1, 3));
        fillIn(agreement,
               {{"rhythm.every", rhythm},
                {"what-we-want.goals", "questioning|feedback"},
                {"privacy.rung", "1"},
                {kKeepUntilQuestion, "year-after"}},
               stage_.content.agreement);
        agreement.stamp = stage_.stampOf(startedOn);
        tables_.agreements.add(agreement);
    }

    void addContact() {
        Contact contact;
        contact.with = {someTeacher()};
        if (dice_.chance(5))
            if (const auto other = someTeacher(); other != contact.with.front())
                contact.with.push_back(other);
        contact.status = dice_.chance(88) ? ContactStatus::Held : oneOf<ContactStatus>();
        const bool toCome = contact.status == ContactStatus::Planned;
        contact.on = toCome ? dayAfter(today_, 30) : pastDay(true);
        contact.start = std::chrono::minutes(15 * dice_.between(30, 64));
        contact.length = std::chrono::minutes(5 * dice_.between(1, 10));
        contact.kind = oneOf<ContactKind>();
        contact.mode = contact.kind == ContactKind::Message ? ContactMode::Message : ContactMode::InPerson;
        contact.place = "Room " + std::to_string(dice_.between(1, 60));
        contact.askedBy = oneOf<AskedBy>();
        contact.welcome = dice_.chance(95) ? Welcome::Agreed : oneOf<Welcome>();
        contact.planned = toCome || dice_.chance(80);
        if (!toCome)
            contact.sharedNote =
                crowdNote(dice_, static_cast<std::size_t>(dice_.between(amounts_.shortestNote, amounts_.longestNote)));
        if (dice_.chance(10))
            contact.privateNote = crowdNote(dice_, 80);
        if (contact.status == ContactStatus::Held && dice_.chance(75))
            contact.summarySentOn = std::min(today_, addDays(contact.on, dice_.between(0, 2)));
        contact.openedWithWin = dice_.chance(50);
        contact.readBack = dice_.chance(50);
        contact.hardMoment = dice_.chance(5);
        contact.nothingToDo = dice_.chance(20);
        contact.stamp = stage_.stampOf(std::min(today_, contact.on));
        const auto id = tables_.contacts.add(contact);
        if (!toCome)
            meetings_.push_back({id, contact.with.front(), contact.on});
    }

    void addStep() {
        const auto& meeting = dice_.oneOf(meetings_);
        NextStep step;
        step.teacher = meeting.teacher;
        step.contact = meeting.id;
        step.owner = dice_.chance(70) ? Side::Coach : Side::Teacher;
        step.what = crowdPromise(dice_);
        step.kind = oneOf<StepKind>();
        step.madeOn = meeting.on;
        step.dueOn = dayAfter(step.madeOn, 12);
        if (dice_.chance(8))
            step.renegotiations = {{step.madeOn, dayAfter(*step.dueOn, 10)}};
        if (*step.dueOn < today_ && dice_.chance(98)) {
            step.state = dice_.chance(90)   ? StepState::Kept
                         : dice_.chance(50) ? StepState::Missed
                                            : StepState::Released;
            step.closedOn = std::min(today_, addDays(step.madeOn, dice_.between(0, 14)));
        }
        step.fitted = dice_.chance(60);
        step.stamp = stage_.stampOf(step.madeOn);
        tables_.nextSteps.add(step);
    }

    void addWin() {
        Win win;
        win.teacher = someTeacher();
        win.seenOn = pastDay(true);
        win.what = crowdNote(dice_, 40);
        if (dice_.chance(80))
            win.toldOn = std::min(today_, addDays(win.seenOn, dice_.between(0, 6)));
        win.stamp = stage_.stampOf(win.seenOn);
        tables_.wins.add(win);
    }

    // Teacher after teacher, month by month back from this one.
    void addChecklist(int number) {
        auto from = firstOfMonth(today_);
        for (int back = number / amounts_.teachers; back > 0; --back)
            from = firstOfMonth(addDays(from, -1));
        Checklist checklist;
        checklist.teacher = teachers_[static_cast<std::size_t>(number % amounts_.teachers)];
        checklist.period = {from, lastOfMonth(from)};
        for (const auto& item : stage_.content.checklist.items) {
            const bool done = dice_.chance(50);
            checklist.items.push_back({item.code,
                                       item.text,
                                       item.strategy,
                                       done ? TickState::Done : TickState::NotYet,
                                       {},
                                       done ? std::optional(from) : std::nullopt});
        }
        checklist.stamp = stage_.stampOf(from);
        tables_.checklists.add(checklist);
    }

    struct Past {
        ContactId id;
        TeacherId teacher;
        Date on;
    };

    CrowdAmounts amounts_;
    Dice& dice_;
    DemoStage& stage_;
    Tables& tables_;
    Date today_;
    SchoolCalendar calendar_;
    std::vector<TeacherId> teachers_;
    std::vector<Past> meetings_;
};

} // namespace

CrowdAmounts crowdOf(DemoSize size) {
    if (size == DemoSize::Term)
        return {1, 40, 1'000, 1'500, 120, 60, 300};
    if (size == DemoSize::Career)
        return {10, 200, 30'000, 45'000, 1'000, 60, 300};
    return {3, 2'000, 100'000, 150'000, 16'667, 1'000, 1'900};
}

void addCrowd(const CrowdAmounts& amounts, DemoStage& stage, Tables& tables) {
    Crowd(amounts, stage, tables).add();
}

} // namespace alongside
