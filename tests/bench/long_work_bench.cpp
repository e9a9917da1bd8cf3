// What a coach feels while a district's 1,200 staff come into a notebook of a given size: how long it takes, how long
// the window stands still at most, and how soon it stops when it is asked to.
//   long_work_bench [demo|term|career|district]

#include "bench/filled_notebook.h"
#include "bench/timing.h"
#include "exchange/roster/bring_roster.h"
#include "shared/long_work.h"
#include "shared/theme.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

namespace {

using namespace alongside;

constexpr int kStaff = 1200;

std::vector<CsvRow> staff() {
    std::string text = "Name,Email,School\n";
    for (int i = 0; i < kStaff; ++i)
        text += fmt::format("Given{0} Family{0},{0}@district.example,School {1}\n", i, i % 30);
    return readCsv(text, ',').rows;
}

// The longest time between two turns of the event loop.
class Stalls : public QObject {
public:
    Stalls() {
        clock_.start();
        QObject::connect(&turns_, &QTimer::timeout, this, [this] { longest_ = std::max(longest_, clock_.restart()); });
        turns_.start(1);
    }
    qint64 longest() const { return longest_; }

private:
    QTimer turns_;
    QElapsedTimer clock_;
    qint64 longest_ = 0;
};

// Brings the list; asks to stop once the panel is there and the work has come so far, where that is given.
void bring(NotebookLink& link, const RosterPreview& preview, int stopAfter) {
    QWidget window;
    window.show();
    Stalls stalls;
    QElapsedTimer all, stopping;
    all.start();
    bool stopped = false;
    LongWork::start(
        &window, QStringLiteral("Bringing in your list"), link,
        [&](Notebook& notebook) { return bringRoster(notebook, preview); },
        [&](std::future<std::filesystem::path>& done) {
            try {
                done.get();
            } catch (const Stopped&) {
                stopped = true;
            }
            QCoreApplication::quit();
        });
    if (stopAfter > 0)
        QTimer::singleShot(stopAfter, &window, [&] {
            stopping.start();
            if (auto* panel = window.findChild<QDialog*>())
                panel->reject();
        });
    QCoreApplication::exec();
    fmt::print("{} after {} ms, the window stood still for {} ms at most", stopped ? "stopped" : "brought",
               all.elapsed(), stalls.longest());
    fmt::print("{}\n", stopped ? fmt::format(", {} ms after it was asked to", stopping.elapsed()) : std::string());
}

} // namespace

int main(int argc, char** argv) {
    const FilledNotebook filled(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Theme theme(application);
    NotebookLink link(filled.made());
    const auto rows = staff();
    RosterPreview preview;
    print("what would come of the list",
          measure(3, [&](int) { preview = previewRoster(link.read(), rows, guessReading(rows), link.today()); }));
    for (const int after : {400, 800, 1200, 1600})
        bring(link, preview, after);
    bring(link, preview, 0);
    print("undone in one step", measure(1, [&](int) { link.undo(); }));
    return 0;
}
