#include "actions/agreement_actions.h"
#include "shared/label.h"
#include "shared/saved_mark.h"
#include "shared/text.h"
#include "teachers/coaching_card.h"
#include "teachers/placement_card.h"
#include "teachers/profile_tab.h"
#include "teachers/removal_card.h"
#include "teachers/teacher_page.h"
#include "ui/drafts.h"
#include "ui/english.h"
#include "ui/qt_words.h"
#include "ui/staff_room.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Profile : StaffRoom {
    ProfileTab tab{link, english()};

    Profile() { show(luis); }

    void show(TeacherId teacher) {
        tab.resize(1056, 1200);
        tab.setTeacher(teacher);
        static_cast<QWidget&>(tab).show();
        tab.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&tab));
    }
    template <class Widget>
    Widget* at(const char* name) const {
        auto* found = named<Widget>(tab, text(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    QLineEdit* line(const char* name) const { return at<QLineEdit>(name); }
    // As at the keyboard, without leaving the field.
    void type(const char* name, const char* words) const {
        auto* field = line(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text(words));
    }
    void leave() const { QTest::keyClick(tab.focusWidget(), Qt::Key_Tab); }
    void press(const char* name) const { at<QPushButton>(name)->click(); }
    Teacher stored(TeacherId id) const { return *notebook.read().teachers.find(id); }
    Teacher stored() const { return stored(luis); }
    QString mark() const { return tab.findChild<SavedMark*>()->accessibleName(); }
    QString allWords() const {
        QString all;
        for (const auto* label : tab.findChildren<QLabel*>())
            if (label->isVisibleTo(&tab))
                all += label->text() + QLatin1Char('\n');
        return all;
    }
};

} // namespace

TEST_CASE_METHOD(Profile, "an e-mail that is none is kept as it was typed, and a note says so", "[profile]") {
    type("Email", "ask the office");
    leave();
    CHECK(stored().email == "ask the office");
    CHECK(allWords().contains(text("This does not look like an e-mail address.")));
    type("Email", "luis@x.example");
    leave();
    CHECK_FALSE(allWords().contains(text("This does not look like an e-mail address.")));
}

TEST_CASE_METHOD(Profile, "what is typed is saved within a second and says so", "[profile]") {
    type("Room", "214");
    CHECK(stored().room.empty());
    CHECK(mark().isEmpty());
    CHECK(QTest::qWaitFor([&] { return stored().room == "214"; }, 1000));
    CHECK(mark() == text("Saved"));
    CHECK(line("Room")->hasFocus());
}

TEST_CASE_METHOD(Profile, "leaving a field saves at once, and each field is a step of undo", "[profile]") {
    type("Room", "21");
    tab.saveNow();
    QTest::keyClicks(line("Room"), text("4"));
    leave();
    CHECK(stored().room == "214");
    type("Phone", "555 0101");
    leave();
    CHECK(stored().phone == "555 0101");
    link.undo();
    CHECK(stored().phone.empty());
    CHECK(line("Phone")->text().isEmpty());
    CHECK(stored().room == "214");
    link.undo();
    CHECK(stored().room.empty());
    CHECK(line("Room")->text().isEmpty());
}

TEST_CASE_METHOD(Profile, "every preference arrives and is shown again", "[profile]") {
    for (const auto& [field, words] :
         std::initializer_list<std::pair<const char*, const char*>>{{"Name", "Luis Ferreira"},
                                                                    {"Preferred name", "Lu"},
                                                                    {"Pronouns", "he/him"},
                                                                    {"Role", "Coach of chess"},
                                                                    {"Subjects", "Mathematics, chess"},
                                                                    {"Grades", "6, 7"},
                                                                    {"Planning periods", "Period 3"},
                                                                    {"Email", "luis@school.example"},
                                                                    {"Channel", "A note"},
                                                                    {"Quiet hours", "Nothing after 6 pm"}}) {
        type(field, words);
        leave();
    }
    auto* feedback = at<QPlainTextEdit>("Feedback");
    feedback->setFocus();
    QTest::keyClicks(feedback, text("Plainly"));
    for (const auto& [field, words] :
         std::initializer_list<std::pair<const char*, const char*>>{{"Visits", "Only when invited"},
                                                                    {"What went well is told", "In a small group"},
                                                                    {"How we know each other", "As colleagues"}}) {
        auto* choice = at<QComboBox>(field);
        choice->setCurrentIndex(choice->findText(text(words)));
    }
    tab.saveNow();
    const auto luis_ = stored();
    CHECK(luis_.name == "Luis Ferreira");
    CHECK(luis_.preferredName == "Lu");
    CHECK(luis_.pronouns == "he/him");
    CHECK(luis_.role == "Coach of chess");
    CHECK(luis_.subjects == std::vector<std::string>{"Mathematics", "chess"});
    CHECK(luis_.grades == std::vector<std::string>{"6", "7"});
    CHECK(luis_.planningPeriods == "Period 3");
    CHECK(luis_.email == "luis@school.example");
    CHECK(luis_.channel == "A note");
    CHECK(luis_.quietHours == "Nothing after 6 pm");
    CHECK(luis_.feedback == "Plainly");
    CHECK(luis_.dropIn == VisitRule::InvitationOnly);
    CHECK(luis_.recognition == Recognition::SmallGroup);
    CHECK(luis_.priorRelation == PriorRelation::Colleagues);
    show(maya);
    CHECK(line("Name")->text() != text("Luis Ferreira"));
    show(luis);
    CHECK(line("Preferred name")->text() == text("Lu"));
    CHECK(at<QComboBox>("Visits")->currentText() == text("Only when invited"));
}

TEST_CASE_METHOD(Profile, "looked at and left, the profile changes nothing", "[profile]") {
    auto full = stored();
    full.subjects = {"Arts, visual", "Mathematics"}; // a comma of its own
    full.schools = {riverside, hilltop};
    full.rosterId = "T-17";
    full.status = TeacherStatus::Light;
    full.priorRelation = PriorRelation::WorkedOver;
    full.dropIn = VisitRule::None;
    full.recognition = Recognition::NotAtAll;
    full.feedback = "One line\nand another";
    notebook.perform(Op::Import, [&](Tables& t) { t.teachers.correct(full); });
    full = stored();
    CHECK(allWords().contains(text("T-17")));
    for (int i = 0; i < 40; ++i)
        leave();
    tab.saveNow();
    show(maya);
    CHECK(stored() == full);
}

TEST_CASE_METHOD(Profile, "what is wrong is said beside its field, stays typed, and holds nothing else up",
                 "[profile]") {
    const auto name = stored().name;
    type("Name", " ");
    leave();
    type("Room", "9");
    leave();
    CHECK(stored().name == name);
    CHECK(stored().room == "9");
    CHECK(line("Name")->accessibleDescription() == text("Please fill this in."));
    CHECK(mark() == text("Not all of it is saved yet"));
    type("Email", std::string(201, 'x').c_str());
    leave();
    CHECK(stored().email != std::string(201, 'x'));
    show(maya); // and back: it still waits
    CHECK(line("Email")->text().size() < 201);
    show(luis);
    CHECK(line("Email")->text().size() == 201);
    CHECK_FALSE(line("Email")->accessibleDescription().isEmpty());
    type("Email", "luis@school.example");
    type("Name", "Luis F");
    leave();
    CHECK(stored().email == "luis@school.example");
    CHECK(stored().name == "Luis F");
    CHECK(mark() == text("Saved"));
}

TEST_CASE_METHOD(Profile, "what waits to be mended is in the file, and there again when the program starts anew",
                 "[profile][drafts]") {
    const auto name = stored().name;
    type("Name", " ");
    type("Email", std::string(201, 'x').c_str());
    leave();
    CHECK(draftsOf(link, "profile " + stored().stamp.uuid).size() == 1);
    {
        ProfileTab later(link, english());
        later.setTeacher(luis);
        static_cast<QWidget&>(later).show();
        QCoreApplication::processEvents();
        CHECK(named<QLineEdit>(later, text("Name"))->text() == text(" "));
        CHECK(named<QLineEdit>(later, text("Email"))->text().size() == 201);
        CHECK_FALSE(named<QLineEdit>(later, text("Email"))->accessibleDescription().isEmpty());
        CHECK(later.findChild<SavedMark*>()->accessibleName() == text("Not all of it is saved yet"));
        CHECK(named<QLineEdit>(later, text("Room"))->text() == toQt(stored().room));
    }
    show(luis);
    CHECK(stored().name == name);
    type("Email", "luis@school.example");
    leave();
    CHECK(stored().email == "luis@school.example");
    CHECK(draftsOf(link, "profile ").size() == 1);
    type("Name", "Luis F");
    leave();
    CHECK(stored().name == "Luis F");
    CHECK(draftsOf(link, "").empty());
}

TEST_CASE_METHOD(Profile, "a new school is in the file while its name is typed, and added once it is left",
                 "[profile][drafts]") {
    at<QToolButton>("Add another school")->click();
    line("School 2")->setFocus();
    line("School 2")->setText(text("Lakeside Ann"));
    QTest::qWait(1000);
    CHECK(draftsOf(link, "profile ").size() == 1);
    CHECK(notebook.read().schools.count() == 2);
    line("School 2")->setText(text("Lakeside Annex"));
    leave();
    CHECK(notebook.read().schools.count() == 3);
    CHECK(draftsOf(link, "").empty());
}

TEST_CASE_METHOD(Profile, "two schools are usual, and a new one is added once its name is typed to the end",
                 "[profile]") {
    const auto write = [&](const char* words) { // past the list of what fits, which takes the window's focus away
        line("School 2")->setFocus();
        line("School 2")->setText(text(words));
    };
    at<QToolButton>("Add another school")->click();
    write("Lakeside Annex");
    QTest::qWait(1000); // long enough to be saved
    CHECK(notebook.read().schools.count() == 2);
    leave();
    const auto schools = stored().schools;
    REQUIRE(schools.size() == 2);
    CHECK(schools[0] == riverside);
    CHECK(notebook.read().schools.find(schools[1])->name == "Lakeside Annex");
    write("Riverside School"); // twice the same
    leave();
    CHECK(stored().schools == schools);
    CHECK(mark() == text("Not all of it is saved yet"));
    write(" ");
    leave();
    CHECK(stored().schools == std::vector{riverside});
    link.undo();
    link.undo();
    CHECK(notebook.read().schools.count() == 2);
}

TEST_CASE_METHOD(Profile, "what was changed elsewhere is shown and not written back", "[profile]") {
    type("Room", "21");
    auto other = stored();
    other.phone = "555 0199";
    other.status = TeacherStatus::Paused;
    notebook.perform(Op::Import, [&](Tables& t) { t.teachers.correct(other); });
    CHECK(line("Room")->text() == text("21"));
    CHECK(line("Phone")->text() == text("555 0199"));
    tab.saveNow();
    CHECK(stored().room == "21");
    CHECK(stored().phone == "555 0199");
    CHECK(stored().status == TeacherStatus::Paused);
}

TEST_CASE_METHOD(Profile, "where the agreement says something else, the profile says so and which one holds",
                 "[profile]") {
    const auto says = [&] { return allWords().count(text("That holds.")); };
    auto teacher = stored();
    teacher.recognition = Recognition::StaffWide;
    teacher.dropIn = VisitRule::AnyTime;
    notebook.perform(Op::Import, [&](Tables& t) { t.teachers.correct(teacher); });
    CHECK(says() == 0);
    put(notebook, anAgreement()
                      .with(luis)
                      .version(7)
                      .acknowledgedOn("2026-11-10")
                      .visits(VisitRule::AnyTime)
                      .but(&Agreement::recognition, Recognition::PrivateWritten)
                      .made());
    CHECK(says() == 1);
    CHECK(allWords().contains(text("The agreement says: Privately, in writing. That holds.")));
    auto* praise = at<QComboBox>("What went well is told");
    praise->setCurrentIndex(praise->findText(text("Privately, in writing")));
    tab.saveNow();
    CHECK(says() == 0);
}

TEST_CASE_METHOD(Profile, "the coaching is paused, returned to and ended, each with undo", "[profile]") {
    const auto words = [&] { return tab.findChild<CoachingCard*>()->findChild<QLabel*>()->text(); };
    press("Pause");
    CHECK(stored().status == TeacherStatus::Paused);
    CHECK(allWords().contains(text("The quiet list leaves the two of you out")));
    CHECK_FALSE(at<QPushButton>("Return")->isHidden());
    press("Return");
    CHECK(stored().status == TeacherStatus::Active);
    press("Make it a light touch");
    CHECK(stored().status == TeacherStatus::Light);
    press("End coaching");
    CHECK(stored().status == TeacherStatus::Ended);
    CHECK_FALSE(words().isEmpty());
    link.undo();
    CHECK(stored().status == TeacherStatus::Light);
    press("Full coaching again");
    CHECK(stored().status == TeacherStatus::Active);
}

TEST_CASE_METHOD(Profile, "removal says what goes along, and undo brings everything back", "[profile]") {
    CHECK(tab.findChild<RemovalCard*>()->findChild<QLabel*>());
    CHECK(allWords().contains(text("goes into the bin, and with the name:")));
    const auto steps = notebook.read().nextSteps.ofTeacher(luis).size();
    press("Remove teacher");
    CHECK_FALSE(notebook.read().teachers.find(luis));
    link.undo();
    CHECK(notebook.read().teachers.find(luis));
    CHECK(notebook.read().nextSteps.ofTeacher(luis).size() == steps);
}

namespace {

struct TaughtHere : StaffRoom {
    TeacherPage page{link, navigator, english()};

    TaughtHere() {
        notebook.perform(Op::Import, [&](Tables& t) {
            t.coaches.add(aCoach()
                              .but(&Coach::me, true)
                              .but(&Coach::taughtAt,
                                   std::vector<TaughtAt>{{"riverside SCHOOL", day("2015-08-01"), day("2021-06-30")}}));
        });
        QObject::connect(&navigator, &Navigator::teacherWanted, &page,
                         [this](TeacherId teacher, TeacherTab tab) { page.show(teacher, tab); });
        page.resize(1056, 1200);
        page.show(luis, TeacherTab::Profile);
        static_cast<QWidget&>(page).show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    bool onTop() const {
        for (const auto* label : page.findChildren<WrappedLabel*>())
            if (label->isVisible() && label->text().contains(text("You taught at")) &&
                !page.findChild<PlacementCard*>()->isAncestorOf(label))
                return true;
        return false;
    }
    PlacementCard* card() const { return page.findChild<PlacementCard*>(); }
    void press(const char* name) const {
        auto* button = named<QPushButton>(page, text(name));
        REQUIRE(button);
        button->click();
    }
};

} // namespace

TEST_CASE_METHOD(TaughtHere, "where the coach once taught is said once, and put away it stays so",
                 "[profile][placement]") {
    CHECK(onTop());
    CHECK(card()->isVisible());
    press("Not now");
    CHECK_FALSE(onTop());
    CHECK_FALSE(card()->isVisible());
    page.show(maya, TeacherTab::Profile);
    page.show(luis, TeacherTab::Profile);
    CHECK_FALSE(onTop());
    CHECK_FALSE(card()->isVisible());
    press("About coaching where you once taught"); // it can be read again
    CHECK(card()->isVisible());
}

TEST_CASE_METHOD(TaughtHere, "the conversation starts in section 1 of the agreement", "[profile][placement]") {
    for (const auto& version : notebook.read().agreements.ofTeacher(luis))
        removeAgreement(notebook, version.id);
    press("Start the conversation");
    REQUIRE(notebook.read().agreements.newestOf(luis));
    CHECK_FALSE(notebook.read().agreements.newestOf(luis)->acknowledgedOn);
    auto* focus = qobject_cast<QPlainTextEdit*>(page.focusWidget());
    REQUIRE(focus);
    CHECK(focus->accessibleName() == text("What should be different between us now, and what should stay"));
    QTest::keyClicks(focus, text("Friends outside, roles inside"));
    page.show(luis, TeacherTab::Profile);
    CHECK(notebook.read().agreements.newestOf(luis)->answers.at("two-of-us.change-now") ==
          Answer(std::string("Friends outside, roles inside")));
    CHECK_FALSE(card()->isVisible());
}

TEST_CASE_METHOD(TaughtHere, "an acknowledged agreement goes on as a new version for the conversation",
                 "[profile][placement]") {
    const auto before = notebook.read().agreements.ofTeacher(luis).size();
    put(notebook, anAgreement().with(luis).version(7).acknowledgedOn("2026-11-10").made());
    press("Start the conversation");
    CHECK(notebook.read().agreements.newestOf(luis)->version == 8);
    CHECK(notebook.read().agreements.ofTeacher(luis).size() == before + 2);
    CHECK(qobject_cast<QPlainTextEdit*>(page.focusWidget()));
}

TEST_CASE_METHOD(Profile, "the day since which the two work together is written as the region writes days",
                 "[profile]") {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const ProfileTab american{link, english()};
    QLocale::setDefault(before);
    const auto format = [](const QWidget& page) { return page.findChild<QDateEdit*>()->displayFormat(); };
    CHECK(format(american) == text("MMMM d, yyyy"));
    CHECK(format(tab) == text("d MMMM yyyy"));
}
