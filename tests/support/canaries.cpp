#include "support/canaries.h"

#include "support/makers.h"

#include <utility>

namespace alongside::making {
namespace {

using Kind = DocumentKind;
using Kinds = std::set<Kind>;

// What a record about the teacher is always in: all that is held, for whom it is about or whose it is.
const Kinds kWhole{Kind::AllAboutTeacher, Kind::Archive};

Kinds wholeAnd(std::initializer_list<Kind> more) {
    auto kinds = kWhole;
    kinds.insert(more);
    return kinds;
}

// Fills one notebook, all of it as of kToday.
class Planting {
public:
    explicit Planting(Tables& tables) : tables_(tables) {}

    Planted planted() {
        addPeople();
        addMeetings();
        addSteps();
        addLookingBack();
        addWhatIsOfTheCoach();
        addCompany();
        return std::move(planted_);
    }

private:
    // A word of its own for a field.
    std::string word(const char* field, Kinds leavesIn) {
        const auto words = "canary" + std::to_string(100 + planted_.canaries.size());
        planted_.canaries.push_back({field, words, std::move(leavesIn)});
        return words;
    }

    void addPeople() {
        Coach me = aCoach().but(&Coach::me, true);
        tables_.coaches.add(me);
        School school = aSchool().named("Hill School");
        school.cultureNotes = {{kToday, {}, word("note on what leaders do", {Kind::Archive})}};
        Teacher teacher = aTeacher().named("Ana Ruiz");
        teacher.schools = {tables_.schools.add(school)};
        teacher.feedback = word("how they like feedback", wholeAnd({Kind::Day}));
        teacher.channel = word("channel", wholeAnd({Kind::Day}));
        teacher.quietHours = word("quiet hours", wholeAnd({Kind::Day}));
        planted_.teacher = tables_.teachers.add(teacher);
        Agreement agreement = anAgreement().with(ana()).acknowledgedOn("2026-09-10").but(&Agreement::rung, 4);
        agreement.answers = {{"privacy.sentence", word("sentence of the agreement", wholeAnd({Kind::Agreement}))}};
        planted_.agreement = tables_.agreements.add(agreement);
        tables_.cycles.add(
            aCycle()
                .with(ana())
                .startedOn("2026-11-02")
                .but(&Cycle::goal, word("goal of the cycle", wholeAnd({Kind::PrincipalReport, Kind::Day}))));
    }

    void addMeetings() {
        Contact held = aContact().with(ana()).on("2026-11-18").kind(ContactKind::Debrief);
        held.sharedNote = word("shared note", wholeAnd({Kind::Summary, Kind::Table, Kind::MeetingsTable, Kind::Day}));
        held.privateNote = word("private note", {});
        held.place = word("place of a meeting", wholeAnd({Kind::Table, Kind::MeetingsTable}));
        planted_.meeting = tables_.contacts.add(held);
        Contact planned = aPlannedContact("2026-11-24").with(ana());
        planned.sharedNote = word("agenda", wholeAnd({Kind::Table, Kind::MeetingsTable}));
        planned.privateNote = word("private note of what is planned", {});
        planned.place = word("place of what is planned",
                             wholeAnd({Kind::Table, Kind::MeetingsTable, Kind::CalendarWithNames, Kind::Day}));
        tables_.contacts.add(planned);
        Contact removed = aContact().with(ana()).on("2026-11-10");
        removed.privateNote = word("private note in the bin", {});
        tables_.contacts.remove(tables_.contacts.add(removed));
    }

    void addSteps() {
        NextStep promise = aPromise().with(ana()).at(planted_.meeting).dueOn("2026-11-27");
        promise.what =
            word("promise",
                 wholeAnd({Kind::Summary, Kind::Table, Kind::NextStepsTable, Kind::CalendarWithNames, Kind::Day}));
        promise.source = word("source of a promise", kWhole);
        tables_.nextSteps.add(promise);
        tables_.nextSteps.add(anActionStep().with(ana()).what(
            word("action step", wholeAnd({Kind::PrincipalReport, Kind::Table, Kind::NextStepsTable, Kind::Day}))));
        planted_.win = tables_.wins.add(
            aWin()
                .with(ana())
                .what(word("win", wholeAnd({Kind::Win, Kind::Table, Kind::WinsTable, Kind::Day})))
                .but(&Win::toldHow, word("how a win was told", wholeAnd({Kind::Table, Kind::WinsTable}))));
    }

    void addLookingBack() {
        Checklist month = aChecklist().with(ana());
        month.note = word("note of a checklist", {Kind::Archive});
        month.items = {{"a", "I named one thing that worked", Strategy::Celebrate, TickState::Done,
                        word("note of an item", {Kind::Archive}), kToday}};
        planted_.checklist = tables_.checklists.add(month);
        tables_.pulses.add(aPulse().with(ana()).on("2026-11-13").words(word("words of a pulse", kWhole)));
        tables_.pulses.add(aBatch().on("2026-11-13").words(word("words of a batch", {Kind::Archive})));
        Reflection about = aReflection();
        about.teacher = ana();
        about.text = word("page of the journal about a teacher", {});
        about.prompt = word("question of the journal", {});
        tables_.reflections.add(about);
        tables_.reflections.add(aReflection().but(&Reflection::text, word("page of the journal", {})));
    }

    void addWhatIsOfTheCoach() {
        tables_.holds.add({{},
                           ana(),
                           kToday,
                           word("why a hold was set", {Kind::Archive}),
                           kToday,
                           word("why a hold was lifted", {Kind::Archive})});
        tables_.drafts.keep("meeting new", word("draft", {}));
        tables_.drafts.keep("report own-words", word("draft of a report", {}));
        tables_.moves.add(aMove().but(&Move::words, word("move", {Kind::Archive})));
        tables_.tools.add(aTool().but(&Tool::caution, word("caution of a tool", {Kind::Archive})));
    }

    // Three more, so that a report counts; their agreements let nobody hear of them.
    void addCompany() {
        for (const auto* name : {"Ben Cole", "Cleo Diaz", "Dee Park"}) {
            const auto who = tables_.teachers.add(aTeacher().named(name));
            tables_.contacts.add(aContact().with(who).on("2026-11-17"));
        }
    }

    TeacherId ana() const { return planted_.teacher; }

    Tables& tables_;
    Planted planted_;
};

} // namespace

Planted plantCanaries(Notebook& notebook) {
    return notebook.perform(Op::Import, [](Tables& t) { return Planting(t).planted(); });
}

} // namespace alongside::making
