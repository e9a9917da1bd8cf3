#include "actions/agreement_actions.h"
#include "actions/notebook_actions.h"
#include "actions/teacher_actions.h"
#include "agreement/acknowledge_panel.h"
#include "agreement/measure_answers.h"
#include "agreement/section_form.h"
#include "agreement/section_list.h"
#include "shared/date_field.h"
#include "shared/note_edit.h"
#include "shared/pill.h"
#include "shared/problem_label.h"
#include "shared/saved_mark.h"
#include "shared/segmented_choice.h"
#include "shared/wrapped_button.h"
#include "ui/agreement/agreement_screen.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace alongside;
using namespace alongside::making;

namespace {

// A draft in view, with the coach known.
struct Draft : AgreementScreen {
    const AgreementId id = startAgreement(link.notebook(), ana);

    Draft() {
        correctMe(link.notebook(), aCoach().made());
        open();
    }
    Pill* state() { return tab->findChild<Pill*>(); }
    bool offers(const QString& button) { return named<QPushButton>(button) != nullptr; }
    void acknowledgeBoth() {
        acknowledge(link.notebook(), newest().id,
                    {{Side::Coach, "Robin Castle", time.today}, {Side::Teacher, "Ana Ferrer", time.today}});
        settle();
    }
};

} // namespace

TEST_CASE_METHOD(AgreementScreen, "without an agreement one button starts it", "[ui][agreement]") {
    open();
    CHECK(named<QPushButton>(QStringLiteral("Blank form as PDF")));
    click<QPushButton>(QStringLiteral("Start agreement"));
    CHECK(newest().version == 1);
    CHECK_FALSE(named<QPushButton>(QStringLiteral("Start agreement")));
    CHECK(named<QPushButton>(QStringLiteral("Discussed")));
    CHECK(tab->findChild<SectionList*>()->model()->rowCount() == 12);
    auto* first = tab->findChild<SectionForm*>();
    REQUIRE(first);
    CHECK(first->isAncestorOf(tab->focusWidget())); // not the next button, such as Save as PDF
    CHECK(tab->focusWidget()->accessibleName() == QStringLiteral("Your name"));
}

TEST_CASE_METHOD(AgreementScreen, "without an agreement Ctrl+P prints the blank form", "[ui][agreement]") {
    open();
    tab->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(tab.get()));
    QTest::keyClick(tab.get(), Qt::Key_P, Qt::ControlModifier);
    settle();
    CHECK(tab->findChild<QPrintDialog*>());
}

TEST_CASE_METHOD(Draft, "a printed agreement is said to be printed, and a file of it has a name of its own",
                 "[ui][agreement]") {
    QSignalSpy said(&navigator, &Navigator::said);
    tab->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(tab.get()));
    QTest::keyClick(tab->focusWidget(), Qt::Key_P, Qt::ControlModifier);
    settle();
    auto* dialog = tab->findChild<QPrintDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->printer()->docName() == QStringLiteral("Agreement, Ana Ferrer, 2026-11-20.pdf"));
    const QTemporaryDir folder;
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(folder.filePath(QStringLiteral("out.pdf")));
    CHECK(said.isEmpty());
    dialog->done(QDialog::Accepted);
    REQUIRE(said.size() == 1);
    CHECK(said[0][0].toString() == QStringLiteral("Printed"));
    CHECK(QFile::exists(folder.filePath(QStringLiteral("out.pdf"))));
}

TEST_CASE_METHOD(Draft, "a line is saved when it is left, and emptied it is open again", "[ui][agreement]") {
    openSection(6);
    type(QStringLiteral("Where we meet"), QStringLiteral("  Room 12 "));
    CHECK(newest().answers.at("rhythm.place") == Answer(std::string("Room 12")));
    CHECK(tab->findChild<SavedMark*>()->accessibleName() == QStringLiteral("Saved"));
    type(QStringLiteral("Where we meet"), QStringLiteral(" "));
    CHECK_FALSE(newest().answers.contains("rhythm.place"));
}

TEST_CASE_METHOD(Draft, "typing is saved within a second, keeps the blank before the next word, and is one undo",
                 "[ui][agreement]") {
    openSection(6);
    auto* place = named<QLineEdit>(QStringLiteral("Where we meet"));
    place->setFocus();
    QTest::keyClicks(place, QStringLiteral("Room "));
    QTest::qWait(1000);
    CHECK(newest().answers.at("rhythm.place") == Answer(std::string("Room")));
    CHECK(place->text() == QStringLiteral("Room "));
    QTest::keyClicks(place, QStringLiteral("12"));
    QTest::qWait(1000);
    CHECK(newest().answers.at("rhythm.place") == Answer(std::string("Room 12")));
    CHECK(named<QLineEdit>(QStringLiteral("Where we meet")) == place);
    link.undo();
    settle();
    CHECK_FALSE(newest().answers.contains("rhythm.place"));
    CHECK(place->text().isEmpty());
}

TEST_CASE_METHOD(Draft, "hiding the tab saves what was typed last", "[ui][agreement]") {
    openSection(3);
    auto* goal = named<NoteEdit>(QStringLiteral("The goal in the teacher's words"));
    REQUIRE(goal);
    QTest::keyClicks(goal, QStringLiteral("More voices"));
    tab->hide();
    CHECK(newest().answers.at("what-we-want.goal") == Answer(std::string("More voices")));
}

TEST_CASE_METHOD(Draft, "every question of every section has a field that is named by it", "[ui][agreement]") {
    for (const auto& section : content.agreement.sections) {
        openSection(section.number);
        for (const auto& field : section.fields) {
            INFO(field.key);
            CHECK(named<QWidget>(QString::fromStdString(field.question)));
        }
    }
}

TEST_CASE_METHOD(Draft, "a number may be left open, steps from there to the usual, and drives the rhythm",
                 "[ui][agreement]") {
    openSection(6);
    auto* every = named<OpenNumber>(QStringLiteral("We meet every"));
    REQUIRE(every);
    CHECK(every->text() == QStringLiteral("Left open"));
    QTest::keyClick(every, Qt::Key_Up);
    CHECK(every->text() == QStringLiteral("10 school days"));
    openSection(7);
    CHECK(newest().rhythm == 10);
    openSection(6);
    every = named<OpenNumber>(QStringLiteral("We meet every"));
    every->setFocus();
    every->selectAll();
    QTest::keyClick(every, Qt::Key_Delete);
    QTest::keyClick(every, Qt::Key_Tab);
    settle();
    CHECK_FALSE(newest().rhythm);
}

TEST_CASE_METHOD(Draft, "a contradiction is said beside its field, loses nothing and holds nothing else up",
                 "[ui][agreement]") {
    openSection(6);
    named<OpenNumber>(QStringLiteral("We meet every"))->setValue(10);
    named<OpenNumber>(QStringLiteral("Longest quiet time"))->setValue(5);
    type(QStringLiteral("Where we meet"), QStringLiteral("Room 12"));
    CHECK(newest().rhythm == 10);
    CHECK_FALSE(newest().longestQuiet);
    CHECK(newest().answers.contains("rhythm.place"));
    CHECK(named<ProblemLabel>({}));
    openSection(1); // and back: what waits is still there
    openSection(6);
    auto* quiet = named<OpenNumber>(QStringLiteral("Longest quiet time"));
    CHECK(quiet->number() == 5);
    CHECK_FALSE(quiet->accessibleDescription().isEmpty());
    named<OpenNumber>(QStringLiteral("We meet every"))->setValue(5);
    QTest::qWait(1000);
    CHECK(newest().rhythm == 5);
    CHECK(newest().longestQuiet == 5);
    CHECK(quiet->accessibleDescription().isEmpty());
}

TEST_CASE_METHOD(Draft, "a choice drives what it names and can be left open again", "[ui][agreement]") {
    openSection(5);
    click<QRadioButton>(QStringLiteral("Only when invited"));
    openSection(9);
    CHECK(newest().visits == VisitRule::InvitationOnly);
    click<QRadioButton>(QStringLiteral("Who is coached, and what they work on"));
    QTest::qWait(1000);
    CHECK(newest().rung == 2);
    click<QPushButton>(QStringLiteral("Leave open: What the principal may hear"));
    openSection(1);
    CHECK(newest().rung == 1);
    CHECK_FALSE(newest().answers.contains("privacy.rung"));
}

TEST_CASE_METHOD(Draft, "several are kept as a list, with one's own words", "[ui][agreement]") {
    openSection(3);
    click<QCheckBox>(QStringLiteral("Student talk"));
    click<QCheckBox>(QStringLiteral("Small groups"));
    click<QPushButton>(QStringLiteral("Add your own: Coaching goals"));
    type(QStringLiteral("Coaching goals, in your own words"), QStringLiteral("Wait time; choice"));
    openSection(1);
    CHECK(newest().answers.at("what-we-want.goals") ==
          Answer(std::vector<std::string>{"student-talk", "small-groups", "Wait time", "choice"}));
    openSection(3);
    CHECK(named<QLineEdit>(QStringLiteral("Coaching goals, in your own words"))->text() ==
          QStringLiteral("Wait time; choice"));
    CHECK(named<QCheckBox>(QStringLiteral("Small groups"))->isChecked());
}

TEST_CASE_METHOD(Draft, "each kind of help is answered yes, maybe or no, or left open", "[ui][agreement]") {
    openSection(5);
    auto* model = named<SegmentedChoice>(QStringLiteral("Watch the coach try it with this class"));
    REQUIRE(model);
    QTest::mouseClick(model->findChildren<QRadioButton*>().at(1), Qt::LeftButton);
    QTest::qWait(1000);
    CHECK(newest().answers.at("help.kinds.model") == Answer(std::string("maybe")));
    CHECK(newest().answers.size() == 1);
    click<QToolButton>(QStringLiteral("Leave open: Watch the coach try it with this class"));
    QTest::qWait(1000);
    CHECK(newest().answers.empty());
    CHECK(model->current() == -1);
}

TEST_CASE_METHOD(Draft, "a day is understood in words", "[ui][agreement]") {
    openSection(12);
    type(QStringLiteral("Review date"), QStringLiteral("15 jan"));
    CHECK(newest().reviewOn == day("2027-01-15"));
}

TEST_CASE_METHOD(Draft, "the sections are walked by buttons and keys, and count what is answered", "[ui][agreement]") {
    auto* list = tab->findChild<SectionList*>();
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK_FALSE(named<QPushButton>(QStringLiteral("Previous section")));
    click<QPushButton>(QStringLiteral("Next section"));
    CHECK(list->chosen() == 1);
    QTest::keyClick(tab->focusWidget() ? tab->focusWidget() : tab.get(), Qt::Key_PageDown, Qt::ControlModifier);
    settle();
    CHECK(list->chosen() == 2);
    QTest::keyClick(tab->focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
    settle();
    CHECK(list->chosen() == 1);
    click<QCheckBox>(QStringLiteral("Pausing or stopping needs no reason"));
    QTest::qWait(1000);
    CHECK(list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("2. What coaching is, and is not, 1 of 7 answered"));
    CHECK(named<QLabel>(QStringLiteral("1 of 77 answered")));
}

TEST_CASE_METHOD(Draft, "the state allows its buttons and no others", "[ui][agreement]") {
    CHECK(state()->words() == QStringLiteral("Draft"));
    CHECK(offers(QStringLiteral("Acknowledge")));
    CHECK_FALSE(offers(QStringLiteral("New version")));
    click<QPushButton>(QStringLiteral("Discussed"));
    CHECK(newest().discussedOn == time.today);
    CHECK(state()->words() == QStringLiteral("Discussed today"));
    CHECK_FALSE(offers(QStringLiteral("Discussed")));
    acknowledgeBoth();
    CHECK(state()->words() == QStringLiteral("Acknowledged since today"));
    CHECK_FALSE(offers(QStringLiteral("Acknowledge")));
    CHECK(offers(QStringLiteral("New version")));
    CHECK(offers(QStringLiteral("Save as PDF")));
    endAgreement(link.notebook(), id, time.today);
    settle();
    CHECK(state()->words() == QStringLiteral("Ended today"));
    CHECK(offers(QStringLiteral("New version")));
}

TEST_CASE_METHOD(Draft, "acknowledging asks both names and days, and insists on them", "[ui][agreement]") {
    click<QPushButton>(QStringLiteral("Acknowledge"));
    auto* panel = tab->findChild<AcknowledgePanel*>();
    REQUIRE(panel);
    const auto line = [&](const char* name) {
        for (auto* each : panel->findChildren<QLineEdit*>())
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        return static_cast<QLineEdit*>(nullptr);
    };
    CHECK(line("The coach's name")->text() == QStringLiteral("Robin Castle"));
    CHECK(line("The teacher's name")->text() == QStringLiteral("Ana Ferrer"));
    line("The teacher's name")->clear();
    panel->accept();
    CHECK(panel->isVisible());
    line("The teacher's name")->setText(QStringLiteral("Ana F."));
    QTest::keyClick(panel, Qt::Key_Return, Qt::ControlModifier);
    CHECK(newest().acknowledgedOn == time.today);
    REQUIRE(newest().acknowledgements.size() == 2);
    CHECK(newest().acknowledgements[1] == Acknowledgement{Side::Teacher, "Ana F.", time.today});
}

TEST_CASE_METHOD(Draft, "an acknowledged version is read only, and a new one says what changed", "[ui][agreement]") {
    openSection(6);
    type(QStringLiteral("Where we meet"), QStringLiteral("Room 12"));
    acknowledgeBoth();
    CHECK_FALSE(named<QLineEdit>(QStringLiteral("Where we meet")));
    CHECK(named<QLabel>(QStringLiteral("Room 12")));
    click<QPushButton>(QStringLiteral("New version"));
    CHECK(newest().version == 2);
    openSection(6);
    type(QStringLiteral("Where we meet"), QStringLiteral("The library"));
    openSection(13);
    CHECK(named<QLabel>(QStringLiteral("Room 12")));
    CHECK(named<QLabel>(QStringLiteral("The library")));
    auto* versions = named<QComboBox>(QStringLiteral("Version"));
    REQUIRE(versions);
    CHECK(versions->count() == 2);
    QTest::keyClick(versions, Qt::Key_Down);
    settle();
    CHECK_FALSE(named<QLabel>(QStringLiteral("The library")));
    CHECK_FALSE(offers(QStringLiteral("Acknowledge")));
    CHECK_FALSE(offers(QStringLiteral("New version")));
}

TEST_CASE_METHOD(Draft, "the first section of an acknowledged version says who agreed, and changes nothing",
                 "[ui][agreement]") {
    acknowledgeBoth();
    CHECK_FALSE(tab->findChild<QLineEdit*>());
    CHECK_FALSE(named<QPushButton>(QStringLiteral("Change my details")));
    CHECK(named<QLabel>(QStringLiteral("Robin Castle")));
    auto me = link.read().coaches.me().value();
    me.name = "Jo Changed";
    correctMe(link.notebook(), me);
    openSection(2);
    openSection(1);
    CHECK(named<QLabel>(QStringLiteral("Robin Castle"))); // as they signed
    CHECK(named<QLabel>(QStringLiteral("Ana Ferrer")));
    CHECK_FALSE(named<QLabel>(QStringLiteral("Jo Changed")));
    click<QPushButton>(QStringLiteral("New version"));
    CHECK(named<QPushButton>(QStringLiteral("Change my details")));
    auto* first = tab->findChild<SectionForm*>();
    REQUIRE(first);
    CHECK(first->isAncestorOf(tab->focusWidget()));
    CHECK(tab->focusWidget()->isVisible());
    CHECK_FALSE(qobject_cast<QPushButton*>(tab->focusWidget())); // with details known: the first question
}

TEST_CASE_METHOD(Draft, "an empty form is acknowledged with a word about it", "[ui][agreement]") {
    const auto said = [this] {
        click<QPushButton>(QStringLiteral("Acknowledge"));
        auto* panel = tab->findChild<AcknowledgePanel*>();
        REQUIRE(panel);
        bool found = false;
        for (const auto* each : panel->findChildren<QLabel*>())
            found = found || each->text().startsWith(QStringLiteral("No question is answered yet"));
        panel->reject();
        delete panel;
        return found;
    };
    CHECK(said());
    openSection(6);
    type(QStringLiteral("Where we meet"), QStringLiteral("Room 12"));
    CHECK_FALSE(said());
}

TEST_CASE_METHOD(Draft, "another teacher's agreement takes its place", "[ui][agreement]") {
    openSection(6);
    auto* place = named<QLineEdit>(QStringLiteral("Where we meet"));
    QTest::keyClicks(place, QStringLiteral("Room 12"));
    const auto ben = put(link.notebook(), aTeacher().named("Ben Osei").made());
    tab->setTeacher(ben);
    settle();
    CHECK(newest().answers.contains("rhythm.place"));
    CHECK(offers(QStringLiteral("Start agreement")));
    CHECK_FALSE(link.read().agreements.newestOf(ben));
}

TEST_CASE_METHOD(AgreementScreen, "the first section names the teacher's school where there are several",
                 "[ui][agreement]") {
    const auto north = put(link.notebook(), aSchool().named("North School"));
    auto teacher = link.read().teachers.find(ana).value();
    teacher.schools = {north};
    correctTeacher(link.notebook(), teacher);
    open();
    click<QPushButton>(QStringLiteral("Start agreement"));
    openSection(1);
    CHECK_FALSE(named<QLabel>(QStringLiteral("North School"))); // everybody is there
    put(link.notebook(), aSchool().named("South School"));
    settle();
    CHECK(named<QLabel>(QStringLiteral("North School")));
}

TEST_CASE_METHOD(AgreementScreen, "a coach who is not known yet is asked in the first section", "[ui][agreement]") {
    startAgreement(link.notebook(), ana);
    open();
    type(QStringLiteral("Your role"), QStringLiteral("Instructional coach"));
    CHECK_FALSE(link.read().coaches.me());
    const auto isAsked = [&] {
        return named<QLineEdit>(QStringLiteral("Your name"))->property("alongsideProblem").toBool();
    };
    CHECK_FALSE(isAsked()); // any field may stay open for now
    type(QStringLiteral("Your name"), QStringLiteral("Robin Castle"));
    const auto me = link.read().coaches.me();
    REQUIRE(me);
    CHECK(me->name == "Robin Castle");
    CHECK(me->role == "Instructional coach");
    CHECK(named<QLineEdit>(QStringLiteral("Your email")));
    named<QLineEdit>(QStringLiteral("Your name"))->clear();
    type(QStringLiteral("Your role"), QStringLiteral("s"));
    CHECK(isAsked()); // one that was there is not taken away
}

TEST_CASE_METHOD(AgreementScreen, "the coach's details that cannot be saved stay, and are saved with the next try",
                 "[ui][agreement]") {
    startAgreement(link.notebook(), ana);
    open();
    disk.takeAway();
    type(QStringLiteral("Your name"), QStringLiteral("Robin Castle"));
    auto* message = tab->findChild<QMessageBox*>();
    REQUIRE(message);
    delete message;
    tab->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(tab.get()));
    disk.bringBack();
    put(link.notebook(), aTeacher().named("Ben Osei")); // the page shows itself again
    CHECK(named<QLineEdit>(QStringLiteral("Your name"))->text() == QStringLiteral("Robin Castle"));
    type(QStringLiteral("Your role"), QStringLiteral("Instructional coach"));
    const auto me = link.read().coaches.me();
    REQUIRE(me);
    CHECK(me->name == "Robin Castle");
    CHECK(me->role == "Instructional coach");
}

TEST_CASE_METHOD(AgreementScreen,
                 "the coach's details that are not fit to be saved wait, and come back with the section",
                 "[ui][agreement][drafts]") {
    startAgreement(link.notebook(), ana);
    open();
    type(QStringLiteral("Your role"), QStringLiteral("Instructional coach")); // without a name
    click<QPushButton>(QStringLiteral("Next section"));
    CHECK(link.read().drafts.keptUnder("").size() == 1);
    open(); // as after another start
    CHECK(named<QLineEdit>(QStringLiteral("Your role"))->text() == QStringLiteral("Instructional coach"));
    type(QStringLiteral("Your name"), QStringLiteral("Robin Castle"));
    click<QPushButton>(QStringLiteral("Next section"));
    const auto me = link.read().coaches.me();
    REQUIRE(me);
    CHECK(me->role == "Instructional coach");
    CHECK(link.read().drafts.keptUnder("").empty());
}

namespace {

// A draft in which the longest quiet time contradicts the rhythm.
struct Contradiction : Draft {
    Contradiction() {
        openSection(6);
        named<OpenNumber>(QStringLiteral("We meet every"))->setValue(10);
        named<OpenNumber>(QStringLiteral("Longest quiet time"))->setValue(5);
        openSection(1);
    }
    int chosenSection() { return tab->findChild<SectionList*>()->chosen() + 1; }
};

} // namespace

TEST_CASE_METHOD(Contradiction, "what waits to be mended is there again after another teacher was in view",
                 "[ui][agreement]") {
    const auto ben = put(link.notebook(), aTeacher().named("Ben Osei"));
    startAgreement(link.notebook(), ben);
    tab->setTeacher(ben);
    settle();
    openSection(6);
    CHECK_FALSE(named<OpenNumber>(QStringLiteral("Longest quiet time"))->number());
    CHECK_FALSE(named<ProblemLabel>({}));
    tab->setTeacher(ana);
    settle();
    openSection(6);
    CHECK(named<OpenNumber>(QStringLiteral("Longest quiet time"))->number() == 5);
    CHECK(named<ProblemLabel>({}));
    CHECK_FALSE(newest().longestQuiet);
}

TEST_CASE_METHOD(Contradiction, "nothing is discussed or acknowledged while an answer waits to be mended",
                 "[ui][agreement]") {
    for (const auto* button : {"Discussed", "Acknowledge"}) {
        INFO(button);
        openSection(1);
        click<QPushButton>(QString::fromLatin1(button));
        CHECK_FALSE(newest().discussedOn);
        CHECK_FALSE(tab->findChild<AcknowledgePanel*>());
        CHECK(chosenSection() == 6);
        auto* quiet = named<OpenNumber>(QStringLiteral("Longest quiet time"));
        REQUIRE(quiet);
        CHECK(tab->focusWidget() == quiet);
        CHECK_FALSE(quiet->accessibleDescription().isEmpty());
    }
    named<OpenNumber>(QStringLiteral("Longest quiet time"))->setValue(20);
    click<QPushButton>(QStringLiteral("Discussed"));
    CHECK(newest().discussedOn == time.today);
    CHECK(newest().longestQuiet == 20);
}

TEST_CASE_METHOD(Draft, "words that name no day wait beside the question that they leave as it was",
                 "[ui][agreement]") {
    const auto review = QStringLiteral("Review date");
    openSection(12);
    type(review, QStringLiteral("15 jan"));
    type(review, QStringLiteral("someday"));
    CHECK(named<QLabel>(unclearDayWords()));
    CHECK(newest().reviewOn == day("2027-01-15"));
    openSection(6);
    type(QStringLiteral("Where we meet"), QStringLiteral("Room 12")); // is saved meanwhile
    CHECK(newest().answers.contains("rhythm.place"));
    click<QPushButton>(QStringLiteral("Discussed"));
    CHECK_FALSE(newest().discussedOn);
    CHECK(named<QLabel>(unclearDayWords()));
    REQUIRE(named<DateField>(review));
    CHECK(tab->focusWidget() == named<DateField>(review));
    CHECK(named<DateField>(review)->text() == QStringLiteral("someday"));
    type(review, QStringLiteral("22 jan"));
    CHECK_FALSE(named<QLabel>(unclearDayWords()));
    click<QPushButton>(QStringLiteral("Discussed"));
    CHECK(newest().discussedOn == time.today);
    CHECK(newest().reviewOn == day("2027-01-22"));
}

TEST_CASE_METHOD(Draft, "over midnight a day among the answers is read from the new day", "[ui][agreement]") {
    openSection(12);
    time.today = addDays(time.today, 1);
    link.lookAtTheDay();
    type(QStringLiteral("Review date"), QStringLiteral("tomorrow"));
    CHECK(newest().reviewOn == addDays(time.today, 1));
}
