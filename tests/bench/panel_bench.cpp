// How long the panel that logs a meeting takes to open on a notebook of a given size: prints median and 95th percentile
// in milliseconds.
//   panel_bench [demo|term|career|district]

#include "domain/words.h"
#include "exchange/demo/demo.h"
#include "meetings/meeting_form.h"
#include "overview/meeting_defaults.h"
#include "shared/teacher_candidates.h"
#include "shared/theme.h"
#include "store/database_version.h"
#include "support/temporary_folder.h"

#include <QApplication>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <functional>

namespace {

using namespace alongside;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int kRuns = 40;

void measure(const char* what, const std::function<void(int)>& work) {
    std::vector<double> times;
    for (int run = 0; run < kRuns; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work(run);
        times.push_back(Milliseconds(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    fmt::print("{:<44} median {:8.2f} ms   p95 {:8.2f} ms\n", what, times[kRuns / 2], times[kRuns * 95 / 100]);
}

} // namespace

int main(int argc, char** argv) {
    const auto size = fromWord<DemoSize>(argc > 1 ? argv[1] : "career");
    if (!size)
        return 2;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Theme theme(application);
    const Date today = std::chrono::year(2026) / 11 / 20;
    const Clock clock{[=] { return today; }, [=] { return Instant(std::chrono::sys_days(today)); }};
    const TemporaryFolder folder;
    auto notebook = Notebook::create(folder / "bench.alongside",
                                     canEncrypt() ? Passphrase("a password for the bench") : Passphrase{}, clock);
    fillWithDemo(notebook, *size, 1, today);
    NotebookLink link(std::move(notebook));
    const auto& tables = link.read();
    const auto teachers = tables.teachers.all();
    const auto of = [&](int run) { return teachers[static_cast<std::size_t>(run * 7) % teachers.size()].id; };
    fmt::print("{} teachers, {} contacts, {} next steps\n", tables.teachers.count(), tables.contacts.count(),
               tables.nextSteps.count());

    measure("what the coach most likely writes down", [&](int) { startOf(tables, {}, today, std::chrono::hours(9)); });
    measure("when a next step is usually due", [&](int run) { usualDue(tables, {of(run)}, today); });
    measure("the names to choose from", [&](int) { teacherCandidates(tables); });
    measure("the panel made", [&](int run) { MeetingForm(link, {{of(run)}, {}, false, {}}); });
    measure("the panel opened, painted and closed", [&](int run) {
        MeetingForm panel(link, {{of(run)}, {}, false, {}});
        panel.show();
        QApplication::processEvents();
    });
    return 0;
}
