#include "meetings/step_offers.h"
#include "shared/date_field.h"
#include "shared/note_edit.h"
#include "shared/text.h"
#include "ui/meetings/meeting_panel.h"
#include "ui/qt_words.h"
#include "ui/shot.h"

#include <QCheckBox>
#include <QComboBox>

#include <algorithm>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Offering : LinkedNotebook, MeetingPanel {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ferrer"));
    TeacherId jose = put(notebook, aTeacher().named("José Núñez"));

    using MeetingPanel::open;
    MeetingForm& open(const MeetingRequest& request = {}) { return open(link, request); }
    std::vector<NextStep> steps() const { return notebook.read().nextSteps.all(); }
    std::string note() const { return notebook.read().contacts.all().front().sharedNote; }
    QString noted() { return the<NoteEdit>("Shared note").toPlainText(); }
    QStringList offered() const {
        QStringList words;
        for (auto* label : form->findChild<StepOffers*>()->findChildren<QLabel*>())
            if (label->isVisibleTo(form.get()) && !label->text().isEmpty())
                words += label->text();
        return words;
    }
    void key(Qt::Key which) { QTest::keyClick(form->focusWidget(), which); }
};

} // namespace

TEST_CASE_METHOD(Offering, "a line that begins with > offers itself, with its day, while it is typed",
                 "[step_offers][meeting_form]") {
    open({{ana}, {}, false, {}});
    type("Shared note", "Good talk.\r> ");
    CHECK(offered().isEmpty());
    type("Shared note", "send exit-slip samples");
    CHECK(offered() == QStringList(text("Next step: send exit-slip samples, due Fri 27 Nov"))); // as usual, a week on
    type("Shared note", " by wed");
    CHECK(offered() == QStringList(text("Next step: send exit-slip samples, due Wed 25 Nov")));
    type("Shared note", "\r> visit\r5 > 4");
    CHECK(offered().size() == 2);
}

TEST_CASE_METHOD(Offering, "a promise behind a sentence, or before a day, is taken out of the middle of a line",
                 "[step_offers][meeting_form]") {
    open({{ana}, {}, false, {}});
    type("Shared note",
         "From 5 > 4 groups now. > bring the cards by wed\rShe asked > find the tablets by thu\r5 > 4 again");
    CHECK(offered() == QStringList({text("Next step: bring the cards, due Wed 25 Nov"),
                                    text("Next step: find the tablets, due Thu 26 Nov")}));
    done();
    CHECK(note() == "From 5 > 4 groups now.\nShe asked\n5 > 4 again");
    REQUIRE(steps().size() == 2);
    CHECK(steps()[0].what == "bring the cards");
    CHECK(steps()[1].dueOn == day("2026-11-26"));
}

TEST_CASE_METHOD(Offering, "a line that begins with > is one next step, with what arrows it has",
                 "[step_offers][meeting_form]") {
    open({{ana}, {}, false, {}});
    type("Shared note", "> move desks > window by wed\r> from 5 > 4 groups");
    CHECK(offered() == QStringList({text("Next step: move desks > window, due Wed 25 Nov"),
                                    text("Next step: from 5 > 4 groups, due Fri 27 Nov")}));
    type("Shared note", "\r> call her by wed. > ask Tom by thu");
    done();
    const auto all = steps();
    REQUIRE(all.size() == 4);
    CHECK(std::any_of(all.begin(), all.end(),
                      [](const NextStep& step) { return step.what == "call her" && step.dueOn == day("2026-11-25"); }));
}

TEST_CASE_METHOD(Offering, "what stood in the middle of a stored line stays there when words before it are mended",
                 "[step_offers][meeting_form]") {
    const auto id = put(notebook, aContact().with(ana).sharedNote("A godo talk. > bring the cards by fri"));
    open({{}, id, false, {}});
    auto& note = the<NoteEdit>("Shared note");
    note.setPlainText(text("A good talk. > bring the cards by fri"));
    CHECK(offered().isEmpty());
    done();
    CHECK(this->note() == "A good talk. > bring the cards by fri");
    CHECK(steps().empty());
}

TEST_CASE_METHOD(Offering, "a line without anything to be done is not offered, and stays in the note",
                 "[step_offers][meeting_form]") {
    open({{ana}, {}, false, {}});
    type("Shared note", "> by tomorrow\r> fri\r> by");
    CHECK(offered().isEmpty());
    done();
    CHECK(note() == "> by tomorrow\n> fri\n> by");
    CHECK(steps().empty());
}

TEST_CASE_METHOD(Offering, "a day that no calendar has is told where it is typed, and its words are kept",
                 "[step_offers][meeting_form]") {
    open({{ana}, {}, false, {}});
    type("Shared note", "> send the slides by 31 feb");
    CHECK(offered() ==
          QStringList(text("Next step: send the slides by 31 feb, due Fri 27 Nov. There is no 31 February.")));
    type("Next step", "bring the book by 32 march");
    const auto says = [this](const char* words) {
        for (const auto* label : form->findChildren<QLabel*>())
            if (label->isVisibleTo(form.get()) && label->text() == text(words))
                return true;
        return false;
    };
    CHECK(says("There is no 32 March."));
    shoot(*form, form->size(), QStringLiteral("no-such-day"));
    CHECK(field("Next step").accessibleDescription() == text("There is no 32 March."));
    type("Next step", "bring the book by 3 march");
    CHECK_FALSE(says("There is no 32 March."));
    type("Due", "31 nov");
    done();
    CHECK(isOpen());
    CHECK(says("There is no 31 November."));
}

TEST_CASE_METHOD(Offering, "a promise for a day that no calendar has is not stored with the usual one in passing",
                 "[step_offers][meeting_form]") {
    open({{ana}, {}, false, {}});
    QApplication::setActiveWindow(form.get());
    type("Shared note", "> send the slides by 31 feb");
    done();
    REQUIRE(isOpen());
    CHECK(steps().empty());
    CHECK(problems() == QStringList(text("Type the day that is meant, or take it out of the words.")));
    CHECK(form->focusWidget() == &field("Due"));
    type("Due", "26 feb");
    CHECK(problems().isEmpty());
    done();
    CHECK_FALSE(isOpen());
    REQUIRE(steps().size() == 1);
    CHECK(steps()[0].dueOn == day("2027-02-26"));
}

TEST_CASE_METHOD(Offering, "a sentence typed into the day of an empty line is not lost by Done", "[meeting_form]") {
    open({{ana}, {}, false, {}});
    QApplication::setActiveWindow(form.get());
    type("Due", "her students led the talk");
    done();
    REQUIRE(isOpen());
    CHECK(problems().size() == 1);
    CHECK(field("Due").hasFocus());
    type("Due", "fri"); // a day alone promises nothing
    done();
    CHECK_FALSE(isOpen());
    CHECK(steps().empty());
}

TEST_CASE_METHOD(Offering, "added by keyboard it leaves the note and is a next step, and the focus goes on",
                 "[step_offers][meeting_form]") {
    open({{ana}, {}, false, {}});
    QApplication::setActiveWindow(form.get());
    type("Shared note", "> send the slides by wed\rGood talk.\r> find out who has the tablets");
    key(Qt::Key_Tab);
    CHECK(form->focusWidget()->accessibleName() == text("Add Next step: send the slides, due Wed 25 Nov"));
    key(Qt::Key_Space);
    CHECK(noted() == text("Good talk.\n> find out who has the tablets"));
    CHECK(form->focusWidget()->accessibleName() == text("Add Next step: find out who has the tablets, due Fri 27 Nov"));
    key(Qt::Key_Space);
    CHECK(form->focusWidget() == &field("Shared note"));
    CHECK(noted() == text("Good talk."));
    CHECK(the<QLineEdit>("Next step").text() == text("send the slides"));
    CHECK(the<DateField>("Due").date() == day("2026-11-25"));
    CHECK(the<QLineEdit>("Next step 2").text() == text("find out who has the tablets"));
    CHECK(the<QComboBox>("Promise kind 2").currentIndex() == static_cast<int>(StepKind::FindOut));
    key(Qt::Key_Tab);
    CHECK(form->focusWidget()->accessibleName() == text("Private note"));
    done();
    CHECK(note() == "Good talk.");
    CHECK(steps().size() == 2);
}

TEST_CASE_METHOD(Offering, "Done adds what is still offered, and loses no line", "[step_offers][meeting_form]") {
    open({{ana}, {}, false, {}});
    type("Shared note", "> send the slides by wed");
    done();
    CHECK_FALSE(isOpen());
    REQUIRE(steps().size() == 1);
    CHECK(steps()[0].what == "send the slides");
    CHECK(steps()[0].dueOn == day("2026-11-25"));
    CHECK(steps()[0].owner == Side::Coach);
    CHECK(note().empty());
}

TEST_CASE_METHOD(Offering, "where Done finds something to mend, the lines stand as next steps for all to see",
                 "[step_offers][meeting_form]") {
    open();
    type("Shared note", "words\r> send the slides by wed");
    done();
    CHECK(isOpen());
    CHECK(the<QLineEdit>("Next step").text() == text("send the slides"));
    CHECK(noted() == text("words"));
    type("Teacher", "ana");
    key(Qt::Key_Return);
    done();
    REQUIRE(steps().size() == 1);
    CHECK(steps()[0].teacher == ana);
}

TEST_CASE_METHOD(Offering, "left in the note a line stays words, also when the meeting is opened again",
                 "[step_offers][meeting_form]") {
    open({{ana}, {}, false, {}});
    type("Shared note", "> she said so herself");
    press("Leave in the note: she said so herself");
    CHECK(offered().isEmpty());
    done();
    CHECK(note() == "> she said so herself");
    CHECK(steps().empty());
    open({{}, notebook.read().contacts.all().front().id, false, {}});
    CHECK(offered().isEmpty());
    the<NoteEdit>("Shared note").moveCursor(QTextCursor::End);
    type("Shared note", "\r> send the slides");
    CHECK(offered().size() == 1);
    done();
    CHECK(note() == "> she said so herself");
    CHECK(steps().size() == 1);
}

TEST_CASE_METHOD(Offering, "with several teachers it says that it is for each of them", "[step_offers][meeting_form]") {
    open({{ana, jose}, {}, false, {}});
    type("Shared note", "> send the slides");
    CHECK(offered() == QStringList(text("Next step for each of them: send the slides, due Fri 27 Nov")));
    done();
    CHECK(steps().size() == 2);
}

TEST_CASE_METHOD(Offering, "a day at the end of a next step is its due date, shown while it is typed",
                 "[meeting_form]") {
    open({{ana}, {}, false, {}});
    type("Next step", "send the slides by we");
    CHECK(the<DateField>("Due").date() == day("2026-11-25"));
    CHECK(field("Next step").accessibleDescription() == text("Due Wed 25 Nov"));
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Backspace);
    CHECK(the<DateField>("Due").date() == day("2026-11-27")); // as usual again
    type("Next step", "send the slides by wed");
    key(Qt::Key_Return); // on to the next row: the day moves over
    CHECK(the<QLineEdit>("Next step").text() == text("send the slides"));
    type("Next step 2", "visit by thu");
    type("Due 2", "mon"); // given by hand, it holds
    done();
    REQUIRE(steps().size() == 2);
    CHECK(steps()[0].what == "send the slides");
    CHECK(steps()[0].dueOn == day("2026-11-25"));
    CHECK(steps()[1].what == "visit");
    CHECK(steps()[1].dueOn == day("2026-11-23"));
}

TEST_CASE_METHOD(Offering, "a stored step's words are not read for a day", "[meeting_form]") {
    const auto id = put(notebook, aContact().with(ana));
    auto step = anActionStep().with(ana).at(id).what("try wait time by fri").made();
    step.dueOn.reset();
    put(notebook, step);
    open({{}, id, false, {}});
    type("Shared note", "x");
    done();
    CHECK(steps()[0].what == "try wait time by fri");
    CHECK_FALSE(steps()[0].dueOn);
}
