#include "teachers/teacher_form.h"
#include "ui/drafts.h"
#include "ui/english.h"
#include "ui/qt_words.h"
#include "ui/shot.h"
#include "ui/staff_room.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace alongside;
using namespace alongside::making;

namespace {

QLineEdit* line(const TeacherForm& form, const char* name) {
    auto* found = named<QLineEdit>(form, text(name));
    REQUIRE(found);
    return found;
}

void press(const TeacherForm& form, const char* name) {
    auto* button = named<QPushButton>(form, text(name));
    REQUIRE(button);
    button->click();
}

std::vector<std::string> schoolsOf(const Notebook& notebook, const Teacher& teacher) {
    std::vector<std::string> names;
    for (const auto id : teacher.schools)
        names.push_back(notebook.read().schools.find(id)->name);
    return names;
}

} // namespace

TEST_CASE_METHOD(StaffRoom, "the teacher form looks right", "[teachers][shots]") {
    const auto look = everyLook();
    const Dress dress(look.appearance, look.zoom);
    TeacherForm fresh(link, nullptr);
    fresh.show();
    press(fresh, "Done");
    shoot(fresh, fresh.size(), look.name("teacher-form-new"));
}

TEST_CASE_METHOD(LinkedNotebook, "a name is enough", "[teachers]") {
    TeacherForm form(link, nullptr);
    form.show();
    form.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&form));
    QSignalSpy added(&form, &TeacherForm::added);
    QTest::keyClicks(line(form, "Name"), text("Ana Ruiz"));
    QTest::keyClick(line(form, "Name"), Qt::Key_Return, Qt::ControlModifier);
    const auto all = notebook.read().teachers.all();
    REQUIRE(all.size() == 1);
    CHECK(all[0].name == "Ana Ruiz");
    CHECK(all[0].startedOn == time.today);
    CHECK(all[0].status == TeacherStatus::Active);
    REQUIRE(added.size() == 1);
    CHECK(added[0][0].value<TeacherId>() == all[0].id);
    CHECK_FALSE(form.isVisible());
}

TEST_CASE_METHOD(LinkedNotebook, "an address that looks like none holds no teacher up", "[teachers]") {
    TeacherForm form(link, nullptr);
    form.show();
    form.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&form));
    const auto hinted = [&] {
        for (const auto* label : form.findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(text("This does not look like an e-mail address")))
                return true;
        return false;
    };
    QTest::keyClicks(line(form, "Name"), text("Ana Ruiz"));
    line(form, "Email")->setFocus();
    QTest::keyClicks(line(form, "Email"), text("not-an-email"));
    line(form, "Name")->setFocus();
    CHECK(hinted());
    QTest::keyClick(line(form, "Name"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(notebook.read().teachers.all().size() == 1);
    CHECK(notebook.read().teachers.all()[0].email == "not-an-email");
}

TEST_CASE_METHOD(LinkedNotebook, "without a name nothing is stored, and the field says why", "[teachers]") {
    TeacherForm form(link, nullptr);
    form.show();
    line(form, "Room")->setText(text("214"));
    line(form, "Email")->setText(QString(201, QLatin1Char('x')));
    press(form, "Done");
    CHECK(form.isVisible());
    CHECK(notebook.read().teachers.count() == 0);
    CHECK(line(form, "Name")->accessibleDescription() == text("Please fill this in."));
    CHECK_FALSE(line(form, "Email")->accessibleDescription().isEmpty());
    CHECK(line(form, "Room")->text() == text("214"));
    line(form, "Name")->setText(text("Ana"));
    line(form, "Email")->clear();
    press(form, "Done");
    CHECK(notebook.read().teachers.count() == 1);
}

TEST_CASE_METHOD(StaffRoom, "everything that is typed arrives, and a new school with the teacher as one deed",
                 "[teachers]") {
    TeacherForm form(link, nullptr);
    form.show();
    line(form, "Name")->setText(text("  José Núñez 🌱 "));
    line(form, "School")->setText(text("Lakeside"));
    line(form, "Role")->setText(text("Special education"));
    line(form, "Subjects")->setText(text("Mathematics,  science ,"));
    line(form, "Grades")->setText(text("6,7"));
    line(form, "Room")->setText(text("12"));
    line(form, "Email")->setText(text("jose@lakeside.example"));
    press(form, "More details");
    line(form, "Preferred name")->setText(text("Pepe"));
    line(form, "Quiet hours")->setText(text("Nothing after 6 pm"));
    named<QPlainTextEdit>(form, text("Feedback"))->setPlainText(text("Plainly"));
    auto* visits = named<QComboBox>(form, text("Visits"));
    visits->setCurrentIndex(visits->findText(text("Only when invited")));
    press(form, "Done");

    const auto jose = notebook.read().teachers.all().back();
    CHECK(jose.name == "José Núñez 🌱");
    CHECK(schoolsOf(notebook, jose) == std::vector<std::string>{"Lakeside"});
    CHECK(jose.role == "Special education");
    CHECK(jose.subjects == std::vector<std::string>{"Mathematics", "science"});
    CHECK(jose.grades == std::vector<std::string>{"6", "7"});
    CHECK(jose.room == "12");
    CHECK(jose.email == "jose@lakeside.example");
    CHECK(jose.preferredName == "Pepe");
    CHECK(jose.quietHours == "Nothing after 6 pm");
    CHECK(jose.feedback == "Plainly");
    CHECK(jose.dropIn == VisitRule::InvitationOnly);
    CHECK_FALSE(jose.recognition);
    link.undo();
    CHECK(notebook.read().teachers.count() == 7);
    CHECK(notebook.read().schools.count() == 2);
}

TEST_CASE_METHOD(StaffRoom, "a known school is found whatever its case and accents", "[teachers]") {
    TeacherForm form(link, nullptr);
    line(form, "Name")->setText(text("Ana"));
    line(form, "School")->setText(text("ecole du lac"));
    press(form, "Done");
    CHECK(notebook.read().teachers.all().back().schools == std::vector{hilltop});
    CHECK(notebook.read().schools.count() == 2);
}

TEST_CASE_METHOD(StaffRoom, "what is typed of a new teacher is kept through Esc, fit to be stored or not, until Done",
                 "[teachers][drafts]") {
    {
        TeacherForm untouched(link, nullptr);
        untouched.show();
        CHECK(escapes(untouched));
        CHECK(draftsOf(link, "").empty());
        TeacherForm form(link, nullptr);
        form.show();
        line(form, "Name")->setText(text("  José Núñez 🌱 "));
        line(form, "School")->setText(text("Lakeside"));
        named<QToolButton>(form, text("Add another school"))->click();
        line(form, "School 2")->setText(text("Riverside School"));
        line(form, "Email")->setText(QString(100'000, QLatin1Char('x')));
        press(form, "More details");
        named<QPlainTextEdit>(form, text("Feedback"))->setPlainText(text("Plainly\nand soon"));
        named<QComboBox>(form, text("Visits"))->setCurrentIndex(2);
        named<QDateEdit>(form, text("Working together since"))->setDate(QDate(2020, 8, 17));
        QTest::qWait(1000);
        CHECK(draftsOf(link, "teacher ").size() == 1);
        CHECK(escapes(form));
    }
    CHECK(notebook.read().teachers.count() == 7);
    TeacherForm form(link, nullptr);
    form.show();
    CHECK(saysDraftIsBack(form));
    CHECK(line(form, "Name")->text() == text("  José Núñez 🌱 "));
    CHECK(line(form, "Email")->text().size() == 32'767); // as much as a line holds
    CHECK(named<QPlainTextEdit>(form, text("Feedback"))->isVisible());
    line(form, "Email")->clear();
    press(form, "Done");
    const auto jose = notebook.read().teachers.all().back();
    CHECK(jose.name == "José Núñez 🌱");
    CHECK(schoolsOf(notebook, jose) == std::vector<std::string>{"Lakeside", "Riverside School"});
    CHECK(jose.feedback == "Plainly\nand soon");
    CHECK(jose.dropIn);
    CHECK(jose.startedOn == day("2020-08-17"));
    CHECK(draftsOf(link, "").empty());
    CHECK(line(TeacherForm(link, nullptr), "Name")->text().isEmpty());
}

TEST_CASE_METHOD(StaffRoom, "every field can be reached by Tab", "[teachers]") {
    TeacherForm form(link, nullptr);
    form.show();
    form.activateWindow();
    press(form, "More details");
    QCoreApplication::processEvents();
    line(form, "Name")->setFocus();
    QStringList reached;
    for (int i = 0; i < 40 && form.focusWidget(); ++i) {
        reached += form.focusWidget()->accessibleName();
        QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
    }
    for (const char* name : {"School", "Role", "Subjects", "Grades", "Room", "Email", "Preferred name", "Pronouns",
                             "Phone", "Planning periods", "Working together since", "How we know each other", "Visits",
                             "What went well is told", "Feedback", "Channel", "Quiet hours"}) {
        CAPTURE(name);
        CHECK(reached.contains(text(name)));
    }
}
