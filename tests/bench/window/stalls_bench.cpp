// How long the window stands still at most while a coach works in it: the longest time between two turns of the
// interface's event loop. One line a figure (figures.h).
//   stalls_bench FOLDER SIZE        works on a copy of FOLDER/SIZE.alongside (core_bench --make)

#include "actions/teacher_actions.h"
#include "backups/backup_watch.h"
#include "bench/bench_notebook.h"
#include "bench/figures.h"
#include "bench/usual_meeting.h"
#include "bench/window/stalls.h"
#include "exchange/roster/bring_roster.h"
#include "shared/long_work.h"
#include "shared/notebook_link.h"
#include "shared/theme.h"
#include "shared/translation.h"
#include "support/temporary_folder.h"
#include "window/application.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"

#include <algorithm>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace {

using namespace alongside;

constexpr int kRounds = 4, kStaff = 1200;
constexpr Goal kStall{50, 16};

RosterPreview staffFor(const Notebook& notebook) {
    std::string text = "Name,Email,School\n";
    for (int i = 0; i < kStaff; ++i)
        text += fmt::format("Given{0} Family{0},{0}@district.example,School {1}\n", i, i % 30);
    const auto rows = readCsv(text, ',').rows;
    return previewRoster(notebook.read(), rows, guessReading(rows), notebook.today());
}

void flush(const std::filesystem::path& file) {
    const int handle = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0 || ::fsync(handle) != 0)
        fmt::print(stderr, "{} is not on disk yet: the first deed takes longer\n", file.string());
    ::close(handle);
}

class AtWork {
public:
    AtWork(std::string size, MainWindow& window) : size_(std::move(size)), window_(window) {}

    void openAndLookAround(const std::filesystem::path& file) {
        report("open the notebook", {stalls_.during([&] { window_.open(file, benchKey()); })});
        for (const auto& [page, name] : {std::pair{MainPage::Teachers, "Teachers"},
                                         {MainPage::Meetings, "Meetings"},
                                         {MainPage::NextSteps, "Next steps"},
                                         {MainPage::Reflect, "Reflect"},
                                         {MainPage::Reports, "Reports"},
                                         {MainPage::Library, "Library"},
                                         {MainPage::Settings, "Settings"},
                                         {MainPage::Today, "Today"}}) {
            report(fmt::format("turn to {}, first time", name), {turnTo(page)});
            std::vector<double> again;
            for (int round = 0; round < kRounds; ++round) {
                turnTo(page == MainPage::Library ? MainPage::Settings : MainPage::Library);
                again.push_back(turnTo(page));
            }
            report(fmt::format("turn to {} again", name), again);
        }
        const auto teachers = notebook().read().teachers.all();
        std::vector<double> dashboards;
        for (std::size_t i = 0; i < kRounds; ++i)
            dashboards.push_back(stalls_.during([&] {
                window_.frame()->go({MainPage::Teachers, teachers[i * 7 % teachers.size()].id, TeacherTab::Dashboard});
            }));
        report("open a teacher", dashboards);
    }

    void change() {
        for (const auto& [page, name] : {std::pair{MainPage::Today, "Today"},
                                         {MainPage::Meetings, "Meetings"},
                                         {MainPage::Teachers, "Teachers"},
                                         {MainPage::NextSteps, "Next steps"}}) {
            turnTo(page);
            std::vector<double> saves, undos;
            for (int round = 0; round < kRounds; ++round) {
                const auto teacher = notebook().read().teachers.all().front().id;
                saves.push_back(stalls_.during([&] { logMeeting(notebook(), usualMeeting(teacher)); }));
                undos.push_back(stalls_.during([&] { window_.frame()->undo(); }));
            }
            report(fmt::format("save a meeting while {} shows", name), saves);
            report(fmt::format("undo it while {} shows", name), undos);
        }
        std::vector<double> removals;
        for (int round = 0; round < kRounds; ++round) {
            const auto teacher = notebook().read().teachers.all().front().id;
            removals.push_back(stalls_.during([&] { removeTeacher(notebook(), teacher); }));
            stalls_.during([&] { window_.frame()->undo(); });
        }
        report("remove a teacher", removals);
    }

    void workLong() {
        turnTo(MainPage::Today);
        const auto staff = staffFor(notebook());
        bool isThere = false;
        report("bring in 1,200 staff", {stalls_.during(
                                           [&] {
                                               LongWork::start(
                                                   &window_, QStringLiteral("Bringing in your list"), *window_.link(),
                                                   [&](Notebook& aside) { return bringRoster(aside, staff); },
                                                   [&](std::future<std::filesystem::path>& done) {
                                                       done.get();
                                                       isThere = true;
                                                   });
                                           },
                                           [&] { return isThere; })});
        report("make a backup", {stalls_.during([&] { window_.findChild<BackupWatch*>()->look(); })});
    }

private:
    Notebook& notebook() { return window_.link()->notebook(); }
    double turnTo(MainPage page) {
        return stalls_.during([&] { window_.frame()->goTo(page); });
    }
    void report(const std::string& what, const std::vector<double>& longest) {
        print({"longest stall: " + what, size_, timingOf(longest), std::ranges::max(longest), kStall});
    }

    std::string size_;
    MainWindow& window_;
    Stalls stalls_;
};

} // namespace

int main(int argc, char** argv) {
    const auto size = argc == 3 ? fromWord<DemoSize>(argv[2]) : std::nullopt;
    if (!size) {
        fmt::print(stderr, "stalls_bench FOLDER term|career|district\n");
        return 2;
    }
    const TemporaryFolder folder;
    const auto file = folder / "bench.alongside";
    std::filesystem::copy_file(benchFile(argv[1], *size), file);
    flush(file);                // else the first deed would wait until all that was copied is on disk
    const TemporaryFolder home; // what it remembers of the window, it remembers nowhere else
    qputenv("XDG_CONFIG_HOME", home.path().c_str());
    Application application(argc, argv);
    bool isSound = true; // a deed that was refused took no time
    QObject::connect(&application, &Application::failed, [&isSound](const Error& error) {
        fmt::print(stderr, "a deed failed: {}\n", error.what());
        isSound = false;
    });
    QCoreApplication::setApplicationName(QStringLiteral("alongside"));
    installTranslation(application);
    Theme theme(application);
    WindowMemory memory;
    MainWindow window(theme, memory, benchClock());
    window.show();
    AtWork coach(argv[2], window);
    coach.openAndLookAround(file);
    coach.change();
    coach.workLong();
    return isSound ? 0 : 1;
}
