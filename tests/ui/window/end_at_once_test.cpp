#include "actions/contact_actions.h"
#include "pulse/hand_over_view.h"
#include "shared/long_work.h"
#include "shared/while_closed.h"
#include "store/backups/backup_shelf.h"
#include "ui/rescue/damaged_window.h"
#include "ui/security/lockable_window.h"

#include <QFileDialog>
#include <QPlainTextEdit>
#include <QTimer>

#include <atomic>
#include <thread>

using namespace alongside;
using namespace alongside::making;

namespace {

using namespace std::chrono_literals;

// As start() does once the system asks for it.
void endProgram(MainWindow& window) {
    QTimer::singleShot(0, &window, &MainWindow::endAtOnce);
    CHECK(QApplication::exec() == 0);
    CHECK_FALSE(window.isVisible());
}

// The program from its start to its end, over a notebook without a password.
struct Running {
    TestTime time;
    TemporaryFolder folder;
    std::filesystem::path file = folder / "mine.alongside";
    WindowMemory memory = LockableWindow::memoryIn(folder);
    TeacherId ana = make();
    std::unique_ptr<MainWindow> window = start();

    TeacherId make() {
        auto notebook = Notebook::create(file, {}, clockOf(time));
        return put(notebook, aTeacher().named("Ana Ruiz"));
    }
    std::unique_ptr<MainWindow> start() {
        auto started = std::make_unique<MainWindow>(*qApp->findChild<Theme*>(), memory, clockOf(time));
        started->show();
        REQUIRE(started->open(file));
        settle();
        return started;
    }
    void end() {
        endProgram(*window);
        window.reset();
    }
    // What was kept of panels, after which nobody holds the notebook.
    std::vector<Draft> drafts() {
        const auto notebook = Notebook::open(file, {}, clockOf(time));
        CHECK(notebook.read().teachers.find(ana));
        return notebook.read().drafts.keptUnder("meeting ");
    }
    void typeNote(const char* words) const {
        window->frame()->logMeeting();
        settle();
        auto* note = named<QPlainTextEdit>(*window, text("Shared note"));
        REQUIRE(note);
        QTest::keyClicks(note, text(words));
    }
};

} // namespace

TEST_CASE_METHOD(Running, "ended by the system, the window comes back where it stood, and what was typed is kept",
                 "[window][ending]") {
    window->resize(1011, 707);
    window->frame()->goTo(MainPage::Meetings);
    window->frame()->setMeetingsView(MeetingsView::Week);
    typeNote("Half a thought");
    end();
    REQUIRE(drafts().size() == 1);
    CHECK(drafts().front().body.find("Half a thought") != std::string::npos);
    window = start();
    CHECK(window->size() == QSize(1011, 707));
    CHECK(window->frame()->place().page == MainPage::Meetings);
    CHECK(window->frame()->whereabouts().meetings == MeetingsView::Week);
}

TEST_CASE_METHOD(Running, "the backup that is due at closing is not waited for when the system ends the program",
                 "[window][ending][backups]") {
    logMeeting(window->link()->notebook(), {aContact().with(ana).made(), {}, {}});
    const auto made = [this] { return backupsOn(shelfOf(file)).size(); };
    REQUIRE(made() == 0);
    SECTION("ended by the system") {
        end();
        CHECK(made() == 0);
    }
    SECTION("closed") {
        window->QWidget::close();
        window.reset();
        CHECK(made() == 1);
    }
}

TEST_CASE_METHOD(Running, "whatever is open, the system ends the program in order", "[window][ending]") {
    SECTION("while a teacher has the screen") {
        window->frame()->goTo(MainPage::Meetings);
        Q_EMIT window->frame()->handOverAsked(ana, {});
        settle();
        REQUIRE(window->findChild<HandOverView*>());
        end();
        CHECK(static_cast<MainPage>(memory.lastPage(time.today)) == MainPage::Meetings);
    }
    SECTION("a choice of files, over a panel") {
        typeNote("Half a thought");
        (new QFileDialog(window.get()))->open();
        settle();
        end();
        CHECK(drafts().size() == 1);
    }
    SECTION("a work on the notebook, which stops") {
        std::atomic<bool> stopped = false;
        LongWork::start(
            window->frame(), text("Bringing a list"), *window->link(),
            [&stopped](Notebook& notebook) {
                for (int i = 0; i < 5000; ++i) {
                    std::this_thread::sleep_for(1ms);
                    stopped = notebook.progress().isToStop();
                    notebook.progress().goOn();
                }
            },
            [](std::future<void>&) {});
        QTest::qWait(400); // its panel is there
        end();
        CHECK(stopped);
    }
    SECTION("a change of the file that cannot stop any more") {
        std::atomic<bool> done = false;
        Q_EMIT window->frame()->whileClosedAsked({text("Changing the password"),
                                                  [&done](const Progress& progress) {
                                                      progress.finish();
                                                      std::this_thread::sleep_for(600ms);
                                                      done = true;
                                                      return Passphrase{};
                                                  },
                                                  text("Done")});
        QTest::qWait(400);
        REQUIRE_FALSE(window->frame());
        end();
        CHECK(done);
    }
    CHECK(drafts().size() <= 1);
}

TEST_CASE_METHOD(DamagedWindow, "on the page of a damaged notebook it ends and leaves the file as it is",
                 "[window][ending][rescue]") {
    make();
    spoilAllButFirst();
    open();
    REQUIRE(QTest::qWaitFor([this] { return window.isRescuing(); }, 20000));
    const auto before = bytes(file);
    endProgram(window);
    CHECK(bytes(file) == before);
}
