// How long the questions behind the pages take on a notebook of a given size: prints median and 95th percentile in
// milliseconds.
//   overview_bench [demo|term|career|district] [limit in ms for a teacher's dashboard, 95th percentile]

#include "bench/filled_notebook.h"
#include "bench/timing.h"
#include "overview/before_the_door.h"
#include "overview/caseload.h"
#include "overview/ledger.h"
#include "overview/meeting_list.h"
#include "overview/timeline.h"
#include "overview/today.h"
#include "overview/trust_of.h"
#include "overview/week.h"

#include <fmt/format.h>

#include <cstdlib>

namespace {

using namespace alongside;

constexpr int kRuns = 200;

// Each beginning of a word, as it is typed.
std::vector<std::string> typed(std::string_view word) {
    std::vector<std::string> beginnings;
    for (std::size_t length = 1; length <= word.size(); ++length)
        beginnings.emplace_back(word.substr(0, length));
    return beginnings;
}

void measureMeetings(const Tables& tables, Date today) {
    print("Meetings: the whole list", measure(kRuns / 10, [&](int) { meetingsInOrder(tables, {}, today); }));
    const auto inOrder = meetingsInOrder(tables, {}, today);
    std::vector<double> keys;
    for (const auto* word : {"second", "lesson", "the", "hard question", "bell"})
        for (const auto& words : typed(word)) {
            MeetingFilter filter;
            filter.words = words;
            keys.push_back(measure(5, [&](int) { meetingsFitting(tables, filter, inOrder); }).median);
            fmt::print("    {:<20} {:6.2f} ms\n", words, keys.back());
        }
    print("Meetings: each key of a filter word", timingOf(keys));
    print("Meetings: those planned",
          measure(kRuns / 10, [&](int) { meetingsInOrder(tables, {.state = MeetingState::Planned}, today); }));
    print("a week", measure(kRuns / 4, [&](int run) { weekOf(tables, addDays(today, -7 * run)); }));
}

void measureLedger(const Tables& tables, Date today) {
    for (const auto& [what, part] :
         {std::pair{"Next steps, open", LedgerPart::AllOpen}, std::pair{"Next steps, closed", LedgerPart::Closed}})
        print(what, measure(kRuns / 20, [&, part = part](int) { ledgerOf(tables, part, {}, today); }));
}

} // namespace

int main(int argc, char** argv) {
    const FilledNotebook filled(argc, argv);
    const double limit = argc > 2 ? std::atof(argv[2]) : 0;
    const auto notebook = filled.made();
    const auto today = kBenchDay;
    const auto& tables = notebook.read();
    const auto teachers = tables.teachers.all();
    const auto of = [&](int run) { return teachers[static_cast<std::size_t>(run * 7) % teachers.size()].id; };

    const auto dashboard = measure(kRuns, [&](int run) {
        trustOf(tables, of(run), today);
        contactsByMonth(tables, of(run), today);
        tables.nextSteps.ofTeacher(of(run));
        tables.agreements.newestOf(of(run));
    });
    print("a teacher's dashboard (its questions)", dashboard);
    print("the trust evaluation alone", measure(kRuns, [&](int run) { trustOf(tables, of(run), today); }));
    print("a teacher's timeline", measure(kRuns / 4, [&](int run) { timelineOf(tables, of(run)); }));
    print("before the door", measure(kRuns, [&](int run) { beforeTheDoor(tables, of(run), today); }));
    print("Today", measure(kRuns / 10, [&](int) { todayOf(tables, today); }));
    print("the caseload with every teacher's practices", measure(kRuns / 20, [&](int) { caseload(tables, today); }));
    print("search, newest first: a common word", measure(kRuns / 4, [&](int) { tables.search.find("lesson"); }));
    measureMeetings(tables, today);
    measureLedger(tables, today);
    if (limit > 0 && dashboard.p95 > limit) {
        fmt::print("The dashboard's 95th percentile is over {} ms.\n", limit);
        return 1;
    }
    return 0;
}
