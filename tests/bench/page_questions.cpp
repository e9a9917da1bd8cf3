#include "bench/page_questions.h"

#include "exchange/content.h"
#include "overview/before_the_door.h"
#include "overview/bin.h"
#include "overview/caseload.h"
#include "overview/cycle_view.h"
#include "overview/due_to_go.h"
#include "overview/ledger.h"
#include "overview/logging_coverage.h"
#include "overview/meeting_defaults.h"
#include "overview/meeting_list.h"
#include "overview/report/my_month.h"
#include "overview/report/principal_report.h"
#include "overview/teacher_rhythm.h"
#include "overview/timeline.h"
#include "overview/today.h"
#include "overview/trust_of.h"
#include "overview/week.h"

namespace alongside {
namespace {

constexpr int kDaysOfATerm = 126;

void dashboard(const Tables& tables, TeacherId teacher, Date today) {
    rhythmWith(tables, *tables.teachers.find(teacher), today);
    beforeTheDoor(tables, teacher, today);
    trustOf(tables, teacher, today);
    loggingCoverage(tables, today);
    latestOf(tables, teacher, 4, today);
    tables.nextSteps.ofTeacher(teacher);
    runningCycle(tables, teacher, today);
    tables.agreements.newestOf(teacher);
    tables.contacts.rowsWith(teacher, {addDays(today, -365), addDays(today, 60)});
}

void todayAndCaseload(const Tables& tables, TeacherId, Date today) {
    todayOf(tables, today);
    caseload(tables, today);
}

DateSpan termUntil(Date today) {
    return {addDays(today, -kDaysOfATerm), today};
}

void termReport(const Tables& tables, TeacherId, Date today) {
    static const auto form = contentIn("en").agreement;
    principalReport(tables, form, {termUntil(today), {}, {}}, today);
}

std::vector<PageQuestion> listed() {
    return {
        {"A teacher's dashboard, its questions", dashboard, false, true, {}, {16, 4}, true, 200},
        {"The trust evaluation alone", [](auto& t, auto teacher, auto today) { trustOf(t, teacher, today); }},
        {"Before the door", [](auto& t, auto teacher, auto today) { beforeTheDoor(t, teacher, today); }},
        {"A teacher's timeline", [](auto& t, auto teacher, auto) { timelineOf(t, teacher); }, false, true},
        {"A teacher's latest entries", [](auto& t, auto teacher, auto today) { latestOf(t, teacher, 4, today); }, false,
         true},
        {"Today and the caseload together", todayAndCaseload, true, true, {16, 5}, {100, 40}},
        {"Today", [](auto& t, auto, auto today) { todayOf(t, today); }, true, false},
        {"The caseload", [](auto& t, auto, auto today) { caseload(t, today); }, true, false},
        {"A new meeting's panel: what it begins with",
         [](auto& t, auto teacher, auto today) {
             startOf(t, {}, today, std::chrono::hours(9));
             usualDue(t, {teacher}, today);
         }},
        {"Search, newest first: a common word", [](auto& t, auto, auto) { t.search.find("lesson"); }},
        {"Search, newest first: two letters", [](auto& t, auto, auto) { t.search.find("le"); }},
        {"Meetings: the list", [](auto& t, auto, auto today) { meetingsInOrder(t, {}, today); }, true, true},
        {"Meetings: a week", [](auto& t, auto, auto today) { weekOf(t, addDays(today, -7)); }, true, false},
        {"Next steps: those open", [](auto& t, auto, auto today) { openLedgerLines(t, LedgerPart::AllOpen, today); },
         true, false},
        {"Next steps: those closed", [](auto& t, auto, auto today) { ledgerOf(t, LedgerPart::Closed, {}, today); },
         true, false},
        {"The bin", [](auto& t, auto, auto) { binOf(t); }, true, true},
        {"My month",
         [](auto& t, auto, auto today) {
             myMonth(t, {firstOfMonth(today), today}, today);
         },
         true,
         false,
         {},
         {},
         false,
         10},
        {"The report of a term", termReport, true, false, {}, {}, false, 5},
        {"What is due to go by the agreements",
         [](auto& t, auto, auto today) { dueToGo(t, today); },
         true,
         true,
         {},
         {},
         false,
         3},
    };
}

} // namespace

const std::vector<PageQuestion>& pageQuestions() {
    static const auto questions = listed();
    return questions;
}

TeacherId someTeacher(const std::vector<Teacher>& teachers, int run) {
    return teachers[static_cast<std::size_t>(run * 7) % teachers.size()].id;
}

} // namespace alongside
