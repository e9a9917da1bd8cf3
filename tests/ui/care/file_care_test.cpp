#include "care/care_words.h"
#include "care/file_watch.h"
#include "care/told_notices.h"
#include "meetings/meeting_form.h"
#include "shared/note_edit.h"
#include "shared/notice_line.h"
#include "shared/wording/error_words.h"
#include "ui/rescue/damaged_window.h"

#include <QFileDialog>
#include <QPlainTextEdit>

#include <memory>
#include <sys/mount.h>

using namespace alongside;

namespace fs = std::filesystem;

namespace {

struct OpenWindow : DamagedWindow {
    void openWhole() {
        make();
        open();
        REQUIRE(isOpen());
        settle();
    }
    // As a synchronising program does.
    void replace() {
        const auto others = folder / "incoming.tmp";
        {
            auto theirs = Notebook::create(others, phrase, clockOf(time));
            put(theirs, making::aTeacher().named("Theirs"));
        }
        fs::rename(others, file);
    }
    fs::path mine() const { return folder / "mine.kept-2026-11-20.alongside"; }
};

} // namespace

TEST_CASE_METHOD(OpenWindow, "when another program replaces the file, what is typed goes on beside it, and both open",
                 "[care][window]") {
    openWhole();
    const auto before = teachers();
    replace();
    REQUIRE(comes("Another program put another file in the notebook's place"));
    CHECK(window.link()->notebook().file() == mine());
    put(window.link()->notebook(), making::aTeacher().named("Typed after that"));
    press("Open the other one");
    REQUIRE(isOpen());
    CHECK(window.link()->notebook().file() == file);
    CHECK(teachers() == 1);
    CHECK(comes("What you had before is kept as mine.kept-2026-11-20.alongside."));
    const auto kept = Notebook::open(mine(), {}, clockOf(time));
    CHECK(kept.findings().empty());
    CHECK(kept.read().teachers.count() == before + 1);
}

TEST_CASE_METHOD(OpenWindow, "words in an open panel stay while the file is replaced, and are stored with Done",
                 "[care][window]") {
    openWhole();
    window.frame()->logMeeting();
    settle();
    auto* form = window.findChild<MeetingForm*>();
    REQUIRE(form);
    auto* note = form->findChild<NoteEdit*>();
    REQUIRE(note);
    QTest::keyClicks(note, QStringLiteral("They asked first"));
    replace();
    REQUIRE(QTest::qWaitFor([this] { return window.link()->notebook().file() == mine(); }, 20000));
    QTest::keyClicks(note, QStringLiteral(" and again"));
    CHECK(note->toPlainText() == QStringLiteral("They asked first and again"));
    QTest::qWait(1200); // and as a draft in the file by now
    form->reject();
    settle();
    bool isKept = false;
    for (const auto& draft : window.link()->read().drafts.keptUnder(""))
        isKept = isKept || draft.body.find("They asked first and again") != std::string::npos;
    CHECK(isKept);
}

TEST_CASE_METHOD(OpenWindow, "a file that was taken away is told, and there is no other one to open",
                 "[care][window]") {
    openWhole();
    fs::rename(file, folder / "elsewhere");
    REQUIRE(comes("Another program moved or removed the notebook's file"));
    CHECK_FALSE(button("Open the other one"));
    CHECK(window.link()->notebook().findings().empty());
}

TEST_CASE_METHOD(OpenWindow, "a folder that is kept the same elsewhere is told once, and not again once put away",
                 "[care][window]") {
    std::ofstream(folder / ".dropbox") << "x";
    openWhole();
    REQUIRE(comes("Dropbox copies this folder to other computers."));
    press("Got it");
    CHECK_FALSE(says("Dropbox"));
    CHECK(ToldNotices().wasTold(QStringLiteral("synced"), file));
    CHECK_FALSE(ToldNotices().wasTold(QStringLiteral("synced"), folder / "another.alongside"));
    CHECK_FALSE(ToldNotices().wasTold(QStringLiteral("network"), file));
    window.showWelcome();
    MainWindow another(*qApp->findChild<Theme*>(), memory, clockOf(time));
    window.QWidget::close();
    fs::copy_file(file, folder / "copy.alongside");
    another.show();
    another.open(folder / "copy.alongside");
    CHECK(QTest::qWaitFor(
        [&] {
            for (const auto* label : another.findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(QStringLiteral("Dropbox")))
                    return true;
            return false;
        },
        20000)); // of another file it is told
}

TEST_CASE("of the file only what is wrong is told, and a clock that is minutes behind is not", "[care]") {
    const TestTime time;
    CHECK(noticesOf({}, time.now, time.today).empty());
    Noticed noticed;
    noticed.newest = time.now + std::chrono::minutes(9);
    CHECK(noticesOf(noticed, time.now, time.today).empty());
    noticed.newest = time.now + std::chrono::hours(26);
    REQUIRE(noticesOf(noticed, time.now, time.today).size() == 1);
    CHECK(noticesOf(noticed, time.now, time.today).front().words.contains(QStringLiteral("clock is behind")));
    CHECK(noticesOf(noticed, time.now, time.today).front().name.isEmpty());
    noticed.isOnNetwork = noticed.isOpenToOthers = true;
    CHECK(noticesOf(noticed, time.now, time.today).size() == 3);
}

TEST_CASE_METHOD(OpenWindow, "a clock that was set back is told in one sentence, and the notebook goes on",
                 "[care][window]") {
    make();
    time.now -= std::chrono::hours(24 * 40);
    open();
    REQUIRE(isOpen());
    REQUIRE(comes("This computer's clock is behind the notebook"));
    put(window.link()->notebook(), making::aTeacher().named("Added even so"));
    press("Got it");
    CHECK_FALSE(says("clock is behind"));
}

TEST_CASE_METHOD(OpenWindow, "that records are kept longer than agreed is told a while after opening, once a month",
                 "[care][window][keeping]") {
    {
        auto notebook = Notebook::create(file, phrase, clockOf(time));
        const auto ana = put(notebook, making::aTeacher().named("Ana Ruiz"));
        auto agreement = making::anAgreement().with(ana).startedOn("2025-09-01").acknowledgedOn("2025-09-10").made();
        agreement.answers = {{"records.keep-until", std::string("year-end")}};
        put(notebook, agreement);
        for (const auto* day : {"2026-03-02", "2026-05-04", "2026-11-04"})
            put(notebook, making::aContact().with(ana).on(day));
    }
    open();
    REQUIRE(isOpen());
    REQUIRE(comes("As you opened this notebook it kept 2 records longer than your agreements say."));
    press("Got it");
    CHECK_FALSE(says("longer than your agreements"));
    CHECK(ToldNotices().wasTold(QStringLiteral("due 2026-11"), file));
    Noticed noticed;
    noticed.dueToGo = 2;
    CHECK(noticesOf(noticed, time.now, making::day("2026-12-01")).front().name == QStringLiteral("due 2026-12"));
}

TEST_CASE_METHOD(OpenWindow, "a full disk is told with its place and what would do, and typed words stay",
                 "[care][window]") {
    const auto small = folder / "small";
    fs::create_directory(small);
    if (::mount("none", small.c_str(), "tmpfs", 0, "size=2m") != 0)
        SKIP("mounting a small disk needs root");
    const auto unmount = std::shared_ptr<void>(nullptr, [&](void*) { ::umount2(small.c_str(), MNT_DETACH); });
    file = small / "mine.alongside";
    { Notebook::create(file, {}, clockOf(time)); }
    open();
    REQUIRE(isOpen());
    put(window.link()->notebook(), making::aTeacher().named("Ana"));
    std::ofstream(small / "filler") << std::string(4 << 20, 'x');
    window.frame()->addTeacher();
    settle();
    typeInto(window, "Name", "Ben Oak");
    press("Done");
    REQUIRE(QTest::qWaitFor([this] { return window.findChild<QMessageBox*>() != nullptr; }, 20000));
    const auto* message = window.findChild<QMessageBox*>();
    CHECK(message->text().contains(QString::fromStdString(file.string())));
    CHECK(message->informativeText().contains(QStringLiteral("are free there; with ")));
    QTest::qWait(1200); // what was typed is not kept as a draft either, which is said once with it
    CHECK(window.findChildren<QMessageBox*>().size() == 1);
    CHECK_FALSE(says("What you type is on the screen and not yet on the disk."));
    CHECK(window.link()->read().teachers.count() == 1);
    window.findChild<QMessageBox*>()->close();
    fs::remove(small / "filler");
    window.QWidget::close();
}

TEST_CASE_METHOD(OpenWindow, "a notebook on a disk that cannot be written is read, and that is said",
                 "[care][window]") {
    const auto disk = folder / "disk";
    fs::create_directory(disk);
    if (::mount("none", disk.c_str(), "tmpfs", 0, "size=8m") != 0)
        SKIP("mounting a disk needs root");
    const auto unmount = std::shared_ptr<void>(nullptr, [&](void*) { ::umount2(disk.c_str(), MNT_DETACH); });
    file = disk / "mine.alongside";
    make();
    REQUIRE(::mount("none", disk.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=8m") == 0);
    open();
    REQUIRE(isOpen());
    CHECK(window.link()->notebook().isReadOnly());
    CHECK(says("the disk that it lies on can only be read"));
    QTest::qWait(600); // and the look at the file is no trouble either
    CHECK(window.frame());
    CHECK_FALSE(window.findChild<QMessageBox*>());
    window.frame()->logMeeting();
    settle();
    CHECK_FALSE(window.findChild<MeetingForm*>()); // nobody types what cannot be kept
    CHECK(says("can be read and not changed"));
    const auto before = teachers();
    press("Save a copy elsewhere…");
    auto* dialog = window.findChild<QFileDialog*>();
    REQUIRE(dialog);
    Q_EMIT dialog->fileSelected(QString::fromStdString((folder / "copy.alongside").string()));
    dialog->close();
    REQUIRE(comes("You go on in the copy, copy.alongside."));
    CHECK_FALSE(window.link()->notebook().isReadOnly());
    put(window.link()->notebook(), making::aTeacher().named("In the copy"));
    CHECK(teachers() == before + 1);
}

TEST_CASE_METHOD(OpenWindow, "a notebook that another window has open is read meanwhile, and written once it is free",
                 "[care][window]") {
    make();
    auto other = std::make_unique<Notebook>(Notebook::open(file, phrase, clockOf(time)));
    window.show();
    CHECK_FALSE(window.open(file));
    press("Try again");
    CHECK_FALSE(window.frame());
    press("Open for reading");
    REQUIRE(isOpen());
    CHECK(window.link()->notebook().isReadOnly());
    CHECK(says("another window or program has it open"));
    press("Try again");
    CHECK(says("This notebook is open in another window or program."));
    window.findChild<QMessageBox*>()->close();
    settle();
    other.reset();
    press("Try again");
    REQUIRE(isOpen());
    CHECK_FALSE(window.link()->notebook().isReadOnly());
    CHECK_FALSE(says("another window or program has it open"));
}
