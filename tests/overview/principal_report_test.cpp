#include "exchange/content.h"
#include "overview/report/approved_report.h"
#include "overview/report/principal_report.h"
#include "support/any_staff.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <concepts>
#include <functional>
#include <set>

using namespace alongside;
using namespace alongside::making;

namespace {

const DateSpan kNovember{day("2026-11-01"), day("2026-11-30")};

struct Reporting : OpenNotebook {
    const AgreementForm form = contentIn("en").agreement;
    const Tables& tables = notebook.read();
    TeacherId ana = put(notebook, aTeacher().named("Ana Ruiz"));
    TeacherId ben = put(notebook, aTeacher().named("Ben Cole"));
    TeacherId cleo = put(notebook, aTeacher().named("Cleo Diaz"));

    void agree(TeacherId teacher, int rung) {
        Agreement agreement = anAgreement().with(teacher).acknowledgedOn("2026-09-10").but(&Agreement::rung, rung);
        agreement.answers = {{"what-we-want.goals", std::vector<std::string>{"student-talk", "own"}}};
        put(notebook, agreement);
    }
    void meet(TeacherId teacher, ContactKind kind = ContactKind::CheckIn) {
        put(notebook, aContact().with(teacher).on("2026-11-10").kind(kind));
    }
    void cycle(TeacherId teacher, const char* goal) {
        notebook.perform(Op::Import, [&](Tables& t) {
            t.cycles.add(aCycle().with(teacher).startedOn("2026-11-02").but(&Cycle::goal, std::string(goal)));
        });
    }
    PrincipalReport report(const char* ownWords = "", std::optional<SchoolId> school = {}) {
        return principalReport(tables, form, {kNovember, school, ownWords}, time.today);
    }
    template <class Content>
    std::vector<Content> linesOf(const PrincipalReport& report) {
        std::vector<Content> found;
        for (const auto& line : report.lines)
            if (const auto* content = std::get_if<Content>(&line.content))
                found.push_back(*content);
        return found;
    }
};

// Every word of a report, as far as it was not made by the program itself.
std::string wordsOf(const PrincipalReport& report) {
    std::string words = report.coach + ' ' + report.school;
    const auto add = [&](const std::string& more) { words += '\n' + more; };
    for (const auto& line : report.lines) {
        if (const auto* shared = std::get_if<SharedGoal>(&line.content))
            add(shared->goal);
        if (const auto* own = std::get_if<OwnWords>(&line.content))
            add(own->text);
        const auto* who = std::get_if<WhoAndWhat>(&line.content);
        const auto* step = std::get_if<CurrentStep>(&line.content);
        if (!who && !step)
            continue;
        const auto& teacher = who ? who->teacher : step->teacher;
        for (const auto& text : {teacher.name(), teacher.goal(), teacher.actionStep()})
            add(text);
        for (const auto& goal : teacher.goals())
            add(goal);
    }
    return words;
}

// Who stands behind a count, and how many of them are named nowhere in the report: found in the records, not by the
// report's own way.
int unnamedBehind(const std::set<TeacherId>& teachers, const PrincipalReport& report) {
    auto unnamed = teachers;
    for (const auto named : namedIn(report))
        unnamed.erase(named);
    return static_cast<int>(unnamed.size());
}

std::optional<SchoolId> anySchoolOf(const Staff& staff) {
    const auto which = static_cast<std::size_t>(*rc::gen::inRange(0, 3));
    return which < staff.schools.size() ? std::optional(staff.schools[which]) : std::nullopt;
}

// Whether a report counts the teacher: one of its school, who is not in the bin.
bool isCounted(const Tables& tables, const ReportAsked& asked, TeacherId id) {
    const auto teacher = tables.teachers.find(id);
    return teacher && (!asked.school || teacher->schools == std::vector{*asked.school});
}

std::set<TeacherId> teachersMet(const Tables& tables, const ReportAsked& asked,
                                const std::function<bool(const Contact&)>& counts) {
    std::set<TeacherId> met;
    for (const auto& contact : tables.contacts.between(asked.days))
        if (contact.status == ContactStatus::Held && counts(contact))
            for (const auto teacher : contact.with)
                if (isCounted(tables, asked, teacher))
                    met.insert(teacher);
    return met;
}

// Behind the number of a line; nobody where it tells none.
std::set<TeacherId> behindLine(const ReportContent& content, const Tables& tables, const ReportAsked& asked) {
    if (const auto* met = std::get_if<TeachersMet>(&content); met && met->teachers.number())
        return teachersMet(tables, asked, [](const Contact&) { return true; });
    if (const auto* held = std::get_if<ContactsHeld>(&content); held && held->contacts.number())
        return teachersMet(tables, asked, [&](const Contact& each) { return isBrief(each.kind) == held->brief; });
    if (const auto* time = std::get_if<TimeSpent>(&content); time && time->minutes.number())
        return teachersMet(tables, asked, [&](const Contact& each) {
            const auto& kinds = time->kinds;
            return kinds.empty() || std::find(kinds.begin(), kinds.end(), each.kind) != kinds.end();
        });
    std::set<TeacherId> teachers;
    if (const auto* counted = std::get_if<CyclesCounted>(&content); counted && counted->cycles.number())
        for (const auto& cycle : tables.cycles.all())
            if (const auto on = counted->ended ? cycle.endedOn : cycle.startedOn; on && asked.days.contains(*on))
                if (isCounted(tables, asked, cycle.teacher))
                    teachers.insert(cycle.teacher);
    return teachers;
}

} // namespace

// What may leave is decided by types: nobody can hand a report more than reportable() lets through.
static_assert(!std::default_initializable<ReportableTeacher>);
static_assert(!std::constructible_from<ReportableTeacher, PublicFacts>);
static_assert(!std::constructible_from<WhoAndWhat, Teacher>);
static_assert(!std::constructible_from<ReportContent, Contact>);

TEST_CASE("of nobody below rung 2 there is anything to report, and no action step below rung 3", "[report]") {
    const PublicFacts facts{TeacherId{1}, "Ana Ruiz", "A goal", {"Student talk"}, "A step"};
    for (const auto rung : {PrivacyRung::NotEvenWho, PrivacyRung::NoContent})
        CHECK_FALSE(reportable(rung, facts, {}));
    CHECK(reportable(PrivacyRung::WhoAndWhat, facts, {})->actionStep().empty());
    CHECK(reportable(PrivacyRung::ActionStep, facts, {})->actionStep() == "A step");
}

TEST_CASE("the agreement in effect sets the rung; without one it is 1", "[report]") {
    const auto agreed = [](int rung) {
        return anAgreement().acknowledgedOn("2026-09-10").but(&Agreement::rung, rung).made();
    };
    CHECK(rungOn({}, kToday) == PrivacyRung::NoContent);
    CHECK(rungOn({agreed(3)}, kToday) == PrivacyRung::ActionStep);
    CHECK(rungOn({agreed(0)}, kToday) == PrivacyRung::NotEvenWho);
    CHECK(rungOn({agreed(3)}, day("2026-09-09")) == PrivacyRung::NoContent);
}

TEST_CASE("a draft and an ended agreement make the rung stricter, never wider", "[report]") {
    const auto version = [](int number, int rung) {
        return anAgreement().id(number).version(number).but(&Agreement::rung, rung);
    };
    const auto inEffect = version(1, 3).acknowledgedOn("2026-09-10").made();
    CHECK(rungOn({inEffect, version(2, 0).startedOn("2026-11-01").made()}, kToday) == PrivacyRung::NotEvenWho);
    CHECK(rungOn({inEffect, version(2, 4).startedOn("2026-11-01").made()}, kToday) == PrivacyRung::ActionStep);
    CHECK(rungOn({version(1, 4).made()}, kToday) == PrivacyRung::NoContent);
    CHECK(rungOn({version(1, 0).made()}, kToday) == PrivacyRung::NotEvenWho);
    const auto ended = [&](int rung) {
        return version(1, rung).acknowledgedOn("2026-09-10").endedOn("2026-10-10").made();
    };
    CHECK(rungOn({ended(4)}, kToday) == PrivacyRung::NoContent);
    CHECK(rungOn({ended(0)}, kToday) == PrivacyRung::NotEvenWho);
}

TEST_CASE_METHOD(Reporting, "rungs 0 and 1 and no agreement name nobody; 2 says what, 3 and 4 the action step",
                 "[report]") {
    const int rung = GENERATE(-1, 0, 1, 2, 3, 4);
    if (rung >= 0)
        agree(ana, rung);
    meet(ana);
    cycle(ana, "More students explain");
    put(notebook, anActionStep().with(ana).what("An older step").madeOn("2026-11-02"));
    put(notebook, anActionStep().with(ana).what("Try turn-and-talk").madeOn("2026-11-10"));
    put(notebook, aPromise().with(ana).what("A promise"));
    const auto people = linesOf<WhoAndWhat>(report());
    const auto steps = linesOf<CurrentStep>(report());
    INFO(rung);
    REQUIRE(people.size() == (rung >= 2 ? 1 : 0));
    REQUIRE(steps.size() == (rung >= 3 ? 1 : 0));
    if (rung >= 2)
        CHECK(people[0].teacher.goal() == "More students explain");
    if (rung == 2)
        CHECK(people[0].teacher.actionStep().empty());
    if (rung >= 3)
        CHECK(steps[0].teacher.actionStep() == "Try turn-and-talk");
}

TEST_CASE_METHOD(Reporting, "a step that was made after the time of the report is not in it", "[report]") {
    agree(ana, 3);
    meet(ana);
    put(notebook, anActionStep().with(ana).what("Exit slips").madeOn("2026-10-20"));
    put(notebook, anActionStep().with(ana).what("Turn and talk").madeOn("2026-11-12"));
    put(notebook, aContact().with(ana).on("2026-10-12"));
    const DateSpan october{day("2026-10-01"), day("2026-10-31")};
    const auto steps = linesOf<CurrentStep>(principalReport(tables, form, {october, {}, {}}, time.today));
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].teacher.actionStep() == "Exit slips");
    CHECK(linesOf<CurrentStep>(report()).at(0).teacher.actionStep() == "Turn and talk");
}

TEST_CASE_METHOD(Reporting, "each line about a teacher says which rung lets it leave", "[report]") {
    agree(ana, 3);
    agree(ben, 4);
    for (const auto who : {ana, ben}) {
        meet(who);
        put(notebook, anActionStep().with(who));
    }
    std::vector<ReportReason> reasons;
    for (const auto& line : report().lines)
        if (std::holds_alternative<WhoAndWhat>(line.content) || std::holds_alternative<CurrentStep>(line.content))
            reasons.push_back(line.reason);
    using enum ReportReason;
    CHECK(reasons == std::vector{WhoAndWhatAgreed, ActionStepAgreed, ThreeWayAgreed, ThreeWayAgreed});
}

TEST_CASE_METHOD(Reporting, "words with the name of somebody who may not be named stay out, and the line says so",
                 "[report]") {
    agree(ana, 3);
    cycle(ana, "Co-teach with ben");
    put(notebook, anActionStep().with(ana).what("Watch Cole's warm-up"));
    const auto made = report("Ben needs a room.");
    CHECK(wordsOf(made).find("Co-teach") == std::string::npos);
    const auto withheld = std::count_if(made.lines.begin(), made.lines.end(), [](auto& line) { return line.withheld; });
    CHECK(withheld == 3);
    const auto leaving = approved(made, {});
    CHECK(linesOf<WhoAndWhat>(leaving).size() == 1); // who, without what
    CHECK(linesOf<CurrentStep>(leaving).empty());
    CHECK(linesOf<OwnWords>(leaving).empty());
    agree(ben, 2);
    CHECK(linesOf<OwnWords>(approved(report("Ben needs a room."), {})).size() == 1);
}

TEST_CASE_METHOD(Reporting, "behind fewer than three teachers no number is told", "[report]") {
    meet(ana);
    meet(ben);
    const auto two = report();
    REQUIRE(two.lines.size() == 1);
    CHECK(two.lines[0].reason == ReportReason::FewerThanThree);
    CHECK_FALSE(linesOf<TeachersMet>(two).at(0).teachers.number());
    meet(cleo);
    meet(cleo, ContactKind::Hallway);
    const auto three = report();
    CHECK(linesOf<TeachersMet>(three).at(0).teachers.number() == 3);
    const auto contacts = linesOf<ContactsHeld>(three);
    REQUIRE(contacts.size() == 2);
    CHECK(contacts[0].contacts.number() == 3);
    CHECK(contacts[1].brief);
    CHECK_FALSE(contacts[1].contacts.number());
}

TEST_CASE_METHOD(Reporting, "kinds of few teachers are put together so that no difference tells of them", "[report]") {
    for (const auto who : {ana, ben, cleo}) {
        meet(who, ContactKind::Planning);
        meet(who, ContactKind::Planning);
        meet(who, ContactKind::Visit);
    }
    meet(ana, ContactKind::Modelling);
    meet(ben, ContactKind::StudentWork);
    const auto spent = linesOf<TimeSpent>(report());
    REQUIRE(spent.size() == 3);
    CHECK(spent[0].minutes.number() == 11 * 30);
    CHECK(spent[1].kinds == std::vector{ContactKind::Planning});
    // The two small ones have two teachers together, so the smallest of the others joins them.
    CHECK(spent[2].kinds == std::vector{ContactKind::Visit, ContactKind::Modelling, ContactKind::StudentWork});
    CHECK(spent[2].minutes.number() == 5 * 30);
}

TEST_CASE_METHOD(Reporting, "a contact with several counts once for time, and only what was held counts", "[report]") {
    put(notebook, aContact().with({ana, ben, cleo}).kind(ContactKind::Team));
    put(notebook, aContact().with(ana).status(ContactStatus::CancelledByTeacher));
    put(notebook, aContact().with(ana).on("2026-10-30"));
    const auto made = report();
    CHECK(linesOf<TimeSpent>(made).at(0).minutes.number() == 30);
    CHECK(linesOf<TimeSpent>(made).size() == 1);
    CHECK(linesOf<ContactsHeld>(made).at(0).contacts.number() == 1);
}

TEST_CASE_METHOD(Reporting, "a goal is shared where three who may be named work on it", "[report]") {
    for (const auto who : {ana, ben, cleo})
        meet(who);
    agree(ana, 2);
    agree(ben, 2);
    agree(cleo, 1);
    CHECK(linesOf<SharedGoal>(report()).empty());
    put(notebook, anAgreement().with(cleo).version(2).acknowledgedOn("2026-11-01").but(&Agreement::rung, 2));
    CHECK(linesOf<SharedGoal>(report()).empty()); // the newer version chose no goals
    agree(put(notebook, aTeacher().named("Dee Park")), 2);
    CHECK(linesOf<SharedGoal>(report()).empty()); // not met in this time
    const auto eve = put(notebook, aTeacher().named("Eve Moss"));
    agree(eve, 3);
    meet(eve);
    CHECK(linesOf<SharedGoal>(report()) == std::vector<SharedGoal>{{"Student talk", 3}});
}

TEST_CASE_METHOD(Reporting, "a report for one school has its teachers only, and hides the others' names", "[report]") {
    const auto hill = put(notebook, aSchool().named("Hill School"));
    const auto dee = put(notebook, aTeacher().named("Dee Park").but(&Teacher::schools, std::vector{hill}));
    agree(dee, 2);
    agree(ana, 2);
    cycle(dee, "As Ana does it");
    meet(ana);
    const auto made = report("", hill);
    CHECK(made.school == "Hill School");
    CHECK(linesOf<TeachersMet>(made).at(0).teachers.number() == 0);
    const auto people = linesOf<WhoAndWhat>(made);
    REQUIRE(people.size() == 1);
    CHECK(people[0].teacher.name() == "Dee Park");
    CHECK(people[0].teacher.goalWithheld());
}

TEST_CASE_METHOD(Reporting, "a report for all of several schools names nobody", "[report]") {
    agree(ana, 4);
    meet(ana);
    put(notebook, aSchool().named("Hill School"));
    CHECK(linesOf<WhoAndWhat>(report()).size() == 1);
    put(notebook, aSchool().named("Lake School"));
    const auto made = report("Ana needs a room.");
    CHECK(linesOf<WhoAndWhat>(made).empty());
    CHECK(linesOf<CurrentStep>(made).empty());
    CHECK(linesOf<OwnWords>(made).at(0).text.empty());
    CHECK(linesOf<TeachersMet>(made).size() == 1);
}

TEST_CASE_METHOD(Reporting, "the coach's own training is told, that of this time", "[report]") {
    notebook.perform(Op::Import, [](Tables& t) {
        auto me = aCoach().but(&Coach::me, true).made();
        me.trainings = {{day("2026-11-05"), "Trust", 2.5, true}, {day("2026-10-05"), "Before", 4, true}};
        t.coaches.add(me);
    });
    const auto made = report();
    CHECK(linesOf<TrainingTaken>(made).at(0).hours == HoursTrained{2.5, 2.5});
    CHECK(made.lines.back().reason == ReportReason::AboutMe);
}

TEST_CASE_METHOD(Reporting, "the lines that the coach leaves out are gone, the others stay in their order",
                 "[report]") {
    for (const auto who : {ana, ben, cleo})
        meet(who);
    const auto made = report();
    const auto kept = approved(made, {0});
    CHECK(kept.lines == std::vector(made.lines.begin() + 1, made.lines.end()));
}

TEST_CASE_METHOD(Reporting, "where one or two unnamed stand beside those who are named, no number is told",
                 "[report]") {
    const auto dee = put(notebook, aTeacher().named("Dee Park"));
    for (const auto who : {ana, ben, cleo, dee})
        meet(who);
    agree(ana, 2);
    CHECK(linesOf<TeachersMet>(report()).at(0).teachers.number() == 4); // three unnamed
    agree(ben, 2);
    const auto two = report();
    CHECK(linesOf<TeachersMet>(two).at(0).teachers.fold() == Fold::FewUnnamed);
    CHECK(two.lines[0].reason == ReportReason::FewUnnamed);
    CHECK(linesOf<TimeSpent>(two).empty());
    CHECK(linesOf<ContactsHeld>(two).empty());
    const auto withoutBen = principalReport(tables, form, {kNovember, {}, {}, {ben}}, time.today);
    CHECK(linesOf<TeachersMet>(withoutBen).at(0).teachers.number() == 4); // the coach leaves his lines out
    agree(cleo, 2);
    agree(dee, 2);
    CHECK(linesOf<TimeSpent>(report()).at(0).minutes.number() == 4 * 30); // of nobody else
}

TEST_CASE_METHOD(Reporting,
                 "a kind that only few unnamed had is put together with others, and cycles of few are folded",
                 "[report]") {
    agree(ana, 2);
    const auto dee = put(notebook, aTeacher().named("Dee Park"));
    for (const auto who : {ana, ben, cleo, dee}) {
        meet(who, ContactKind::Planning);
        meet(who, ContactKind::Planning);
    }
    for (const auto who : {ana, ben, cleo}) {
        meet(who, ContactKind::Visit);
        cycle(who, "A goal");
    }
    const auto made = report();
    CHECK(linesOf<TimeSpent>(made).size() == 1); // visits: Ana, and two who are not named
    REQUIRE(linesOf<CyclesCounted>(made).size() == 1);
    CHECK_FALSE(linesOf<CyclesCounted>(made)[0].cycles.number());
    cycle(dee, "A goal");
    CHECK(linesOf<CyclesCounted>(report())[0].cycles.number() == 4);
}

TEST_CASE("behind every number of a principal report there are three unnamed or more, or none", "[report]") {
    const auto form = contentIn("en").agreement;
    const bool held = rc::check([&] {
        TestTime time;
        auto notebook = Notebook::inMemory(clockOf(time));
        const auto staff = anyStaff(notebook);
        const auto& tables = notebook.read();
        ReportAsked asked{{addDays(kToday, -*rc::gen::inRange(0, 60)), kToday}, anySchoolOf(staff), {}, {}};
        for (const auto& each : staff.named)
            if (*rc::gen::arbitrary<bool>())
                asked.leftUnnamed.insert(each.id);
        const auto all = principalReport(tables, form, asked, kToday);
        std::set<std::size_t> leftOut;
        for (std::size_t i = 0; i < all.lines.size(); ++i)
            for (const auto teacher : namedIn({all.days, {}, {}, {all.lines[i]}}))
                if (asked.leftUnnamed.contains(teacher))
                    leftOut.insert(i);
        const auto report = approved(all, leftOut);
        for (const auto& line : report.lines) {
            const auto teachers = behindLine(line.content, tables, asked);
            const int unnamed = unnamedBehind(teachers, report);
            RC_ASSERT(teachers.empty() || teachers.size() >= 3);
            RC_ASSERT((unnamed == 0 || unnamed >= 3));
        }
    });
    CHECK(held);
}

TEST_CASE("no name of rung 0 or 1 and nothing private is in any principal report", "[report][canary]") {
    const auto form = contentIn("en").agreement;
    const bool held = rc::check([&] {
        TestTime time;
        auto notebook = Notebook::inMemory(clockOf(time));
        const auto staff = anyStaff(notebook);
        const auto school = anySchoolOf(staff);
        const auto hidden = staff.hiddenFrom(school);
        const DateSpan days{addDays(kToday, -*rc::gen::inRange(0, 60)), kToday};
        const auto own = hidden.empty() ? std::string("A room") : "A room for " + hidden[0].names[1];
        const auto words = wordsOf(principalReport(notebook.read(), form, {days, school, own}, kToday));
        RC_LOG() << words;
        RC_ASSERT(nameIn(hidden, words).empty());
        RC_ASSERT(words.find(kPrivate) == std::string::npos);
    });
    CHECK(held);
}
