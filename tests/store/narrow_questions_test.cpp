// What is asked of narrow indexes must be what the whole rows say.

#include "domain/trust/promises.h"
#include "exchange/demo/demo.h"
#include "overview/teacher_rhythm.h"
#include "support/makers.h"
#include "support/open_notebook.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

using namespace alongside;
using namespace alongside::making;

namespace {

// Two years of made-up records, a part of them in the bin, seen on several days.
struct CrowdedNotebook : OpenNotebook {
    CrowdedNotebook() {
        fillWithCrowd(notebook, {.years = 2, .teachers = 12, .contacts = 500, .steps = 800, .checklists = 30}, 7,
                      kToday);
        notebook.perform(Op::RemoveTeacher, [](Tables& t) {
            removeEvery(7, t.contacts);
            removeEvery(7, t.nextSteps);
            removeEvery(5, t.wins);
            removeEvery(5, t.checklists);
        });
    }

    template <class Table>
    static void removeEvery(std::int64_t which, Table& table) {
        for (const auto& record : table.all())
            if (record.id.value % which == 0)
                table.remove(record.id);
    }

    const Tables& tables = notebook.read();
};

using Classes = std::map<std::optional<trust::PromiseClass>, int>;

bool isOpenPromise(const NextStep& step) {
    return isPromise(step) && step.state == StepState::Open;
}

bool isWith(const Contact& contact, TeacherId teacher) {
    return std::find(contact.with.begin(), contact.with.end(), teacher) != contact.with.end();
}

} // namespace

TEST_CASE_METHOD(CrowdedNotebook, "what became of the promises first due in a time is counted right, as of any day",
                 "[narrow]") {
    const auto* on = GENERATE(as<const char*>{}, "2026-11-20", "2026-11-11", "2026-10-31", "2025-06-02");
    CAPTURE(on);
    const DateSpan days{addDays(day(on), -60), addDays(day(on), 20)};
    Classes wanted, counted;
    for (const auto& step : tables.nextSteps.all())
        if (isPromise(step) && days.contains(*step.dueOn))
            ++wanted[trust::classOf(step, day(on))];
    for (const auto& [promise, many] : tables.nextSteps.promisesFirstDue(days, day(on)))
        counted[trust::classOf(promise, day(on))] += many;
    CHECK(wanted.size() >= 4);
    CHECK(counted == wanted);
}

TEST_CASE_METHOD(CrowdedNotebook, "open promises are counted and named as their rows say", "[narrow]") {
    const auto today = day("2026-11-20");
    int open = 0, due = 0;
    std::map<TeacherId, OwedPromises> owed;
    for (const auto& step : tables.nextSteps.all()) {
        if (!isOpenPromise(step))
            continue;
        ++open;
        due += *currentDue(step) <= today ? 1 : 0;
        ++owed[step.teacher].open;
        owed[step.teacher].overdue += isOverdue(step, today) ? 1 : 0;
    }
    CHECK(tables.nextSteps.openPromises() == open);
    const auto asked = tables.nextSteps.promisesOwed(today);
    REQUIRE(asked.size() == owed.size());
    for (const auto& [teacher, counts] : owed) {
        CHECK(asked.at(teacher).open == counts.open);
        CHECK(asked.at(teacher).overdue == counts.overdue);
    }
    const auto keys = tables.nextSteps.keysOfPromisesDue(today);
    REQUIRE(static_cast<int>(keys.size()) == due);
    REQUIRE(due > 2);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto step = tables.nextSteps.find(keys[i].id);
        REQUIRE(step);
        CHECK(step->teacher == keys[i].teacher);
        if (i > 0)
            CHECK(*currentDue(*tables.nextSteps.find(keys[i - 1].id)) <= *currentDue(*step));
    }
}

TEST_CASE_METHOD(CrowdedNotebook, "the next planned meeting and the last one of all teachers are those of each",
                 "[narrow]") {
    const auto from = day("2026-11-24");
    const auto planned = tables.contacts.nextPlannedOfAll(from);
    const DateSpan ofLate{addDays(from, -12), from};
    const auto lately = tables.contacts.metIn(ofLate, from).last;
    std::vector<TeacherId> teachers;
    for (const auto& teacher : tables.teachers.all())
        teachers.push_back(teacher.id);
    const auto met = lastMetWithEach(tables, metOfLate(tables, from), teachers);
    int found = 0;
    for (const auto& teacher : tables.teachers.all()) {
        const auto next = tables.contacts.nextPlanned(teacher.id, from);
        CHECK(planned.contains(teacher.id) == next.has_value());
        if (next)
            CHECK(planned.at(teacher.id) == *next);
        found += next ? 1 : 0;
        std::optional<Date> last;
        for (const auto& contact : tables.contacts.withTeacher(teacher.id))
            if (isSubstantive(contact) && contact.welcome != Welcome::Unasked && contact.on <= from)
                last = last ? std::max(*last, contact.on) : contact.on;
        CHECK(tables.contacts.lastMetWith(teacher.id, from) == last);
        CHECK((met.contains(teacher.id) ? std::optional(met.at(teacher.id)) : std::nullopt) == last);
        CHECK(lately.contains(teacher.id) == (last && ofLate.contains(*last)));
        if (lately.contains(teacher.id))
            CHECK(lately.at(teacher.id) == *last);
    }
    CHECK(found > 0);
    CHECK(lately.size() > 2);
    CHECK(lately.size() < met.size());
}

TEST_CASE_METHOD(CrowdedNotebook, "contacts held, and those without a summary, are those that their rows tell",
                 "[narrow]") {
    const DateSpan days{day("2026-09-01"), day("2026-11-20")};
    std::vector<ContactId> unsent;
    std::map<ContactId, Contact> held;
    for (auto& contact : tables.contacts.between(days)) {
        if (isSubstantive(contact) && !contact.summarySentOn)
            unsent.push_back(contact.id);
        if (contact.status == ContactStatus::Held)
            held.emplace(contact.id, std::move(contact));
    }
    REQUIRE(unsent.size() > 5);
    const auto asked = tables.contacts.withoutSummary(days);
    REQUIRE(asked.size() == unsent.size());
    for (std::size_t i = 0; i < asked.size(); ++i) {
        CHECK(asked[i].contact == unsent[i]);
        CHECK(asked[i].on == held.at(unsent[i]).on);
        CHECK(asked[i].with == held.at(unsent[i]).with);
    }
    const auto rows = tables.contacts.heldWithoutNotes(days);
    CHECK(rows.size() == held.size());
    for (const auto& row : rows) {
        auto whole = held.at(row.id);
        whole.sharedNote.clear();
        whole.privateNote.clear();
        whole.moves.clear();
        CHECK(row == whole);
    }
    std::set<TeacherId> people;
    for (const auto& teacher : tables.teachers.all())
        if (std::any_of(held.begin(), held.end(), [&](const auto& each) { return isWith(each.second, teacher.id); }))
            people.insert(teacher.id);
    const auto counted = tables.contacts.metIn({addDays(days.from, -30), days.until}, days.from).held;
    CHECK(counted.contacts == static_cast<int>(held.size()));
    CHECK(counted.teachers == static_cast<int>(people.size()));
}

TEST_CASE_METHOD(CrowdedNotebook,
                 "how long contacts took, and the days on which any was held, are what their rows tell", "[narrow]") {
    const DateSpan days{day("2026-03-01"), day("2026-11-20")};
    using Time = std::tuple<ContactKind, std::chrono::minutes, std::vector<TeacherId>>;
    std::multiset<Time> wanted, asked;
    std::optional<Date> first;
    for (const auto& contact : tables.contacts.between(days))
        if (contact.status == ContactStatus::Held) {
            wanted.emplace(contact.kind, contact.length, contact.with);
            first = first.value_or(contact.on);
        }
    for (const auto& held : tables.contacts.heldTimes(days))
        asked.emplace(held.kind, held.length, held.with);
    REQUIRE(wanted.size() > 50);
    CHECK(asked == wanted);
    CHECK(tables.contacts.nextHeld(days.from) == first);
    CHECK_FALSE(tables.contacts.nextHeld(day("2028-01-01")));
}

TEST_CASE_METHOD(CrowdedNotebook, "promises that broke of late, and who is at a school, are those that the rows tell",
                 "[narrow]") {
    const DateSpan days{day("2026-06-01"), day("2026-11-19")};
    std::vector<NextStep> missed, due;
    for (auto& step : tables.nextSteps.all()) {
        if (isPromise(step) && step.state == StepState::Missed && days.contains(*step.closedOn))
            missed.push_back(step);
        if (isOpenPromise(step) && days.contains(*currentDue(step)))
            due.push_back(step);
    }
    const auto byDay = [](auto dayOf, bool newest) {
        return [=](const NextStep& a, const NextStep& b) {
            return newest ? std::pair(dayOf(a), a.id) > std::pair(dayOf(b), b.id)
                          : std::pair(dayOf(a), a.id) < std::pair(dayOf(b), b.id);
        };
    };
    std::sort(missed.begin(), missed.end(), byDay([](const NextStep& each) { return each.closedOn; }, true));
    std::sort(due.begin(), due.end(), byDay([](const NextStep& each) { return currentDue(each); }, false));
    REQUIRE(missed.size() > 3);
    REQUIRE(due.size() > 3);
    CHECK(tables.nextSteps.promisesMissed(days) == missed);
    CHECK(tables.nextSteps.promisesDue(days) == due);
    for (const auto& school : tables.schools.all()) {
        std::set<TeacherId> there;
        for (const auto& teacher : tables.teachers.all())
            if (std::find(teacher.schools.begin(), teacher.schools.end(), school.id) != teacher.schools.end())
                there.insert(teacher.id);
        const auto asked = tables.teachers.at(school.id);
        CHECK(std::set(asked.begin(), asked.end()) == there);
    }
    const auto away = tables.schools.all().empty() ? SchoolId{99} : SchoolId{tables.schools.all().back().id.value + 1};
    CHECK(tables.teachers.at(away).empty());
}

TEST_CASE_METHOD(CrowdedNotebook, "wins that wait and periods that were ticked are those that their rows tell",
                 "[narrow]") {
    std::vector<Win> waiting;
    for (auto& win : tables.wins.all())
        if (!win.toldOn)
            waiting.push_back(std::move(win));
    std::stable_sort(waiting.begin(), waiting.end(), [](const Win& a, const Win& b) { return a.seenOn < b.seenOn; });
    REQUIRE(waiting.size() > 2);
    const auto untold = tables.wins.untold();
    REQUIRE(untold.size() == waiting.size());
    for (std::size_t i = 0; i < untold.size(); ++i)
        CHECK(untold[i] == UntoldWin{waiting[i].id, waiting[i].teacher});
    const DateSpan days{day("2026-10-01"), day("2026-11-20")};
    int ticked = 0;
    for (const auto& checklist : tables.checklists.all())
        ticked += std::any_of(checklist.items.begin(), checklist.items.end(), [&](const ChecklistItem& item) {
            return item.state == TickState::Done && item.changedOn && days.contains(*item.changedOn);
        });
    CHECK(ticked > 2);
    CHECK(tables.checklists.tickedIn(days) == ticked);
}
