#include "bench/apart.h"
#include "bench/core_parts.h"
#include "exchange/archive_import.h"
#include "exchange/archive_preview.h"
#include "exchange/csv/csv_reader.h"
#include "exchange/leaving/archive_leaving.h"
#include "exchange/roster/bring_roster.h"
#include "store/work_aside.h"
#include "support/peak_memory.h"

namespace alongside {
namespace {

namespace fs = std::filesystem;

constexpr int kRosterRows = 10'000;
constexpr Goal kRosterGoal{2'000, 1'000};
constexpr Goal kArchiveGoal{5'000, 2'000};

std::string roster() {
    std::string text = "Name,Email,School\n";
    for (int i = 0; i < kRosterRows; ++i)
        text += fmt::format("Given{0} Family{0},{0}@district.example,School {1}\n", i, i % 30);
    return text;
}

RosterPreview previewOf(const Notebook& notebook, const std::string& text, const Progress& progress) {
    const auto rows = readCsv(text, ',').rows;
    return previewRoster(notebook.read(), rows, guessReading(rows), notebook.today(), progress);
}

void measureArchive(const BenchDesk& desk, DemoSize size) {
    const bool judged = size == DemoSize::Career;
    const auto goal = judged ? kArchiveGoal : Goal{};
    const int runs = size == DemoSize::District ? 1 : 3;
    const auto archive = desk.scratch("archive.json");
    const auto from = desk.copy(size, "leaving.alongside");
    const auto leave = [&](const Progress& progress) {
        auto notebook = openBench(from);
        WorkAside aside(notebook);
        aside.run(progress, [&](Notebook& n) { letArchiveLeave(n, archive, Privacy::WithPrivate); });
    };
    const auto fresh = [&] {
        fs::remove(desk.scratch("coming.alongside"));
        return Notebook::create(desk.scratch("coming.alongside"), benchKey(), benchClock());
    };
    const auto come = [&](const Progress& progress) {
        auto notebook = fresh();
        WorkAside aside(notebook);
        aside.run(progress, [&](Notebook& n) { importArchive(n, ImportBytes::ofFile(archive)); });
    };
    const auto left = measure(runs, [&](int) { leave({}); });
    print({.what = "Export as an archive",
           .size = nameOf(size),
           .timing = left,
           .goal = goal,
           .note = fmt::format("{:.1f} MB", static_cast<double>(fs::file_size(archive)) / 1048576)});
    print({.what = "... memory it takes at most",
           .size = nameOf(size),
           .timing = {peakMegabytesOf([&] { leave({}); }), 0, 1},
           .unit = "MB"});
    if (judged) {
        measureStopping("export", size, left.median, leave);
        leave({});
    }
    const auto brought = measure(runs, [&](int) { come({}); });
    print({.what = "Import of that archive into an empty notebook",
           .size = nameOf(size),
           .timing = brought,
           .goal = goal});
    print({.what = "... memory it takes at most",
           .size = nameOf(size),
           .timing = {peakMegabytesOf([&] { come({}); }), 0, 1},
           .unit = "MB",
           .note = "beside a window, which reads meanwhile"});
    const auto comeAlone = [&] {
        auto notebook = fresh();
        importArchive(notebook, ImportBytes::ofFile(archive));
    };
    print({.what = "... memory it takes at most",
           .size = nameOf(size),
           .timing = {peakMegabytesOf(comeAlone), 0, 1},
           .unit = "MB",
           .note = "by alongside-cli"});
    if (judged)
        measureStopping("import", size, brought.median, come);
    const auto again = openBench(from);
    print({.what = "What would come of it where all is there",
           .size = nameOf(size),
           .timing = measure(1, [&](int) { previewArchive(again, ImportBytes::ofFile(archive)); })});
}

} // namespace

void measureListsIn(const BenchDesk& desk) {
    const auto text = roster();
    for (const auto size : kBenchSizes) {
        const auto bring = [&](const Progress& progress) {
            auto notebook = openBench(desk.copy(size, "list.alongside"));
            WorkAside aside(notebook);
            aside.run(progress, [&](Notebook& n) { bringRoster(n, previewOf(n, text, progress)); });
        };
        std::vector<double> times;
        for (int run = 0; run < (size == DemoSize::District ? 1 : 3); ++run) {
            auto notebook = openBench(desk.copy(size, "list.alongside"));
            times.push_back(millisecondsOf([&] { bringRoster(notebook, previewOf(notebook, text, {})); }));
        }
        const auto whole = timingOf(times);
        print({.what = "Import of 10,000 roster rows, preview and backup too",
               .size = nameOf(size),
               .timing = whole,
               .goal = kRosterGoal});
        print({.what = "... memory it takes at most, beside the window",
               .size = nameOf(size),
               .timing = {peakMegabytesOf([&] { bring({}); }), 0, 1},
               .unit = "MB"});
        if (size == DemoSize::Career)
            measureStopping("roster", size, whole.median, bring);
    }
}

void measureArchives(const BenchDesk& desk) {
    for (const auto size : kBenchSizes)
        measureArchive(desk, size);
}

} // namespace alongside
