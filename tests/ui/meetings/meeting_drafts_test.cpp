#include "actions/contact_actions.h"
#include "settings/look.h"
#include "shared/completion_field.h"
#include "shared/date_field.h"
#include "shared/note_edit.h"
#include "shared/text.h"
#include "shared/typing_watch.h"
#include "shared/undo_line.h"
#include "shared/window_memory.h"
#include "ui/meetings/meeting_panel.h"
#include "ui/program_on_disk.h"
#include "ui/qt_words.h"
#include "window/notebook_frame.h"
#include "window/window_actions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Program : ProgramOnDisk, MeetingPanel {
    TeacherId ana = put(link->notebook(), aTeacher().named("Ana Ferrer"));
    TeacherId jose = put(link->notebook(), aTeacher().named("José Núñez"));

    ~Program() { form.reset(); } // before its notebook

    using MeetingPanel::open;
    MeetingForm& open(const MeetingRequest& request = {}) { return open(*link, request); }
    std::vector<Draft> kept() const { return link->read().drafts.keptUnder("meeting "); }

    void crash() {
        ProgramOnDisk::crash([this] { form.reset(); });
    }
};

} // namespace

TEST_CASE_METHOD(Program, "what is typed is on disk within a second, and nothing more is written while nothing changes",
                 "[drafts][meeting_form]") {
    open({{ana}, {}, false, {}});
    QTest::qWait(1000);
    CHECK(kept().empty()); // defaults are nothing to keep
    type("Shared note", "half");
    CHECK(kept().empty());
    QTest::qWait(1000);
    REQUIRE(kept().size() == 1);
    const auto before = kept();
    CHECK(before[0].body.find("\"half\"") != std::string::npos);
    for (const auto* timer : form->findChild<TypingWatch*>()->findChildren<QTimer*>())
        CHECK_FALSE(timer->isActive());
    QTest::qWait(1000);
    CHECK(kept() == before);
}

TEST_CASE_METHOD(Program, "while the coach types on and on it is kept every second", "[drafts][meeting_form]") {
    open({{ana}, {}, false, {}});
    auto& note = field("Shared note");
    note.setFocus();
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 2500) {
        QTest::keyClicks(&note, text("word "));
        QTest::qWait(50);
    }
    REQUIRE(kept().size() == 1);
    const auto on = link->read().drafts.keptUnder("meeting ")[0].body.size();
    QTest::qWait(1000);
    CHECK(kept()[0].body.size() - on < 150); // the last second's words
}

TEST_CASE_METHOD(Program, "after a crash the panel comes back with every word, understood or not",
                 "[drafts][meeting_form]") {
    open({{ana}, {}, false, {}});
    type("Teacher", "zo");
    type("Date", "banana");
    type("Start", "half past");
    the<QSpinBox>("Minutes").setValue(45);
    type("Shared note", "shared > words\r> send it by mon");
    type("Private note", "private");
    type("Next step", "one");
    type("Due", "someday");
    type("Next step 2", "two by wed");
    type("Due 3", "thu");
    type("Win", "Every table had a reason");
    for (const auto* tick : {"Opened with a win", "Hard moment", "Summary sent"})
        the<QCheckBox>(tick).setChecked(true);
    type("Summary sent on", "soonish");
    crash();

    open({{ana}, {}, false, {}});
    CHECK(says("Your draft is back (today"));
    CHECK(the<QLineEdit>("Teacher").text() == text("zo"));
    CHECK(field("Date").property("text").toString() == text("banana"));
    CHECK(field("Start").property("text").toString() == text("half past"));
    CHECK(the<QSpinBox>("Minutes").value() == 45);
    CHECK(the<NoteEdit>("Shared note").toPlainText() == text("shared > words\n> send it by mon"));
    CHECK(the<NoteEdit>("Private note").toPlainText() == text("private"));
    CHECK(the<QLineEdit>("Next step").text() == text("one"));
    CHECK(the<QLineEdit>("Due").text() == text("someday"));
    CHECK(the<QLineEdit>("Next step 2").text() == text("two"));
    CHECK(the<DateField>("Due 2").date() == day("2026-11-25"));
    CHECK(the<DateField>("Due 3").date() == day("2026-11-26"));
    CHECK(the<QLineEdit>("Win").text() == text("Every table had a reason"));
    CHECK(the<QCheckBox>("Opened with a win").isChecked());
    CHECK(the<QCheckBox>("Hard moment").isChecked());
    CHECK(the<DateField>("Summary sent on").text() == text("soonish"));
}

TEST_CASE_METHOD(Program, "what is hidden for now, as the meeting is planned, is kept too", "[drafts][meeting_form]") {
    open({{ana}, {}, false, {}});
    type("Win", "Every table had a reason");
    the<QCheckBox>("Read back").setChecked(true);
    type("Date", "tomorrow");
    crash();
    open({{ana}, {}, false, {}});
    type("Date", "today");
    CHECK(the<QLineEdit>("Win").text() == text("Every table had a reason"));
    CHECK(the<QCheckBox>("Read back").isChecked());
}

TEST_CASE_METHOD(Program, "an appointment goes on with its draft after a crash, and Done leaves no trace of it",
                 "[drafts][meeting_form]") {
    const auto id = put(link->notebook(), aPlannedContact("2026-11-20").with(ana));
    open({{}, id, false, {}});
    type("Shared note", "canary-of-the-draft");
    crash();
    open({{}, id, false, {}});
    CHECK(says("Your draft is back"));
    the<NoteEdit>("Shared note").selectAll();
    type("Shared note", "other words");
    QTest::qWait(1000);
    CHECK(kept().size() == 1);
    done();
    CHECK_FALSE(isOpen());
    CHECK(kept().empty());
    CHECK(link->read().contacts.find(id)->sharedNote == "other words");
    form.reset();
    link.reset();
    QFile file(toQt(losable.file.string()));
    REQUIRE(file.open(QFile::ReadOnly));
    CHECK_FALSE(file.readAll().contains("canary-of-the-draft"));
}

TEST_CASE_METHOD(Program, "a panel that is taken away with its window keeps what was typed", "[drafts][meeting_form]") {
    open({{ana}, {}, false, {}});
    type("Shared note", "half a thought");
    form.reset(); // before the second is over
    REQUIRE(kept().size() == 1);
    open();
    CHECK(form->meeting().contact.sharedNote == "half a thought");
    press("Discard");
    form.reset();
    CHECK(kept().empty());
}

TEST_CASE_METHOD(Program, "a disk that fails is said once beside the words, which stay and come back",
                 "[drafts][meeting_form]") {
    open({{ana}, {}, false, {}});
    losable.takeAway();
    type("Shared note", "half a thought");
    QTest::qWait(1000);
    CHECK(says("not yet on the disk"));
    escape();
    CHECK_FALSE(isOpen());
    open();
    CHECK(form->meeting().contact.sharedNote == "half a thought"); // from memory
    losable.bringBack();
    type("Shared note", "!");
    QTest::qWait(1000);
    CHECK_FALSE(says("not yet on the disk"));
    CHECK(kept().size() == 1);
    crash();
    open();
    CHECK(toQt(form->meeting().contact.sharedNote).contains(text("half a thought")));
}

TEST_CASE_METHOD(Program, "a notebook that can only be read keeps the words in memory and says nothing more",
                 "[drafts][meeting_form]") {
    link.reset();
    link = std::make_unique<NotebookLink>(Notebook::open(losable.file, {}, clockOf(time), Access::ReadOnly));
    open({{ana}, {}, false, {}});
    type("Shared note", "half a thought");
    QTest::qWait(1000);
    CHECK_FALSE(says("disk"));
    escape();
    open();
    CHECK(form->meeting().contact.sharedNote == "half a thought");
    press("Discard");
    open();
    CHECK(form->meeting().contact.sharedNote.empty());
}

TEST_CASE_METHOD(Program, "starting afresh keeps the draft and says so, and it can be gone on with",
                 "[drafts][meeting_form]") {
    open({{jose}, {}, false, {}});
    type("Shared note", "about Jose");
    crash();
    open();
    press("Start afresh");
    CHECK(form->meeting().contact.sharedNote.empty());
    CHECK(says("An unfinished meeting with José Núñez is kept."));
    type("Teacher", "ana");
    QTest::keyClick(form->focusWidget(), Qt::Key_Return);
    type("Shared note", "about Ana");
    press("Go on with it");
    CHECK(form->meeting().contact.sharedNote == "about Jose");
    CHECK(form->meeting().contact.with == std::vector{jose});
    CHECK(kept().size() == 2); // what was typed afresh is kept as well
    done();
    REQUIRE(kept().size() == 1);
    open();
    CHECK(form->meeting().contact.sharedNote == "about Ana");
}

TEST_CASE_METHOD(Program, "of two drafts with one teacher the older one is told of beside the newer",
                 "[drafts][meeting_form]") {
    open({{jose}, {}, false, {}});
    type("Shared note", "the first");
    escape();
    open({{jose}, {}, false, {}});
    CHECK_FALSE(says("An unfinished meeting"));
    press("Start afresh");
    type("Teacher", "jos");
    QTest::keyClick(form->focusWidget(), Qt::Key_Return);
    type("Shared note", "the second");
    escape();
    open({{jose}, {}, false, {}});
    CHECK(form->meeting().contact.sharedNote == "the second");
    CHECK(says("An unfinished meeting with José Núñez is kept."));
    press("Go on with it");
    CHECK(form->meeting().contact.sharedNote == "the first");
}

TEST_CASE_METHOD(Program, "on somebody's page no draft about another comes, but a word that it is kept",
                 "[drafts][meeting_form]") {
    open({{jose}, {}, false, {}});
    type("Shared note", "about Jose");
    escape();
    MeetingRequest onAnasPage;
    onAnasPage.inView = ana;
    open(onAnasPage);
    CHECK(form->meeting().contact.with == std::vector{ana});
    CHECK(form->meeting().contact.sharedNote.empty());
    CHECK(says("An unfinished meeting with José Núñez is kept."));
    type("Shared note", "about Ana");
    escape();
    MeetingRequest onJosesPage;
    onJosesPage.inView = jose;
    open(onJosesPage);
    CHECK(form->meeting().contact.sharedNote == "about Jose");
}

TEST_CASE_METHOD(Program, "a draft begun for a new meeting is told of while an appointment goes before it",
                 "[drafts][meeting_form]") {
    open({{jose}, {}, false, {}});
    type("Shared note", "about Jose");
    escape();
    auto planned = aPlannedContact("2026-11-20").with(ana).made();
    planned.start = localTime(link->notebook().now());
    const auto id = put(link->notebook(), planned);
    open();
    CHECK(form->meeting().contact.id == id);
    CHECK(says("An unfinished meeting with José Núñez is kept."));
    press("Go on with it");
    CHECK(form->meeting().contact.sharedNote == "about Jose");
    CHECK_FALSE(form->meeting().contact.id);
    done();
    CHECK(link->read().contacts.find(id)->status == ContactStatus::Planned);
    CHECK(link->read().contacts.all().size() == 2);
}

TEST_CASE_METHOD(Program, "the window tells quietly, once, that an unfinished meeting is kept", "[drafts][window]") {
    open({{jose}, {}, false, {}});
    type("Shared note", "about Jose");
    crash();
    QWidget owner;
    const auto content = contentIn("en");
    WindowMemory memory;
    Look look(*qApp->findChild<Theme*>(), memory);
    WindowActions actions(&owner, look);
    NotebookFrame frame(*link, content, look, actions);
    const auto* line = frame.findChild<UndoLine*>();
    CHECK(line->isVisibleTo(&frame));
    CHECK(line->findChild<QLabel*>()->text().contains(text("unfinished meeting with José Núñez")));
}

TEST_CASE_METHOD(Program, "a draft does not bring back a teacher who left", "[drafts][meeting_form]") {
    open({{ana, jose}, {}, false, {}});
    type("Shared note", "about both");
    escape();
    link->notebook().perform(Op::RemoveTeacher, [this](Tables& t) { t.teachers.remove(jose); });
    open();
    CHECK(form->meeting().contact.sharedNote == "about both");
    CHECK(form->meeting().contact.with == std::vector{ana});
}
