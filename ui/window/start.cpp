#include "window/start.h"

#include "shared/first_picture.h"
#include "shared/text.h"
#include "shared/theme.h"
#include "shared/translation.h"
#include "shared/window_memory.h"
#include "store/place/process_secrecy.h"
#include "window/application.h"
#include "window/asked_to_end.h"
#include "window/first_window.h"
#include "window/launch_options.h"
#include "window/main_window.h"
#include "window/notebook_places.h"
#include "window/opened_ahead.h"
#include "window/place.h"

#include <QApplication>
#include <QTextStream>

#include <clocale>
#include <cstdio>
#include <memory>
#include <utility>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Start)
};

LaunchOptions readOptions(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return LaunchOptions::read(arguments);
}

// The notebook to open at once; empty for the welcome page.
std::filesystem::path notebookFor(const LaunchOptions& options, const WindowMemory& memory) {
    if (options.demo)
        return demoNotebookPath();
    if (!options.notebook.isEmpty())
        return fromQt(options.notebook);
    const std::filesystem::path last = fromQt(memory.lastNotebook());
    if (std::filesystem::exists(last))
        return last;
    // A folder of one's own may be on a stick, which is mounted elsewhere by now.
    const auto there = last.empty() ? ownNotebookPath() : ownNotebookPath().parent_path() / last.filename();
    return !options.dataFolder.isEmpty() && std::filesystem::exists(there) ? there : std::filesystem::path();
}

// Where Today shows first. Another page asks once the window has been painted.
std::unique_ptr<OpenedAhead> openAhead(const std::filesystem::path& notebook, const Passphrase& key,
                                       const WindowMemory& memory, const Clock& clock) {
    const bool beginsToday = static_cast<MainPage>(memory.lastPage(clock.today())) == MainPage::Today;
    return beginsToday && std::filesystem::exists(notebook) ? std::make_unique<OpenedAhead>(notebook, key, clock)
                                                            : nullptr;
}

void openFirst(MainWindow& window, const LaunchOptions& options, const std::filesystem::path& notebook,
               const Passphrase& key) {
    if (options.demo)
        window.openDemo();
    else if (!notebook.empty())
        window.open(notebook, key);
    if (!window.frame() && !window.isLocked() && !window.isRescuing())
        window.showWelcome();
}

} // namespace

int start(int argc, char** argv, const Clock& clock, const Passphrase& key) {
#ifdef NDEBUG
    forbidDumps();
#endif
    QCoreApplication::setApplicationName(QStringLiteral("alongside"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ALONGSIDE_VERSION));
    const auto options = readOptions(argc, argv);
    if (options.onlyWords) {
        QTextStream(options.exitCode == 0 ? stdout : stderr) << options.words.trimmed() << '\n';
        return options.exitCode;
    }

    if (!options.dataFolder.isEmpty() && !keepAllIn(options.dataFolder)) {
        QTextStream(stderr) << Say::tr("--data-dir: this folder cannot be made: %1").arg(options.dataFolder) << '\n';
        return 2;
    }
    // Before there is another thread: the application then finds it so. Only where its letters are not UTF-8 it sets
    // them.
    std::setlocale(LC_ALL, "");
    WindowMemory memory;
    const auto notebook = notebookFor(options, memory);
    auto ahead = openAhead(notebook, key, memory, clock);
    Application application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Alongside"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.alongside.Alongside"));
    speak(memory.language());
    installTranslation(application);
    const auto ask = options.logMeeting ? FirstWindow::Ask::LogMeeting : FirstWindow::Ask::Raise;
    if (!notebook.empty() && FirstWindow::askOther(notebook, ask))
        return 0;

    Theme theme(application, memory.desktop());
    theme.setAppearance(options.appearance ? *appearanceOf(*options.appearance) : memory.appearance());
    theme.setContrast(memory.contrast());
    theme.setZoom(options.textSize.value_or(memory.textSize()));
    MainWindow window(theme, memory, clock);
    new FirstPicture(window, ahead ? FirstPicture::Holds::All : FirstPicture::Holds::Frame);
    window.bringAhead(std::move(ahead));
    const AskedToEnd ending;
    QObject::connect(&ending, &AskedToEnd::asked, &window, &MainWindow::endAtOnce);
    window.show(); // the desktop makes room for it meanwhile
    openFirst(window, options, notebook, key);
    if (options.logMeeting)
        window.logMeeting();
    return QApplication::exec();
}

} // namespace alongside
