#include "cycle/cycle_form.h"
#include "leaving/hand_over.h"
#include "meetings/meeting_form.h"
#include "next_steps/next_step_form.h"
#include "shared/hidden.h"
#include "shared/kept_drafts.h"
#include "shared/notice_line.h"
#include "shared/text.h"
#include "shared/wording/teacher_words.h"
#include "shared/wording/telling_words.h"
#include "store/work_aside.h"
#include "support/full_records.h"
#include "teachers/teachers_table.h"
#include "today/day.h"
#include "today/log_line.h"
#include "trust/dashboard_tab.h"
#include "trust/win_form.h"
#include "ui/hidden/stored_records.h"
#include "ui/security/lockable_window.h"

#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <catch2/generators/catch_generators.hpp>

#include <filesystem>
#include <fstream>
#include <set>
#include <string>

using namespace alongside;
using namespace alongside::making;

namespace {

struct SharedScreen : LockableWindow {
    SharedScreen() : LockableWindow(Passphrase{}) {}

    const Tables& stored() const { return window.link()->notebook().read(); }

    void pressHide() const {
        auto* at = QApplication::focusWidget();
        QTest::keyClick(at ? at : QApplication::activeWindow(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    }
    bool isHidden() const { return window.link()->hidesNotes(); }
    NoticeLine* ribbon() const {
        for (auto* line : window.findChildren<NoticeLine*>())
            if (line->isVisible() && line->accessibleName().startsWith(text("Notes are hidden")))
                return line;
        return nullptr;
    }
    bool says(const char* words) const {
        for (const auto* label : window.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
    // As a new start does.
    void closeAndOpen() {
        const auto other = folder / "other.alongside";
        if (!std::filesystem::exists(other))
            Notebook::create(other, {}, clockOf(time));
        REQUIRE(window.open(other));
        REQUIRE(window.open(file));
        settle();
    }
    QString sharedNote() const { return named<QPlainTextEdit>(window, text("Shared note"))->toPlainText(); }
    void typeNote(const char* words) const {
        auto* note = named<QPlainTextEdit>(window, text("Shared note"));
        REQUIRE(note);
        note->setFocus();
        QTest::keyClicks(note, text(words));
    }
};

} // namespace

TEST_CASE_METHOD(SharedScreen, "one key hides names and notes, a line says so, and its link shows them again",
                 "[hidden]") {
    window.frame()->go({MainPage::Teachers, ana, TeacherTab::Dashboard});
    CHECK_FALSE(ribbon());
    pressHide();
    CHECK(isHidden());
    REQUIRE(ribbon());
    CHECK(window.frame()->place().teacher == ana);
    CHECK(window.link()->read().teachers.find(ana)->name.starts_with("AR"));
    press("Show notes");
    CHECK_FALSE(isHidden());
    CHECK_FALSE(ribbon());
    CHECK(window.link()->read().teachers.find(ana)->name == "Ana Ruiz");
}

TEST_CASE_METHOD(SharedScreen, "the key is heard over a panel, whose words are kept and out of sight until notes show",
                 "[hidden]") {
    window.frame()->logMeeting();
    settle();
    typeNote("Ana was in tears");
    pressHide();
    CHECK(isHidden());
    CHECK_FALSE(panel());
    window.frame()->logMeeting();
    settle();
    CHECK(sharedNote().isEmpty());
    typeNote("The bell rings");
    pressHide();
    CHECK_FALSE(isHidden());
    QStringList kept;
    for (const auto& draft : stored().drafts.keptUnder("meeting "))
        kept += toQt(draft.body);
    REQUIRE(kept.size() == 2);
    CHECK(kept.join(QLatin1Char('|')).contains(text("Ana was in tears")));
    CHECK(kept.join(QLatin1Char('|')).contains(text("The bell rings")));
    CHECK(stored().drafts.keptUnder(kDraftsUnderCover).empty());
}

TEST_CASE_METHOD(SharedScreen, "what was typed while notes are hidden is out of sight after the next start",
                 "[hidden]") {
    pressHide();
    window.frame()->logMeeting();
    settle();
    typeNote("Ana cried again");
    QTest::keyClick(panel(), Qt::Key_Escape);
    closeAndOpen();
    settle();
    REQUIRE(isHidden());
    CHECK(says("What you did not finish waits until notes show."));
    window.frame()->logMeeting();
    settle();
    CHECK(sharedNote().isEmpty());
    panel()->reject();
    settle();
    window.hideNotes(false);
    settle();
    window.frame()->logMeeting();
    settle();
    CHECK(sharedNote() == text("Ana cried again"));
}

TEST_CASE_METHOD(SharedScreen,
                 "what is typed under the cover and left is out of sight at once, and back when notes show",
                 "[hidden]") {
    pressHide();
    window.frame()->logMeeting();
    settle();
    typeNote("Ana cried again");
    QTest::keyClick(panel(), Qt::Key_Escape);
    settle();
    CHECK(says("What you typed is kept and waits until notes show."));
    window.frame()->logMeeting();
    settle();
    CHECK(sharedNote().isEmpty());
    typeNote("and a second time");
    QTest::keyClick(panel(), Qt::Key_Escape);
    settle();
    CHECK(isHidden());
    const auto ofSteps = [this] {
        auto* form = new NextStepForm(*window.link(), ana, window.frame());
        form->show();
        settle();
        return form;
    };
    auto* steps = ofSteps();
    named<QLineEdit>(*steps, text("Next step"))->setText(text("bring the rubric"));
    steps->reject();
    settle();
    steps = ofSteps();
    CHECK(named<QLineEdit>(*steps, text("Next step"))->text().isEmpty());
    steps->reject();
    settle();
    window.hideNotes(false);
    settle();
    CHECK_FALSE(isHidden());
    CHECK(stored().drafts.keptUnder("meeting ").size() == 2);
    CHECK(stored().drafts.keptUnder(kDraftsUnderCover).empty());
    window.frame()->logMeeting();
    settle();
    CHECK(sharedNote() == text("and a second time"));
    panel()->reject();
    settle();
    CHECK(named<QLineEdit>(*ofSteps(), text("Next step"))->text() == text("bring the rubric"));
}

TEST_CASE_METHOD(SharedScreen, "where two drafts wait for one panel it says so, and the other comes after the first",
                 "[hidden]") {
    const auto type = [this](const char* words) {
        auto* form = new NextStepForm(*window.link(), ana, window.frame());
        form->show();
        settle();
        named<QLineEdit>(*form, text("Next step"))->setText(text(words));
        form->reject();
        settle();
    };
    type("from before");
    window.hideNotes(true);
    settle();
    type("under the cover");
    window.hideNotes(false);
    settle();
    auto* form = new NextStepForm(*window.link(), ana, window.frame());
    form->show();
    settle();
    CHECK(named<QLineEdit>(*form, text("Next step"))->text() == text("from before"));
    CHECK(says("Another one waits and comes after it."));
    form->discard();
    settle();
    form = new NextStepForm(*window.link(), ana, window.frame());
    form->show();
    settle();
    CHECK(named<QLineEdit>(*form, text("Next step"))->text() == text("under the cover"));
    CHECK_FALSE(says("Another one waits"));
}

TEST_CASE_METHOD(SharedScreen, "a second draft of one panel waits until the first is done, never under the cover",
                 "[hidden]") {
    const std::string key = "next-step with 3f2a9c10-0000-4000-8000-000000000000"; // no number, though it begins so
    auto& drafts = KeptDrafts::of(*window.link());
    REQUIRE_FALSE(drafts.keep(key, "from before"));
    pressHide();
    for (const auto* words : {"under the cover", "and again"}) {
        REQUIRE_FALSE(KeptDrafts::of(*window.link()).keep(key, words));
        closeAndOpen();
        REQUIRE(isHidden());
        CHECK_FALSE(KeptDrafts::of(*window.link()).find(key));
    }
    pressHide();
    CHECK(KeptDrafts::of(*window.link()).find(key)->body == "from before");
    KeptDrafts::of(*window.link()).forget(key);
    pressHide();
    pressHide();
    REQUIRE(KeptDrafts::of(*window.link()).find(key));
    const auto next = KeptDrafts::of(*window.link()).find(key)->body;
    KeptDrafts::of(*window.link()).forget(key);
    pressHide();
    pressHide();
    REQUIRE(KeptDrafts::of(*window.link()).find(key));
    CHECK(std::set{next, KeptDrafts::of(*window.link()).find(key)->body} ==
          std::set<std::string>{"under the cover", "and again"});
}

TEST_CASE_METHOD(SharedScreen,
                 "what the file does not take under the cover stays where it was typed, is said, and never doubled",
                 "[hidden][drafts]") {
    pressHide();
    window.frame()->logMeeting();
    settle();
    typeNote("Ana cried again");
    const auto away = folder / "away.alongside";
    std::filesystem::rename(file, away); // nothing can be written now
    QTest::keyClick(panel(), Qt::Key_Escape);
    settle();
    CHECK(says("The notebook's file did not take what you typed. It stands where you typed it."));
    CHECK_FALSE(says("is kept and waits"));
    window.frame()->logMeeting();
    settle();
    CHECK(sharedNote() == text("Ana cried again"));
    panel()->reject();
    settle();
    if (GENERATE(false, true)) { // shown while the file still takes nothing
        window.hideNotes(false);
        window.hideNotes(true);
    }
    std::filesystem::rename(away, file);
    window.hideNotes(false);
    settle();
    REQUIRE(stored().drafts.keptUnder("meeting ").size() == 1);
    CHECK(toQt(stored().drafts.keptUnder("meeting ").front().body).contains(text("Ana cried again")));
    CHECK(stored().drafts.keptUnder(kDraftsUnderCover).empty());
    CHECK_FALSE(KeptDrafts::of(*window.link()).hasAhead());
}

TEST_CASE_METHOD(SharedScreen, "in a notebook that can only be read nothing typed under the cover is said to be kept",
                 "[hidden][drafts]") {
    const std::string key = "next-step with 3f2a9c10-0000-4000-8000-000000000000";
    NotebookLink link(Notebook::open(file, {}, clockOf(time), Access::ReadOnly));
    link.hideNotes(true);
    auto& drafts = KeptDrafts::of(link);
    REQUIRE_FALSE(drafts.keep(key, "half a thought"));
    bool isToldKept = false, isToldToStay = false;
    QObject::connect(&drafts, &KeptDrafts::isSetAside, [&] { isToldKept = true; });
    QObject::connect(&drafts, &KeptDrafts::staysInSight, [&] { isToldToStay = true; });
    drafts.setAside(key);
    CHECK_FALSE(isToldKept);
    CHECK(isToldToStay);
    REQUIRE(drafts.find(key));
    CHECK(drafts.find(key)->body == "half a thought");
}

TEST_CASE_METHOD(SharedScreen, "what is typed last is what is kept, also where a work has the notebook meanwhile",
                 "[hidden][drafts]") {
    const std::string key = "next-step with 3f2a9c10-0000-4000-8000-000000000000";
    pressHide();
    auto& drafts = KeptDrafts::of(*window.link());
    REQUIRE_FALSE(drafts.keep(key, "at first"));
    {
        WorkAside aside(window.link()->notebook());
        REQUIRE_FALSE(drafts.keep(key, "at last"));
        drafts.setAside(key);
        aside.takeBack();
    }
    pressHide();
    REQUIRE(KeptDrafts::of(*window.link()).find(key));
    CHECK(KeptDrafts::of(*window.link()).find(key)->body == "at last");
    CHECK_FALSE(KeptDrafts::of(*window.link()).hasWaiting(key));
}

TEST_CASE_METHOD(SharedScreen, "no filter tells that a hidden word is there, or that it is not", "[hidden]") {
    auto& notebook = window.link()->notebook();
    const auto id = put(notebook, aContact().with(ana).but(&Contact::sharedNote, std::string("exit slips")));
    put(notebook, aPromise().with(ana).but(&NextStep::what, std::string("Bring the slips")));
    pressHide();
    window.frame()->goTo(MainPage::Meetings);
    settle();
    const auto* words = named<QLineEdit>(window, text("Filter meetings"));
    REQUIRE(words);
    CHECK_FALSE(words->isEnabled());
    window.frame()->goTo(MainPage::NextSteps);
    settle();
    auto* steps = named<QLineEdit>(window, text("Filter next steps"));
    REQUIRE(steps);
    steps->setFocus();
    QTest::keyClicks(steps, text("slips"));
    settle();
    CHECK(says("Nothing that shows has \"slips\" in it"));
    CHECK(says("Names and notes are not looked through while they are hidden."));
    CHECK(stored().search.meetingsWith("slips") == std::vector{id});
}

TEST_CASE_METHOD(SharedScreen, "how trust stands is shown to nobody else: no dashboard, no practices", "[hidden]") {
    window.frame()->goTo(MainPage::Teachers);
    settle();
    const auto practices = [this] {
        return window.findChild<TeachersTable*>()->isColumnHidden(TeachersModel::Practices);
    };
    window.resize(1500, 900);
    settle();
    CHECK_FALSE(practices());
    pressHide();
    CHECK(practices());
    window.frame()->go({MainPage::Teachers, ana, TeacherTab::Dashboard});
    settle();
    CHECK(says("Hidden while notes are hidden"));
    CHECK_FALSE(window.findChild<DashboardTab*>());
}

TEST_CASE_METHOD(SharedScreen,
                 "a notice that was not answered stands there after each change, an answered one does not",
                 "[hidden][care]") {
    const auto other = folder / "theirs.tmp";
    Notebook::create(other, {}, clockOf(time));
    std::ofstream(folder / ".dropbox") << "x";
    std::filesystem::rename(other, file);
    REQUIRE(QTest::qWaitFor([this] { return says("Another program put another file"); }, 20000));
    pressHide();
    REQUIRE(isHidden());
    CHECK(says("Another program put another file"));
    pressHide();
    CHECK(says("Another program put another file"));
    press("Open the other one");
    CHECK_FALSE(says("Another program put another file"));
    REQUIRE(QTest::qWaitFor([this] { return says("Dropbox copies this folder"); }, 20000));
    pressHide();
    CHECK(says("Dropbox copies this folder"));
    press("Got it");
    pressHide();
    QTest::qWait(600);
    CHECK_FALSE(says("Dropbox copies this folder"));
}

TEST_CASE_METHOD(SharedScreen, "a key that is held down hides notes once", "[hidden]") {
    window.frame()->logMeeting();
    settle();
    pressHide();
    REQUIRE(isHidden());
    window.frame()->logMeeting();
    settle();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier, QString(), true);
    QApplication::sendEvent(QApplication::focusWidget(), &held);
    settle();
    CHECK(isHidden());
}

TEST_CASE_METHOD(SharedScreen, "notes are still hidden after the next start", "[hidden]") {
    pressHide();
    WindowMemory again;
    CHECK(again.hidesNotes());
    closeAndOpen();
    CHECK(isHidden());
    pressHide();
    CHECK_FALSE(again.hidesNotes());
}

TEST_CASE_METHOD(LockableWindow, "notes that are hidden stay so over a lock, for the screen is still shared",
                 "[hidden][lock]") {
    window.hideNotes(true);
    REQUIRE(window.link()->hidesNotes());
    pressLock();
    REQUIRE(isClosed());
    unlock();
    CHECK(window.link()->hidesNotes());
}

TEST_CASE_METHOD(SharedScreen, "a meeting that is logged while notes are hidden is stored as it was typed",
                 "[hidden]") {
    pressHide();
    window.frame()->go({MainPage::Teachers, ana, TeacherTab::Dashboard});
    window.frame()->logMeeting();
    settle();
    typeNote("Exit slips went well");
    press("Done");
    const auto logged = stored().contacts.withTeacher(ana);
    REQUIRE(logged.size() == 1);
    CHECK(logged.front().sharedNote == "Exit slips went well");
    CHECK(stored().teachers.find(ana)->name == "Ana Ruiz");
    CHECK(window.link()->read().contacts.find(logged.front().id)->sharedNote.starts_with("Hidden"));
}

TEST_CASE("a form that was opened on a stored record, saved and closed changes nothing", "[hidden]") {
    LinkedNotebook on;
    const auto keys = addFullRecords(on.notebook);
    Contact held = aContact().with(keys.teacher).on("2026-11-18");
    held.sharedNote = "What we looked at";
    held.privateNote = "What I keep to myself";
    held.place = "Room 14";
    const auto meeting = put(on.notebook, held);
    const auto before = storedRecordsOf(on.notebook);
    on.link.hideNotes(true);
    const auto saved = [](QWidget* form) {
        form->show();
        settle();
        for (auto* button : form->findChildren<QAbstractButton*>())
            if (button->text() == text("Done") && button->isVisible())
                button->click();
        settle();
        delete form;
    };
    const auto& shown = on.link.read();
    for (const auto& step : shown.nextSteps.all())
        saved(new NextStepForm(on.link, step, nullptr));
    for (const auto& win : shown.wins.all())
        saved(new WinForm(on.link, win, nullptr));
    for (const auto& cycle : shown.cycles.all())
        saved(new CycleForm(on.link, cycle, nullptr));
    saved(new MeetingForm(on.link, {.with = {}, .existing = meeting}, nullptr));
    CHECK(storedRecordsOf(on.notebook) == before);
}

TEST_CASE_METHOD(SharedScreen, "what is stored with words is not opened to be changed while notes are hidden",
                 "[hidden]") {
    Contact contact = aContact().with(ana);
    contact.privateNote = "Do not show";
    const auto id = put(window.link()->notebook(), contact);
    pressHide();
    window.frame()->go({MainPage::Teachers, ana, TeacherTab::Profile});
    settle();
    press("Show notes");
    CHECK_FALSE(isHidden());
    CHECK(stored().contacts.find(id)->privateNote == "Do not show");
}

TEST_CASE("the line on Today adds to the covered notes of the appointment that it means", "[hidden][log-line]") {
    LinkedNotebook on;
    const auto ana = put(on.notebook, aTeacher().named("Ana Ruiz"));
    const auto planned = put(on.notebook, aPlannedContact("2026-11-20")
                                              .with(ana)
                                              .but(&Contact::start, std::optional(localTime(on.time.now)))
                                              .but(&Contact::sharedNote, "Bring the slides"));
    on.link.hideNotes(true);
    LogLine log(on.link, on.navigator);
    log.show();
    QApplication::setActiveWindow(&log);
    auto* line = log.findChild<QLineEdit*>();
    line->setFocus();
    QTest::keyClicks(line, text("ar 20 min went well"));
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
    const auto held = *on.notebook.read().contacts.find(planned);
    CHECK(held.status == ContactStatus::Held);
    CHECK(held.sharedNote == "Bring the slides\nwent well");
}

TEST_CASE_METHOD(SharedScreen, "a win is not told at one press while it is hidden how its teacher likes to hear it",
                 "[hidden]") {
    auto teacher = *stored().teachers.find(ana);
    teacher.recognition = Recognition::PrivateWritten;
    window.link()->notebook().perform(Op::CorrectTeacher, [&](Tables& t) { t.teachers.correct(teacher); });
    put(window.link()->notebook(), aWin().with(ana));
    const auto offered = [this] {
        window.frame()->goTo(MainPage::Today);
        settle();
        for (const auto* button : window.findChildren<QAbstractButton*>())
            if (button->isVisible() && button->text() == text("Told today"))
                return true;
        return false;
    };
    CHECK(offered());
    pressHide();
    CHECK_FALSE(offered());
}

TEST_CASE("before the door neither a hard moment nor a wish about visits shows", "[hidden]") {
    LinkedNotebook on;
    const auto ana =
        put(on.notebook, aTeacher().named("Ana Ruiz").but(&Teacher::dropIn, std::optional(VisitRule::None)));
    put(on.notebook, aContact().with(ana).on(day("2026-11-18")).but(&Contact::hardMoment, true));
    put(on.notebook, aPlannedContact("2026-11-20").with(ana));
    const auto door = [&] { return dayOf(on.link, {}).doors.at(ana); };
    CHECK(door().hardMoment);
    CHECK(door().way.visits == VisitRule::None);
    on.link.hideNotes(true);
    CHECK_FALSE(door().hardMoment);
    CHECK_FALSE(door().way.visits);
}

TEST_CASE("how a teacher likes to be praised is hidden as well", "[hidden]") {
    LinkedNotebook on;
    const auto ana = put(on.notebook, aTeacher().named("Ana Ruiz"));
    on.link.hideNotes(true);
    const auto name = calledWords(*on.link.read().teachers.find(ana));
    const WayToTell never{Recognition::NotAtAll, false, {}};
    CHECK_FALSE(likesWords(name, never).contains(text("rather not")));
    CHECK(likesWords(text("Ana"), never).contains(text("rather not")));
}

TEST_CASE("nothing is copied while notes are hidden", "[hidden][leaving]") {
    LinkedNotebook on;
    const auto ana = put(on.notebook, aTeacher().named("Ana Ruiz"));
    QWidget over;
    over.show();
    QApplication::clipboard()->setText(text("before"));
    on.link.hideNotes(true);
    CHECK(keepsIn(on.link, &over));
    CHECK_FALSE(copyLeaving(on.link, &over, {DocumentKind::Win, {ana}, text("A win")}));
    CHECK(QApplication::clipboard()->text() == text("before"));
    on.link.hideNotes(false);
    CHECK_FALSE(keepsIn(on.link, &over));
    CHECK(copyLeaving(on.link, &over, {DocumentKind::Win, {ana}, text("A win")}));
}
