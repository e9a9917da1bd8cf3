#include "meetings/meeting_form.h"
#include "shared/card.h"
#include "shared/kept_drafts.h"
#include "shared/note_edit.h"
#include "store/database.h"
#include "ui/rescue/damaged_window.h"
#include "ui/shot.h"

#include <QPlainTextEdit>

using namespace alongside;

namespace fs = std::filesystem;

namespace {

// In turn without a password and with one.
struct EitherWindow : DamagedWindow {
    EitherWindow() {
        if (GENERATE(false, true))
            phrase = kWords;
    }
};

} // namespace

TEST_CASE_METHOD(EitherWindow, "damage that only a check finds brings the ways out, and the backup is one",
                 "[rescue][window]") {
    make();
    spoilAllButFirst();
    const auto before = bytes(file);
    open();
    REQUIRE(comes("This notebook is damaged"));
    CHECK_FALSE(window.frame());
    press("Restore this backup");
    REQUIRE(isOpen());
    settle();
    CHECK(window.frame()->link().notebook().findings().empty());
    CHECK_FALSE(window.frame()->link().notebook().isReadOnly());
    REQUIRE(keptDamaged(file).size() == 1);
    CHECK(bytes(keptDamaged(file).front()) == before);
    CHECK(comes("mine.damaged-2026-11-20.alongside"));
    CHECK_FALSE(window.isRescuing());
}

TEST_CASE_METHOD(EitherWindow, "salvage puts a new notebook in the place and shows what was saved, also later",
                 "[rescue][window]") {
    make();
    spoil(9);
    const auto before = bytes(file);
    open();
    REQUIRE(comes("This notebook is damaged"));
    press("Save what can be read");
    REQUIRE(isOpen());
    REQUIRE(QTest::qWaitFor([this] { return window.findChild<SalvageReportPanel*>() != nullptr; }, 20000));
    const auto words = window.findChild<SalvageReportPanel*>()->findChild<QPlainTextEdit*>()->toPlainText();
    CHECK(words.contains(QStringLiteral("Teachers: ")));
    CHECK(words.contains(QStringLiteral("mine.damaged-2026-11-20.alongside")));
    CHECK_FALSE(words.contains(QStringLiteral("Somebody")));
    press("Go on");
    CHECK(window.frame()->link().notebook().findings().empty());
    CHECK(window.frame()->link().notebook().isEncrypted() == phrase.has_value());
    REQUIRE(keptDamaged(file).size() == 1);
    CHECK(bytes(keptDamaged(file).front()) == before);
    CHECK(QString::fromStdString(bytes(folder / "mine.damaged-2026-11-20.txt")) == words);
}

TEST_CASE_METHOD(EitherWindow, "a damaged notebook can be looked at, unchanged, and left for another way",
                 "[rescue][window]") {
    make();
    spoil(9);
    const auto before = bytes(file);
    open();
    REQUIRE(comes("This notebook is damaged"));
    press("Open for reading");
    if (window.frame()) {
        CHECK(window.frame()->link().notebook().isReadOnly());
        CHECK_FALSE(says("not change it"));
        for (const auto page : {MainPage::Teachers, MainPage::Meetings, MainPage::NextSteps, MainPage::Reflect}) {
            window.frame()->goTo(page);
            settle();
            REQUIRE(window.frame()); // past what is damaged
        }
        press("Ways out");
    }
    REQUIRE(comes("This notebook is damaged"));
    CHECK(waitFor("Restore this backup"));
    CHECK(bytes(file) == before);
    CHECK(keptDamaged(file).empty());
}

TEST_CASE_METHOD(DamagedWindow, "what is known to be newer in the damaged notebook is told, and salvage goes first",
                 "[rescue][window]") {
    make();
    const RescueLook look{.key = {},
                          .isWhole = false,
                          .canSalvage = true,
                          .canRead = true,
                          .backup = WayBack{{}, {.newest = time.now - std::chrono::hours(30), .meetings = 4}, {}},
                          .passedOver = 1,
                          .damaged = BackupPreview{.newest = time.now, .meetings = 7}};
    RescuePage page(file, {}, RescueReason::Damaged, time.today);
    settle(page);
    REQUIRE(QTest::qWaitFor([&] { return page.findChildren<Card*>().size() > 1; }, 20000)); // it has looked itself
    page.show(look);
    settle();
    QStringList words, buttons;
    for (const auto* label : page.findChildren<QLabel*>())
        words << label->text();
    for (const auto* each : page.findChildren<QPushButton*>())
        buttons << each->text();
    CHECK(words.join(QLatin1Char(' ')).contains(QStringLiteral("Meetings: 3 more.")));
    CHECK(words.join(QLatin1Char(' ')).contains(QStringLiteral("A newer one is damaged, or has another password.")));
    CHECK(buttons.indexOf(QStringLiteral("Save what can be read")) <
          buttons.indexOf(QStringLiteral("Restore this backup")));
    auto same = look;
    same.damaged = look.backup->holds;
    page.show(same);
    settle();
    buttons.clear();
    for (const auto* each : page.findChildren<QPushButton*>())
        buttons << each->text();
    CHECK(buttons.indexOf(QStringLiteral("Save what can be read")) >
          buttons.indexOf(QStringLiteral("Restore this backup")));
}

TEST_CASE_METHOD(DamagedWindow, "the right password of a notebook whose first page is damaged leads to the ways out",
                 "[rescue][window][security]") {
    phrase = kWords;
    make();
    spoil(1, GENERATE(0, 40), 16); // with its salt, which the backup has too, or without
    window.show();
    CHECK_FALSE(window.open(file));
    REQUIRE(window.isLocked());
    typeInto(window, "Password", "a slip");
    press("Unlock");
    REQUIRE(comes("This password does not open the notebook."));
    unlock();
    REQUIRE(comes("This notebook is damaged"));
    press("Save what can be read");
    REQUIRE(isOpen());
    CHECK(teachers() > 1);
    CHECK(window.frame()->link().notebook().isEncrypted());
}

TEST_CASE_METHOD(DamagedWindow, "a notebook that never had a password is not told as locked when its beginning is lost",
                 "[rescue][window]") {
    make();
    std::string noise(static_cast<std::size_t>(kPage), ' ');
    unsigned state = 7;
    for (auto& each : noise)
        each = static_cast<char>((state = state * 1664525U + 1013904223U) >> 24);
    {
        std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
        stream << noise;
    }
    window.show();
    CHECK_FALSE(window.open(file));
    CHECK_FALSE(window.isLocked());
    REQUIRE(comes("This notebook is damaged"));
    press("Save what can be read");
    REQUIRE(isOpen());
    CHECK(teachers() > 1);
}

TEST_CASE_METHOD(DamagedWindow, "where no page can be told the quiet way leads on after a second wrong password",
                 "[rescue][window][security]") {
    phrase = kWords;
    make();
    window.show();
    CHECK_FALSE(window.open(file));
    REQUIRE(window.isLocked());
    for (const char* words : {"a slip", "another"}) {
        CHECK_FALSE(button("Sure of the password? The file may be damaged…"));
        typeInto(window, "Password", words);
        press("Unlock");
        REQUIRE(comes("This password does not open the notebook."));
    }
    spoil(1, 40);
    press("Sure of the password? The file may be damaged…");
    REQUIRE(comes("Is this notebook damaged?"));
    REQUIRE(waitFor("Look for ways out"));
    typeInto(*page(), "Password", "no such words");
    press("Look for ways out");
    REQUIRE(comes("Neither the notebook nor a backup opens with this password."));
    typeInto(*page(), "Password", kWords);
    press("Look for ways out");
    press("Save what can be read");
    REQUIRE(isOpen());
    CHECK(teachers() > 1);
    CHECK(window.frame()->link().notebook().isEncrypted());
}

TEST_CASE_METHOD(DamagedWindow, "a suspected notebook that is whole is simply opened", "[rescue][window][security]") {
    phrase = kWords;
    make();
    window.show();
    window.open(file);
    for (int times = 0; times < 2; ++times) {
        typeInto(window, "Password", "a slip");
        press("Unlock");
        REQUIRE(comes("This password does not open the notebook."));
    }
    press("Sure of the password? The file may be damaged…");
    REQUIRE(waitFor("Look for ways out"));
    typeInto(*page(), "Password", kWords);
    press("Look for ways out");
    REQUIRE(isOpen());
    CHECK_FALSE(window.isRescuing());
    CHECK(keptDamaged(file).empty());
}

TEST_CASE_METHOD(EitherWindow, "a file that was cut is no notebook any more, and the message leads on",
                 "[rescue][window]") {
    make();
    fs::resize_file(file, phrase ? 12 * kPage + 100 : 60);
    window.show();
    CHECK_FALSE(window.open(file));
    CHECK_FALSE(window.isLocked());
    if (!window.isRescuing()) // a plain one is still told by its first bytes
        press("It may be damaged…");
    if (phrase) {
        REQUIRE(waitFor("Look for ways out"));
        typeInto(*page(), "Password", kWords);
        press("Look for ways out");
    }
    press("Restore this backup");
    REQUIRE(isOpen());
    CHECK(window.frame()->link().notebook().findings().empty());
    CHECK(fs::file_size(keptDamaged(file).front()) == (phrase ? 12 * kPage + 100 : 60));
}

TEST_CASE_METHOD(DamagedWindow, "of a file that never was a notebook nothing is promised", "[rescue][window]") {
    std::ofstream(file) << "Dear all, the meeting is on Tuesday.";
    window.show();
    window.open(file);
    press("It may be damaged…");
    REQUIRE(comes("Nothing in this file can be read as a notebook"));
    CHECK_FALSE(button("Restore this backup"));
    CHECK_FALSE(button("Save what can be read"));
    press("Back to the start");
    CHECK_FALSE(window.isRescuing());
}

TEST_CASE_METHOD(DamagedWindow, "words that are being typed are finished before the page of ways comes",
                 "[rescue][window]") {
    make();
    spoil(Database::open(file, phrase, Access::ReadOnly)
              .number("SELECT rootpage FROM sqlite_master WHERE name = 'roster_mark'")); // nothing reads it at opening
    window.show();
    REQUIRE(window.open(file));
    auto* panel =
        new QMessageBox(QMessageBox::NoIcon, QStringLiteral("Typing"), QString(), QMessageBox::Close, &window);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->open();
    QTest::qWait(1500);
    CHECK(window.frame());
    panel->close();
    CHECK(comes("This notebook is damaged"));
}

TEST_CASE_METHOD(DamagedWindow,
                 "from the moment that damage is known not a byte is written, and what is typed comes back after it",
                 "[rescue][window]") {
    make();
    spoil(Database::open(file, phrase, Access::ReadOnly)
              .number("SELECT rootpage FROM sqlite_master WHERE name = 'roster_mark'"));
    window.show();
    REQUIRE(window.open(file));
    window.frame()->logMeeting();
    settle();
    auto* panel = window.findChild<MeetingForm*>();
    REQUIRE(panel);
    REQUIRE(QTest::qWaitFor(
        [this] { // the look through all pages has ended: deeds are refused
            try {
                window.link()->notebook().keepDraft("nobody's", "words");
                return false;
            } catch (const Error& error) {
                return error.kind() == Error::Kind::Damaged;
            }
        },
        20000));
    CHECK(window.frame()); // the panel is left open
    const auto before = bytes(file);
    QTest::keyClicks(named<NoteEdit>(*panel, QStringLiteral("Shared note")), QStringLiteral("She laughed again."));
    CHECK(comes("nothing more is written to it"));
    panel->reject();
    REQUIRE(comes("This notebook is damaged"));
    CHECK(bytes(file) == before);
    press("Save what can be read");
    REQUIRE(isOpen());
    const auto drafts = KeptDrafts::of(*window.link()).keptUnder("meeting ");
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.front().body.find("She laughed again.") != std::string::npos);
}

TEST_CASE_METHOD(DamagedWindow, "where the way cannot be gone the page stays and the file is as it was",
                 "[rescue][window]") {
    make();
    spoilAllButFirst();
    open();
    REQUIRE(comes("This notebook is damaged"));
    REQUIRE(waitFor("Restore this backup"));
    const auto before = bytes(file);
    fs::remove_all(folder / "mine backups");
    press("Restore this backup");
    REQUIRE(QTest::qWaitFor([this] { return window.findChild<QMessageBox*>() != nullptr; }, 20000));
    CHECK(window.isRescuing());
    CHECK(bytes(file) == before);
    CHECK(keptDamaged(file).empty());
}

TEST_CASE("the ways out of a damaged notebook, in every look", "[rescue][screenshots]") {
    const auto look = everyLook();
    const Dress dress(look.appearance, look.zoom);
    const TestTime time;
    Backup newest;
    newest.made = time.now - std::chrono::hours(20);
    const WayBack way{
        newest, {.newest = time.now - std::chrono::hours(21), .teachers = 24, .meetings = 310, .nextSteps = 95}, {}};
    const RescueLook found{.key = {},
                           .canSalvage = true,
                           .canRead = true,
                           .backup = way,
                           .damaged =
                               BackupPreview{.newest = time.now, .teachers = 24, .meetings = 313, .nextSteps = 97}};
    const TemporaryFolder folder;
    std::ofstream(folder / "notebook.alongside") << "no longer one";
    RescuePage page(folder / "notebook.alongside", {}, RescueReason::Damaged, time.today);
    settle(page);
    QTest::qWait(200);
    page.show(found);
    settle();
    shoot(page, {1280, 880}, look.name("damaged"));
    shoot(page, {640, 480}, look.name("damaged-small"));
}
