#include "actions/next_step_actions.h"
#include "actions/teacher_actions.h"
#include "shared/chosen_pill.h"
#include "shared/completion_field.h"
#include "shared/date_field.h"
#include "shared/note_edit.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "ui/meetings/meeting_panel.h"
#include "ui/qt_words.h"
#include "ui/settle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct WithTeachers : LinkedNotebook, MeetingPanel {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ferrer"));
    TeacherId jose = put(notebook, aTeacher().named("José Núñez"));
    TeacherId luis = put(notebook, aTeacher().named("Luis Ferreira"));

    using MeetingPanel::open;
    MeetingForm& open(const MeetingRequest& request = {}) { return open(link, request); }
    std::vector<Contact> contacts() const { return notebook.read().contacts.all(); }
    std::vector<NextStep> steps() const { return notebook.read().nextSteps.all(); }
};

} // namespace

TEST_CASE_METHOD(WithTeachers, "a teacher alone makes a meeting", "[meeting_form]") {
    open();
    type("Teacher", "an");
    QTest::keyClick(form->focusWidget(), Qt::Key_Return);
    done();
    CHECK_FALSE(isOpen());
    REQUIRE(contacts().size() == 1);
    CHECK(contacts()[0].with == std::vector{ana});
    CHECK(contacts()[0].on == kToday);
    CHECK(contacts()[0].status == ContactStatus::Held);
    CHECK(contacts()[0].length == std::chrono::minutes(30));
    CHECK(steps().empty());
}

TEST_CASE_METHOD(WithTeachers, "teacher, note and a promise by friday take at most ten keys besides the words",
                 "[meeting_form]") {
    int keys = 0;
    const auto key = [&](Qt::Key which, Qt::KeyboardModifiers with = {}) {
        ++keys;
        QTest::keyClick(form->focusWidget(), which, with);
    };
    const auto words = [&](const char* typed) { QTest::keyClicks(form->focusWidget(), text(typed)); };
    open();
    words("jose");
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    words("Planned the fraction talk.");
    key(Qt::Key_Tab); // past the private note
    key(Qt::Key_Tab);
    words("send the exit slips");
    key(Qt::Key_Tab);
    words("wed");
    key(Qt::Key_Return, Qt::ControlModifier);
    INFO(keys);
    CHECK(keys <= 10);
    CHECK_FALSE(isOpen());
    REQUIRE(contacts().size() == 1);
    CHECK(contacts()[0].with == std::vector{jose});
    CHECK(contacts()[0].sharedNote == "Planned the fraction talk.");
    CHECK(contacts()[0].privateNote.empty());
    REQUIRE(steps().size() == 1);
    CHECK(steps()[0].what == "send the exit slips");
    CHECK(steps()[0].dueOn == day("2026-11-25"));
    CHECK(steps()[0].kind == StepKind::Bring);
    CHECK(steps()[0].owner == Side::Coach);
    CHECK(steps()[0].teacher == jose);
}

TEST_CASE_METHOD(WithTeachers, "every field of the panel reaches the notebook", "[meeting_form]") {
    open({{ana}, {}, false, {}});
    type("Date", "yesterday");
    type("Start", "8:05");
    the<QSpinBox>("Minutes").setValue(45);
    the<QComboBox>("Kind").setFocus();
    QTest::keyClicks(&the<QComboBox>("Kind"), text("co-t"));
    type("Shared note", "shared");
    type("Private note", "private");
    type("Next step", "Try wait time");
    QTest::keyClicks(&the<QComboBox>("Owner"), text("T"));
    type("Win", "Every table had a reason");
    for (const auto* tick : {"Opened with a win", "Read back", "Hard moment", "Summary sent"})
        the<QCheckBox>(tick).setChecked(true);
    press("Done");
    CHECK_FALSE(isOpen());
    REQUIRE(contacts().size() == 1);
    const auto contact = contacts()[0];
    CHECK(contact.on == day("2026-11-19"));
    CHECK(contact.start == std::chrono::minutes(8 * 60 + 5));
    CHECK(contact.length == std::chrono::minutes(45));
    CHECK(contact.kind == ContactKind::CoTeaching);
    CHECK(contact.sharedNote == "shared");
    CHECK(contact.privateNote == "private");
    CHECK(contact.openedWithWin);
    CHECK(contact.readBack);
    CHECK(contact.hardMoment);
    CHECK_FALSE(contact.nothingToDo);
    CHECK(contact.summarySentOn == kToday);
    REQUIRE(steps().size() == 1);
    CHECK(steps()[0].owner == Side::Teacher);
    CHECK_FALSE(steps()[0].kind);
    CHECK(steps()[0].madeOn == day("2026-11-19"));
    REQUIRE(notebook.read().wins.ofTeacher(ana).size() == 1);
    CHECK(notebook.read().wins.ofTeacher(ana)[0].seenOn == day("2026-11-19"));
}

TEST_CASE_METHOD(WithTeachers, "an empty row for the next step appears by itself", "[meeting_form]") {
    open({{ana}, {}, false, {}});
    CHECK_FALSE(named<QLineEdit>(*form, text("Next step 2")));
    type("Next step", "send the slides");
    type("Next step 2", "reply about the trip");
    type("Due 2", "12 dec");
    type("Next step 3", "x");
    QTest::keyClick(form->focusWidget(), Qt::Key_Backspace); // an empty row is no step
    done();
    REQUIRE(steps().size() == 2);
    CHECK(steps()[0].dueOn == day("2026-11-27")); // a week on, as usual
    CHECK(steps()[1].dueOn == day("2026-12-12"));
    CHECK(steps()[1].kind == StepKind::Reply);
}

TEST_CASE_METHOD(WithTeachers, "with several teachers a next step is for each of them or for one", "[meeting_form]") {
    open();
    for (const auto* name : {"ana", "nun"}) {
        type("Teacher", name);
        QTest::keyClick(form->focusWidget(), Qt::Key_Return);
    }
    type("Next step", "send the slides");
    type("Next step 2", "visit period 3");
    auto& whom = the<QComboBox>("For whom 2");
    whom.setCurrentIndex(whom.findText(text("José Núñez")));
    done();
    REQUIRE(steps().size() == 3);
    CHECK(steps()[0].teacher == ana);
    CHECK(steps()[1].teacher == jose);
    CHECK(steps()[1].what == "send the slides");
    CHECK(steps()[2].teacher == jose);
    CHECK(steps()[2].kind == StepKind::Visit);
    CHECK(contacts()[0].with == std::vector{ana, jose});
}

TEST_CASE_METHOD(WithTeachers, "a pill can be taken away again", "[meeting_form]") {
    open({{ana, luis}, {}, false, {}});
    press("Remove Ana Ferrer");
    done();
    CHECK(contacts()[0].with == std::vector{luis});
}

TEST_CASE_METHOD(WithTeachers, "problems are shown all at once beside the fields and nothing is lost",
                 "[meeting_form]") {
    open();
    type("Date", "soonish");
    type("Start", "half past");
    type("Shared note", "kept");
    type("Next step", "send it");
    type("Due", "someday");
    done();
    CHECK(isOpen());
    CHECK(problems().size() == 4);
    CHECK(contacts().empty());
    CHECK(the<NoteEdit>("Shared note").toPlainText() == text("kept"));
    CHECK(the<QLineEdit>("Due").text() == text("someday"));

    type("Teacher", "luis");
    QTest::keyClick(form->focusWidget(), Qt::Key_Return);
    type("Date", "today");
    type("Start", "");
    QTest::keyClick(form->focusWidget(), Qt::Key_Delete);
    type("Due", "fri");
    done();
    CHECK_FALSE(isOpen());
    CHECK(contacts().size() == 1);
    CHECK_FALSE(contacts()[0].start);
}

TEST_CASE_METHOD(WithTeachers, "a name that fits nobody is said, not swallowed", "[meeting_form]") {
    open();
    type("Teacher", "zoe");
    QTest::keyClick(form->focusWidget(), Qt::Key_Return);
    CHECK(problems().join(QLatin1Char(' ')).contains(text("zoe")));
    done();
    CHECK(isOpen());
}

TEST_CASE_METHOD(WithTeachers, "somebody new is added from the panel, and the meeting goes on", "[meeting_form]") {
    open();
    type("Teacher", "bo lee-ward");
    QTest::keyClick(form->focusWidget(), Qt::Key_Return);
    press("Add Bo Lee-Ward as a teacher");
    CHECK(problems().isEmpty());
    const auto added = notebook.read().teachers.all().back();
    CHECK(added.name == "Bo Lee-Ward");
    CHECK(added.startedOn == link.today());
    type("Shared note", "Said hello");
    done();
    REQUIRE(contacts().size() == 1);
    CHECK(contacts()[0].with == std::vector{added.id});
    notebook.undo();
    notebook.undo();
    CHECK_FALSE(notebook.read().teachers.find(added.id));
}

TEST_CASE_METHOD(WithTeachers, "what is mended is no longer told, and the focus goes to what is wrong",
                 "[meeting_form]") {
    open({{luis}, {}, true, {}});
    QApplication::setActiveWindow(form.get());
    type("Start", "25:99");
    done();
    REQUIRE(problems().size() == 1);
    CHECK(field("Start").hasFocus());
    type("Start", "9:15");
    CHECK(problems().isEmpty());
}

TEST_CASE_METHOD(WithTeachers, "a day to come makes it a planned meeting, a day that was a held one",
                 "[meeting_form]") {
    open({{ana}, {}, false, {}});
    type("Date", "in 3 days");
    CHECK_FALSE(the<QCheckBox>("Read back").isVisibleTo(form.get()));
    type("Date", "yesterday");
    CHECK(the<QCheckBox>("Read back").isVisibleTo(form.get()));
    type("Date", "2026-12-03");
    done();
    REQUIRE(contacts().size() == 1);
    CHECK(contacts()[0].status == ContactStatus::Planned);
    CHECK(contacts()[0].planned);
    CHECK(notebook.undoable() == Deed(Op::PlanMeeting, ana));
}

TEST_CASE_METHOD(WithTeachers, "planning is the same panel", "[meeting_form]") {
    open({{ana}, {}, true, {}});
    CHECK(form->accessibleName() == text("Plan a meeting"));
    done();
    REQUIRE(contacts().size() == 1);
    CHECK(contacts()[0].status == ContactStatus::Planned);
    CHECK(contacts()[0].on == day("2026-11-23"));
}

TEST_CASE_METHOD(WithTeachers, "what is planned at the same time is said, and stands in nobody's way",
                 "[meeting_form]") {
    put(notebook, aPlannedContact("2026-11-25").with(jose).but(&Contact::start, TimeOfDay(550)));
    open({{ana}, {}, true, {}});
    type("Date", "2026-11-25");
    type("Start", "9:20");
    CHECK(says("Also at this time: 09:10 José Núñez, planned."));
    type("Start", "9:40");
    CHECK_FALSE(says("Also at this time")); // it lasts for half an hour
    type("Start", "8:50");
    CHECK(says("Also at this time"));
    type("Date", "2026-11-26");
    CHECK_FALSE(says("Also at this time"));
    type("Date", "2026-11-25");
    CHECK(says("Also at this time"));
    done();
    CHECK(contacts().size() == 2);
}

TEST_CASE_METHOD(WithTeachers, "the hint of the note speaks of what is to come where a meeting is planned",
                 "[meeting_form]") {
    const auto hint = [this] { return the<NoteEdit>("Shared note").placeholderText(); };
    open({{ana}, {}, false, {}});
    CHECK(hint().startsWith(text("What you talked about")));
    type("Date", "in 3 days");
    CHECK(hint().startsWith(text("What you want to talk about")));
    type("Date", "yesterday");
    CHECK(hint().startsWith(text("What you talked about")));
}

TEST_CASE_METHOD(WithTeachers, "what was planned is logged in its own record", "[meeting_form]") {
    const auto id = put(notebook, aPlannedContact("2026-11-19").with(ana).sharedNote("Look at table talk"));
    put(notebook, aPromise().with(ana).at(id).what("Bring the timer").madeOn("2026-11-16").dueOn("2026-11-19"));
    open({{}, id, false, {}});
    CHECK(form->accessibleName() == text("Log meeting"));
    CHECK(the<QLineEdit>("Next step").text() == text("Bring the timer"));
    CHECK_FALSE(named<DateField>(*form, text("Due"))->isVisibleTo(form.get())); // a fact now
    done();
    REQUIRE(contacts().size() == 1);
    CHECK(contacts()[0].id == id);
    CHECK(contacts()[0].status == ContactStatus::Held);
    CHECK(contacts()[0].sharedNote == "Look at table talk");
    CHECK(contacts()[0].on == day("2026-11-19"));
    CHECK(steps()[0].dueOn == day("2026-11-19"));
}

TEST_CASE_METHOD(WithTeachers, "a planned meeting that was moved is planned anew", "[meeting_form]") {
    const auto id = put(notebook, aPlannedContact("2026-11-20").with(ana));
    open({{}, id, true, {}});
    press("Not held");
    CHECK(the<QComboBox>("What happened").currentText() == text("Moved by me"));
    type("New date", "tue");
    done();
    REQUIRE(contacts().size() == 2);
    CHECK(contacts()[0].status == ContactStatus::MovedByCoach);
    CHECK(contacts()[0].noticeOn == kToday);
    CHECK(contacts()[1].status == ContactStatus::Planned);
    CHECK(contacts()[1].on == day("2026-11-24"));
}

TEST_CASE_METHOD(WithTeachers, "a logged meeting can be corrected, and a step taken away", "[meeting_form]") {
    const auto id = put(notebook, aContact().with(ana).sharedNote("old"));
    put(notebook, aPromise().with(ana).at(id).what("One"));
    put(notebook, aPromise().with(ana).at(id).what("Two"));
    open({{}, id, false, {}});
    CHECK(form->accessibleName() == text("Edit meeting"));
    the<NoteEdit>("Shared note").selectAll();
    type("Shared note", "new");
    press("Take this next step away");
    done();
    CHECK(contacts()[0].sharedNote == "new");
    REQUIRE(steps().size() == 1);
    CHECK(steps()[0].what == "Two");
}

TEST_CASE_METHOD(WithTeachers, "a meeting can be removed without a question and brought back", "[meeting_form]") {
    const auto id = put(notebook, aContact().with(ana));
    open({{}, id, false, {}});
    press("Remove meeting");
    CHECK_FALSE(isOpen());
    CHECK(contacts().empty());
    link.undo();
    CHECK(contacts().size() == 1);
}

TEST_CASE_METHOD(WithTeachers, "Esc keeps a draft, Discard drops it", "[meeting_form]") {
    open({{ana}, {}, false, {}});
    type("Shared note", "half a thought");
    type("Next step", "send it");
    QTest::keyClick(form->focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(isOpen());
    CHECK(contacts().empty());

    open();
    CHECK(says("Your draft is back"));
    CHECK(the<NoteEdit>("Shared note").toPlainText() == text("half a thought"));
    CHECK(the<QLineEdit>("Next step").text() == text("send it"));
    press("Discard");
    CHECK_FALSE(isOpen());

    open();
    CHECK_FALSE(says("draft"));
    CHECK(the<NoteEdit>("Shared note").toPlainText().isEmpty());
}

TEST_CASE_METHOD(WithTeachers, "a draft comes back to whom it was begun for, and to nobody else", "[meeting_form]") {
    open({{ana}, {}, true, {}});
    type("Shared note", "for Ana");
    QTest::keyClick(form->focusWidget(), Qt::Key_Escape);
    open({{jose}, {}, true, {}});
    CHECK_FALSE(says("draft"));
    CHECK(form->meeting().contact.with == std::vector{jose});
    type("Shared note", "for Jose");
    QTest::keyClick(form->focusWidget(), Qt::Key_Escape);
    open({{jose}, {}, false, {}}); // to log is another wish than to plan
    CHECK_FALSE(says("draft"));
    open({{ana}, {}, true, {}});
    CHECK(form->meeting().contact.sharedNote == "for Ana");
    open({{}, {}, true, {}});
    CHECK(form->meeting().contact.sharedNote == "for Jose"); // the one kept last
}

TEST_CASE_METHOD(WithTeachers, "a draft keeps the day for which a moved meeting is planned anew", "[meeting_form]") {
    const auto id = put(notebook, aPlannedContact("2026-11-20").with(ana));
    open({{}, id, true, {}});
    press("Not held");
    type("New date", "tue");
    QTest::keyClick(form->focusWidget(), Qt::Key_Escape);
    open({{}, id, true, {}});
    done();
    REQUIRE(contacts().size() == 2);
    CHECK(contacts()[1].on == day("2026-11-24"));
}

TEST_CASE_METHOD(WithTeachers, "a draft does not undo what became of its promises since", "[meeting_form]") {
    const auto id = put(notebook, aContact().with(ana));
    const auto kept = put(notebook, aPromise().with(ana).at(id).what("One"));
    const auto gone = put(notebook, aPromise().with(ana).at(id).what("Two"));
    open({{}, id, false, {}});
    type("Shared note", "more");
    QTest::keyClick(form->focusWidget(), Qt::Key_Escape);
    settle(notebook, kept, StepState::Kept, time.today);
    removeNextStep(notebook, gone);
    open({{}, id, false, {}});
    done();
    CHECK_FALSE(isOpen());
    REQUIRE(steps().size() == 1);
    CHECK(steps()[0].state == StepState::Kept);
    CHECK(contacts()[0].sharedNote == "more");
}

TEST_CASE_METHOD(WithTeachers, "a promise to one who leaves the meeting is nobody else's", "[meeting_form]") {
    const auto id = put(notebook, aContact().with({ana, jose}));
    put(notebook, aPromise().with(jose).at(id).what("Bring the timer"));
    open({{}, id, false, {}});
    press("Remove José Núñez");
    done();
    CHECK(isOpen());
    CHECK(problems().size() == 1);
    auto& whom = the<QComboBox>("For whom");
    CHECK(whom.isVisibleTo(form.get()));
    CHECK(whom.currentIndex() == -1);
    whom.setCurrentIndex(0);
    Q_EMIT whom.activated(0);
    done();
    CHECK_FALSE(isOpen());
    CHECK(steps()[0].teacher == ana);
}

TEST_CASE_METHOD(WithTeachers, "a step chosen for one who leaves a new meeting does not become everybody's",
                 "[meeting_form]") {
    open({{ana, jose}, {}, false, {}});
    type("Next step", "Bring the timer");
    auto& whom = the<QComboBox>("For whom");
    whom.setCurrentIndex(2);
    Q_EMIT whom.activated(2);
    press("Remove José Núñez");
    done();
    CHECK(isOpen());
    CHECK(problems().size() == 1);
    CHECK(whom.currentIndex() == -1);
    CHECK(steps().empty());
    whom.setCurrentIndex(0);
    Q_EMIT whom.activated(0);
    done();
    REQUIRE(steps().size() == 1);
    CHECK(steps()[0].teacher == ana);
}

TEST_CASE_METHOD(WithTeachers, "what is hidden, as the meeting was not held, is not stored", "[meeting_form]") {
    open({{ana}, {}, false, {}});
    type("Win", "Every table had a reason");
    the<QCheckBox>("Summary sent").setChecked(true);
    the<QCheckBox>("Read back").setChecked(true);
    type("Date", "tomorrow");
    done();
    CHECK_FALSE(isOpen());
    REQUIRE(contacts().size() == 1);
    CHECK(contacts()[0].status == ContactStatus::Planned);
    CHECK_FALSE(contacts()[0].readBack);
    CHECK_FALSE(contacts()[0].summarySentOn);
    CHECK(notebook.read().wins.ofTeacher(ana).empty());
}

TEST_CASE_METHOD(WithTeachers, "a promise of a meeting to come is due after it", "[meeting_form]") {
    open({{ana}, {}, false, {}});
    type("Date", "in 14 days");
    type("Next step", "send the slides");
    done();
    REQUIRE(steps().size() == 1);
    CHECK(steps()[0].dueOn == day("2026-12-11"));
}

TEST_CASE_METHOD(WithTeachers, "a colleague in the bin stays in the meetings that were theirs too", "[meeting_form]") {
    const auto id = put(notebook, aContact().with({ana, jose}));
    removeTeacher(notebook, jose);
    open({{}, id, false, {}});
    type("Shared note", "corrected");
    done();
    REQUIRE(contacts().size() == 1);
    CHECK(contacts()[0].sharedNote == "corrected");
    CHECK(contacts()[0].with == std::vector{ana, jose});
}

TEST_CASE_METHOD(WithTeachers, "a draft that is done is gone, and untouched defaults are no draft", "[meeting_form]") {
    open({{ana}, {}, false, {}});
    QTest::keyClick(form->focusWidget(), Qt::Key_Escape);
    open({{ana}, {}, false, {}});
    CHECK_FALSE(says("draft"));
    type("Shared note", "x");
    QTest::keyClick(form->focusWidget(), Qt::Key_Escape);
    open({{ana}, {}, false, {}});
    done();
    open({{ana}, {}, false, {}});
    CHECK_FALSE(says("draft"));
    CHECK(contacts().size() == 1);
}

TEST_CASE_METHOD(WithTeachers, "a visit that the teacher has not asked for is warned of", "[meeting_form]") {
    put(notebook, anAgreement().with(ana).acknowledgedOn("2026-09-02").visits(VisitRule::InvitationOnly));
    open({{ana}, {}, false, {}});
    CHECK_FALSE(says("invitation"));
    press("Visit");
    CHECK(says("Ana Ferrer wants visits by invitation only."));
    press("Debrief");
    CHECK_FALSE(says("invitation"));
}

TEST_CASE_METHOD(WithTeachers, "long notes, long names and any script come back as they were", "[meeting_form]") {
    const auto hebrew = put(notebook, aTeacher().named("רות כהן"));
    QString note;
    for (int i = 0; i < 2000; ++i)
        note += text("wörd🙂 ");
    open({{hebrew}, {}, false, {}});
    the<NoteEdit>("Shared note").setPlainText(note);
    type("Next step", "send");
    the<QLineEdit>("Next step").setText(QString(200, QLatin1Char('x')));
    done();
    REQUIRE(contacts().size() == 1);
    CHECK(toQt(contacts()[0].sharedNote) == note);
    CHECK(steps()[0].what == std::string(200, 'x'));
}

TEST_CASE_METHOD(WithTeachers, "names of fields are those that assistive technology is promised", "[meeting_form]") {
    open({{ana}, {}, false, {}});
    type("Next step", "send it");
    the<QCheckBox>("Summary sent").setChecked(true);
    QCoreApplication::processEvents();
    for (const auto* name :
         {"Teacher", "Date", "Start", "Minutes", "Kind", "Shared note", "Private note", "Next step", "Due", "Owner",
          "Win", "Opened with a win", "Read back", "Hard moment", "Summary sent", "Next step 2", "Due 2"}) {
        INFO(name);
        CHECK(field(name).isVisibleTo(form.get()));
    }
    CHECK(named<QPushButton>(*form, text("Done")));
    CHECK(named<QPushButton>(*form, text("Discard")));
    for (auto* combo : form->findChildren<QComboBox*>()) { // found by the label that is its buddy
        const auto* spoken = QAccessible::queryAccessibleInterface(combo);
        INFO(combo->accessibleName().toStdString());
        CHECK_FALSE(spoken->relations(QAccessible::Label).isEmpty());
    }
}

TEST_CASE_METHOD(WithTeachers, "Tab visits the fields in the order of reading, and what is chosen once",
                 "[meeting_form]") {
    open({{ana}, {}, false, {}});
    the<QCheckBox>("Summary sent").setChecked(true);
    QApplication::setActiveWindow(form.get());
    field("Date").setFocus();
    QStringList visited;
    for (int i = 0; i < 18; ++i) {
        auto* at = form->focusWidget();
        const auto* segment = qobject_cast<QRadioButton*>(at);
        visited += segment ? segment->text() : at->accessibleName();
        QTest::keyClick(at, Qt::Key_Tab);
    }
    CHECK(
        visited.join(QStringLiteral(", ")) ==
        text(
            "Date, Start, Minutes, Check-in, Kind, Held, Shared note, Private note, Next step, Due, Win, Opened with a "
            "win, Read back, Hard moment, Nothing to do, Summary sent, Summary sent on, More"));
}

TEST_CASE_METHOD(WithTeachers, "Tab in the list of names takes the only one that fits", "[meeting_form]") {
    open();
    QTest::keyClicks(form->focusWidget(), text("lui"));
    REQUIRE(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
    CHECK(form->findChildren<ChosenPill*>().size() == 1);
    done();
    CHECK_FALSE(isOpen());
    CHECK(contacts().at(0).with == std::vector{luis});
}

TEST_CASE_METHOD(WithTeachers, "a name that fits nobody is told as its field is left", "[meeting_form]") {
    open();
    QTest::keyClicks(form->focusWidget(), text("zz"));
    QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    const auto labels = form->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text() == text("Nothing in the list begins with \"zz\".");
    }));
}

TEST_CASE_METHOD(WithTeachers, "the underlined letters of the panel lead to their fields", "[meeting_form][keyboard]") {
    open();
    settle();
    const auto lead = [&](Qt::Key key) {
        QTest::keyClick(form->focusWidget(), key, Qt::AltModifier);
        return form->focusWidget()->accessibleName();
    };
    CHECK(lead(Qt::Key_N) == text("Shared note"));
    CHECK(lead(Qt::Key_X) == text("Next step"));
    CHECK(lead(Qt::Key_P) == text("Private note"));
    CHECK(lead(Qt::Key_T) == text("Teacher"));
    CHECK(lead(Qt::Key_I) == text("Win"));
}
