// Does under callgrind, once warm, what counts.txt has a line for.
//   counted_questions --make FILE    makes the notebook: one term, in the clear, so that no cipher is counted
//   counted_questions FILE           does it
// Run by count_instructions.py.

#include "actions/contact_actions.h"
#include "bench/bench_notebook.h"
#include "bench/page_questions.h"
#include "bench/usual_meeting.h"
#include "overview/meeting_list.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <valgrind/callgrind.h>

namespace {

using namespace alongside;

constexpr int kTimes = 10; // with as many teachers, as one may have more than another

void counted(const char* what, const std::function<void(int)>& work) {
    work(0); // statements are prepared and pages read
    CALLGRIND_START_INSTRUMENTATION;
    CALLGRIND_ZERO_STATS;
    for (int run = 1; run <= kTimes; ++run)
        work(run);
    CALLGRIND_DUMP_STATS_AT(what);
    CALLGRIND_STOP_INSTRUMENTATION;
}

void countAll(Notebook& notebook) {
    const auto& tables = notebook.read();
    const auto teachers = tables.teachers.all();
    const auto page = [&](const char* name, std::size_t which) {
        const auto& question = pageQuestions().at(which);
        counted(name, [&](int run) { question.ask(tables, someTeacher(teachers, run), kBenchDay); });
    };
    page("dashboard", kDashboard);
    page("today", kToday);
    page("caseload", kCaseload);
    const auto inOrder = meetingsInOrder(tables, {}, kBenchDay);
    counted("filter", [&](int) {
        MeetingFilter filter;
        filter.words = "lesson";
        meetingsFitting(tables, filter, inOrder);
    });
    counted("search", [&](int) { tables.search.find("lesson"); });
    counted("log-a-meeting", [&](int run) { logMeeting(notebook, usualMeeting(someTeacher(teachers, run))); });
}

} // namespace

int main(int argc, char** argv) {
    ::setenv("TZ", "UTC", 1);
    if (argc == 3 && std::string_view(argv[1]) == "--make") {
        auto notebook = Notebook::create(argv[2], {}, benchClock());
        fillWithDemo(notebook, DemoSize::Term, 1, kBenchDay);
        return 0;
    }
    if (argc != 2) {
        fmt::print(stderr, "counted_questions FILE, or --make FILE\n");
        return 2;
    }
    auto notebook = Notebook::open(argv[1], {}, benchClock());
    countAll(notebook);
    return 0;
}
