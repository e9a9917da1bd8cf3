// How long the questions behind the pages take on a notebook of a given size: prints median and 95th percentile in
// milliseconds.
//   overview_bench [demo|term|career|district] [limit in ms for a teacher's dashboard, 95th percentile]

#include "domain/words.h"
#include "exchange/demo/demo.h"
#include "overview/caseload.h"
#include "overview/timeline.h"
#include "overview/today.h"
#include "overview/trust_of.h"
#include "store/database_version.h"
#include "support/temporary_folder.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>

namespace {

using namespace alongside;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int kRuns = 200;

struct Figures {
    double median;
    double p95;
};

Figures measure(int runs, const std::function<void(int)>& question) {
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        question(run);
        times.push_back(Milliseconds(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 95 / 100]};
}

void print(const char* what, Figures figures) {
    fmt::print("{:<44} median {:8.2f} ms   p95 {:8.2f} ms\n", what, figures.median, figures.p95);
}

} // namespace

int main(int argc, char** argv) {
    const auto size = fromWord<DemoSize>(argc > 1 ? argv[1] : "career");
    const double limit = argc > 2 ? std::atof(argv[2]) : 0;
    if (!size)
        return 2;
    const Date today = std::chrono::year(2026) / 11 / 20;
    const Clock clock{[=] { return today; }, [=] { return Instant(std::chrono::sys_days(today)); }};
    const TemporaryFolder folder;
    const Passphrase phrase = canEncrypt() ? Passphrase("a password for the bench") : Passphrase{};

    auto notebook = Notebook::create(folder / "bench.alongside", phrase, clock);
    const auto built = measure(1, [&](int) { fillWithDemo(notebook, *size, 1, today); });
    const auto& tables = notebook.read();
    const auto teachers = tables.teachers.all();
    const auto of = [&](int run) { return teachers[static_cast<std::size_t>(run * 7) % teachers.size()].id; };
    fmt::print("{} teachers, {} contacts, {} next steps; {}; built in {:.1f} s\n", tables.teachers.count(),
               tables.contacts.count(), tables.nextSteps.count(), canEncrypt() ? "encrypted" : "not encrypted",
               built.median / 1000);

    const auto dashboard = measure(kRuns, [&](int run) {
        trustOf(tables, of(run), today);
        contactsByMonth(tables, of(run), today);
        tables.nextSteps.ofTeacher(of(run));
        tables.agreements.newestOf(of(run));
    });
    print("a teacher's dashboard (its questions)", dashboard);
    print("the trust evaluation alone", measure(kRuns, [&](int run) { trustOf(tables, of(run), today); }));
    print("a teacher's timeline", measure(kRuns / 4, [&](int run) { timelineOf(tables, of(run)); }));
    print("Today", measure(kRuns / 10, [&](int) { todayOf(tables, today); }));
    print("the caseload with every teacher's practices", measure(kRuns / 20, [&](int) { caseload(tables, today); }));
    print("search, newest first: a common word", measure(kRuns / 4, [&](int) { tables.search.find("lesson"); }));
    if (limit > 0 && dashboard.p95 > limit) {
        fmt::print("The dashboard's 95th percentile is over {} ms.\n", limit);
        return 1;
    }
    return 0;
}
