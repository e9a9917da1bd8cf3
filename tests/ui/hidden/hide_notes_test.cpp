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
#include "support/full_records.h"
#include "today/log_line.h"
#include "trust/win_form.h"
#include "ui/hidden/stored_records.h"
#include "ui/security/lockable_window.h"

#include <QClipboard>
#include <QKeyEvent>
#include <QPlainTextEdit>

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
    window.showWelcome();
    REQUIRE(window.open(file));
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

TEST_CASE("how a teacher likes to be praised is hidden as well", "[hidden]") {
    LinkedNotebook on;
    const auto ana = put(on.notebook, aTeacher().named("Ana Ruiz"));
    on.link.hideNotes(true);
    const auto name = calledWords(*on.link.read().teachers.find(ana));
    const WayToTell never{Recognition::NotAtAll, false, {}};
    CHECK_FALSE(likesWords(name, never).contains(text("rather not")));
    CHECK(likesWords(text("Ana"), never).contains(text("rather not")));
    CHECK_FALSE(tooWideWords(name, never, {}).contains(text("asked not")));
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
