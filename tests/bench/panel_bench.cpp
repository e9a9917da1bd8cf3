// How long the panel that logs a meeting takes to open on a notebook of a given size: prints median and 95th percentile
// in milliseconds.
//   panel_bench [demo|term|career|district]

#include "bench/filled_notebook.h"
#include "bench/timing.h"
#include "meetings/meeting_form.h"
#include "overview/meeting_defaults.h"
#include "shared/teacher_candidates.h"
#include "shared/theme.h"

#include <QApplication>

namespace {

using namespace alongside;

constexpr int kRuns = 40;

} // namespace

int main(int argc, char** argv) {
    const FilledNotebook filled(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Theme theme(application);
    NotebookLink link(filled.made());
    const auto& tables = link.read();
    const auto teachers = tables.teachers.all();
    const auto of = [&](int run) { return teachers[static_cast<std::size_t>(run * 7) % teachers.size()].id; };
    print("what the coach most likely writes down",
          measure(kRuns, [&](int) { startOf(tables, {}, kBenchDay, std::chrono::hours(9)); }));
    print("when a next step is usually due", measure(kRuns, [&](int run) { usualDue(tables, {of(run)}, kBenchDay); }));
    print("the names to choose from", measure(kRuns, [&](int) { teacherCandidates(tables); }));
    print("the panel made", measure(kRuns, [&](int run) { MeetingForm(link, {{of(run)}, {}, false, {}}); }));
    print("the panel opened, painted and closed", measure(kRuns, [&](int run) {
              MeetingForm panel(link, {{of(run)}, {}, false, {}});
              panel.show();
              QApplication::processEvents();
          }));
    return 0;
}
