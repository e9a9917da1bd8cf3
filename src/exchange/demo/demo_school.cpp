#include "exchange/demo/demo_school.h"

#include "exchange/demo/demo_bin.h"

#include <algorithm>
#include <array>

namespace alongside {
namespace {

void addCoaches(DemoStage& stage, Tables& tables) {
    const auto& days = stage.days;
    const auto yearsAgo = [&](int years) { return addDays(days.today(), -365 * years); };
    Coach me;
    me.stamp = stage.stampOf(days.ago(95));
    me.name = "Jo Merriweather";
    me.me = true;
    me.role = "Instructional coach";
    me.email = "j.merriweather@larkspur.example";
    me.phone = "555 0117";
    me.usualHours = "7:45 to 4, Fridays at the district office";
    me.taughtAt = {{"Quarry Hill Middle School", yearsAgo(9), yearsAgo(3)},
                   {"Northgate Academy", yearsAgo(14), yearsAgo(9)}};
    me.trainings = {{days.ago(88), "Two days on listening before advising", 12, true},
                    {days.ago(60), "Reading assessment results together", 6, false},
                    {days.ago(21), "Repair after a broken promise: a workshop with colleagues", 2.5, true}};
    tables.coaches.add(me);
    Coach colleague;
    colleague.stamp = stage.stampOf(days.ago(95));
    colleague.name = "Ruth Adler";
    colleague.role = "Literacy coach";
    colleague.email = "r.adler@larkspur.example";
    tables.coaches.add(colleague);
}

void addSchools(DemoStage& stage, Tables& tables) {
    const auto& days = stage.days;
    School larkspur;
    larkspur.stamp = stage.stampOf(days.ago(95));
    larkspur.name = "Larkspur Hollow School";
    larkspur.shortName = "Larkspur";
    larkspur.principal = "Dana Osei";
    larkspur.cultureNotes = {
        {days.ago(72), CultureDomain::Teachers,
         "Told the staff meeting what coaching is for, and that nothing from it reaches evaluations."},
        {days.ago(40), CultureDomain::Leaders, "Asked for an hour a month without an agenda. Given."},
        {days.ago(18), {}, "Covered two lessons herself so that colleagues could visit each other."}};
    School quarry;
    quarry.stamp = stage.stampOf(days.ago(95));
    quarry.name = "Quarry Hill Middle School";
    quarry.shortName = "Quarry Hill";
    quarry.principal = "Peter Lindqvist-Amara";
    quarry.cultureNotes = {
        {days.ago(55), CultureDomain::Teachers,
         "Assigned coaching by email, without a talk. I asked that it not happen again."},
        {days.ago(12), CultureDomain::Families, "Invited two families to say what they hear at home about lessons."}};
    stage.schools = {tables.schools.add(larkspur), tables.schools.add(quarry)};
}

void addLibrary(DemoStage& stage, Tables& tables) {
    constexpr std::array<std::string_view, 4> favourites{"work-first", "not-knowing", "hard-week", "one-small-step"};
    const auto since = stage.days.ago(95);
    for (const auto& known : stage.content.moves) {
        Move move;
        move.stamp = stage.stampOf(since);
        move.stamp.uuid = known.uuid;
        move.dimension = known.dimension;
        move.moment = known.moment;
        move.words = known.words;
        move.whenNot = known.whenNot;
        move.favourite = std::find(favourites.begin(), favourites.end(), known.code) != favourites.end();
        stage.moves.emplace(known.code, tables.moves.add(move));
    }
    Move own;
    own.stamp = stage.stampOf(stage.days.ago(44));
    own.dimension = Dimension::Relational;
    own.moment = Moment::Start;
    own.words = "Is this a day for ideas, or a day for company?";
    own.whenNot = "When they came with a question already.";
    own.favourite = own.own = true;
    tables.moves.add(own);
}

void addTools(DemoStage& stage, Tables& tables, const std::vector<TeacherId>& teachers) {
    const auto& days = stage.days;
    const auto add = [&](std::string_view code, std::string name, std::optional<bool> approved,
                         std::vector<ToolUse> uses) {
        for (const auto& kind : stage.content.tools) {
            if (kind.code != code)
                continue;
            Tool tool;
            tool.stamp = stage.stampOf(days.ago(70));
            tool.name = std::move(name);
            tool.kind = kind.name;
            tool.does = kind.does;
            tool.builds = kind.builds;
            tool.caution = kind.caution;
            tool.approved = approved;
            tool.uses = std::move(uses);
            tables.tools.add(tool);
        }
    };
    add("shared-notes", "One page for two", true, {{teachers[0], days.ago(53)}, {teachers[4], days.ago(50)}});
    add("booking", "Door calendar", true, {});
    add("voice-video-message", "Voice messages", {}, {{teachers[3], days.ago(28)}});
    add("recognition-card", "Cards in the box", {}, {{teachers[0], days.ago(37)}});
    add("classroom-video", "A tablet on a tripod", false, {});
}

void addTeamMeetings(DemoStage& stage, Tables& tables, const std::vector<TeacherId>& teachers) {
    const auto add = [&](int ago, std::vector<TeacherId> with, const char* place, const char* note) {
        Contact contact;
        contact.stamp = stage.stampOf(stage.days.ago(ago));
        contact.with = std::move(with);
        contact.on = stage.days.ago(ago);
        contact.start = std::chrono::minutes(story::at(15, 30));
        contact.length = std::chrono::minutes(50);
        contact.kind = ContactKind::Team;
        contact.place = place;
        contact.askedBy = AskedBy::Standing;
        contact.welcome = Welcome::Standing;
        contact.planned = true;
        contact.summarySentOn = stage.days.ago(ago - 1);
        contact.nothingToDo = true;
        contact.sharedNote = note;
        tables.contacts.add(contact);
    };
    add(34, {teachers[4], teachers[6], teachers[2]}, "Room 30",
        "Quarry Hill team: which questions all three classes should be able to answer by winter. Two agreed, one left "
        "for next time.");
    add(18, {teachers[0], teachers[5]}, "Library, Larkspur",
        "Larkspur team: how number talks and reading groups can share one timetable. Short and cheerful.");
}

// Six sheets without names, in the order in which they came back.
void addBatch(DemoStage& stage, Tables& tables) {
    Pulse batch;
    batch.stamp = stage.stampOf(stage.days.ago(20));
    batch.mode = PulseMode::Batch;
    batch.on = stage.days.ago(20);
    for (int sheet = 0; sheet < 6; ++sheet)
        for (const auto item : everyValueOf<PulseItem>())
            batch.answers.push_back(
                {item, static_cast<PulseAnswer>(std::min(4, stage.dice.between(1, 3) + sheet / 5))});
    batch.words = "More of the hallway, less of the form.";
    tables.pulses.add(batch);
}

void addJournal(DemoStage& stage, Tables& tables) {
    const auto add = [&](int ago, std::string_view code, std::string text) {
        Reflection reflection;
        reflection.stamp = stage.stampOf(stage.days.ago(ago));
        reflection.on = stage.days.ago(ago);
        for (const auto& prompt : stage.content.prompts)
            if (prompt.code == code)
                reflection.prompt = prompt.text;
        reflection.text = std::move(text);
        tables.reflections.add(reflection);
    };
    add(41, "week-agenda",
        "Tuesday was my agenda from beginning to end. I had the handout in my hand before the door closed.");
    add(15, "week-promise", "The apology in room 7. It gets heavier by the day, and it is five minutes.");
    add(3, "week-not-seen", "Room 7, again. And I know why.");
}

} // namespace

void setStage(DemoStage& stage, Tables& tables) {
    tables.calendar.put(stage.days.calendar());
    addCoaches(stage, tables);
    addSchools(stage, tables);
    addLibrary(stage, tables);
}

void tellAll(DemoStage& stage, Tables& tables) {
    std::vector<TeacherId> teachers;
    for (const auto& each :
         {story::thriving(), story::brandNew(), story::drifting(), story::unsignedDraft(), story::brokenPromise(),
          story::paused(), story::sceptic(), story::finished(), story::leftSchool()})
        teachers.push_back(tell(each, stage, tables));
    addTeamMeetings(stage, tables, teachers);
    addTools(stage, tables, teachers);
    addBatch(stage, tables);
    addJournal(stage, tables);
    fillBin(stage, tables, teachers[0]);
}

} // namespace alongside
