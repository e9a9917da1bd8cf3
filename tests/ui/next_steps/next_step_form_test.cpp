#include "next_steps/move_date_form.h"
#include "next_steps/next_step_form.h"
#include "shared/completion_field.h"
#include "ui/drafts.h"
#include "ui/english.h"
#include "ui/qt_words.h"
#include "ui/typing.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct OneTeacher : LinkedNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ferrer"));

    std::vector<NextStep> steps() const { return notebook.read().nextSteps.all(); }
};

} // namespace

TEST_CASE_METHOD(OneTeacher, "a promise needs words only: kind and day suggest themselves", "[next_step_form]") {
    NextStepForm form(link, ana);
    form.show();
    typeInto(form, "Next step", "find out who has the tablets");
    named<QCheckBox>(form, text("Offered before asked"))->click();
    REQUIRE(QTest::qWaitForWindowActive(&form));
    QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(form.isVisible());
    REQUIRE(steps().size() == 1);
    CHECK(steps()[0].teacher == ana);
    CHECK(steps()[0].kind == StepKind::FindOut);
    CHECK(steps()[0].dueOn == day("2026-11-27"));
    CHECK(steps()[0].madeOn == kToday);
    CHECK(steps()[0].offeredBeforeAsked);
}

TEST_CASE_METHOD(OneTeacher, "without a teacher or words all is said at once and nothing is stored",
                 "[next_step_form]") {
    NextStepForm form(link, TeacherId{});
    form.show();
    form.submit();
    CHECK(form.isVisible());
    CHECK(problemsShown(form) == 3); // who, what, by when
    CHECK(steps().empty());
    QTest::keyClicks(named<QLineEdit>(form, text("Teacher")), text("ana"));
    QTest::keyClick(named<QLineEdit>(form, text("Teacher")), Qt::Key_Return);
    typeInto(form, "Next step", "send the slides");
    form.submit();
    CHECK_FALSE(form.isVisible());
    CHECK(steps().size() == 1);
}

TEST_CASE_METHOD(OneTeacher, "an action step has neither kind nor source, and may go without a day",
                 "[next_step_form]") {
    NextStepForm form(link, ana);
    form.show();
    QTest::mouseClick(named<QAbstractButton>(form, text("The teacher")), Qt::LeftButton);
    CHECK_FALSE(named<QComboBox>(form, text("Kind"))->isVisibleTo(&form));
    CHECK_FALSE(named<QLineEdit>(form, text("Source"))->isVisibleTo(&form));
    typeInto(form, "Next step", "Try wait time");
    named<QLineEdit>(form, text("Due"))->setFocus();
    named<QLineEdit>(form, text("Due"))->selectAll();
    QTest::keyClick(named<QLineEdit>(form, text("Due")), Qt::Key_Delete);
    form.submit();
    REQUIRE(steps().size() == 1);
    CHECK(steps()[0].owner == Side::Teacher);
    CHECK_FALSE(steps()[0].kind);
    CHECK_FALSE(steps()[0].dueOn);
}

TEST_CASE_METHOD(OneTeacher, "a stored step shows its first due date as a fact, and its closing day can be mended",
                 "[next_step_form]") {
    const auto id = put(notebook, aPromise().with(ana).madeOn("2026-11-10").dueOn("2026-11-18").kept("2026-11-20"));
    NextStepForm form(link, *notebook.read().nextSteps.find(id));
    form.show();
    CHECK_FALSE(named<QLineEdit>(form, text("Due"))->isVisibleTo(&form));
    typeInto(form, "Closed on", "yesterday");
    typeInto(form, "Source", "Rosa's lesson");
    form.submit();
    REQUIRE(steps().size() == 1);
    CHECK(steps()[0].closedOn == day("2026-11-19"));
    CHECK(steps()[0].source == "Rosa's lesson");
    CHECK(steps()[0].dueOn == day("2026-11-18"));
    CHECK(steps()[0].state == StepState::Kept);
}

TEST_CASE_METHOD(OneTeacher, "Esc drops the panel and stores nothing", "[next_step_form]") {
    NextStepForm form(link, ana);
    form.show();
    typeInto(form, "Next step", "send");
    QTest::keyClick(&form, Qt::Key_Escape);
    CHECK_FALSE(form.isVisible());
    CHECK(steps().empty());
}

TEST_CASE_METHOD(OneTeacher, "a day at the end of the words is when it is due", "[next_step_form]") {
    NextStepForm form(link, ana);
    form.show();
    typeInto(form, "Next step", "send exit-slip samples by wed");
    CHECK(named<QLineEdit>(form, text("Due"))->text().contains(text("25 Nov")));
    form.submit();
    REQUIRE(steps().size() == 1);
    CHECK(steps()[0].what == "send exit-slip samples");
    CHECK(steps()[0].dueOn == day("2026-11-25"));
}

TEST_CASE_METHOD(OneTeacher, "what is typed into a next step is kept while it is typed, through Esc, until Done",
                 "[next_step_form][drafts]") {
    const auto kept = [this] { return notebook.read().drafts.keptUnder("next-step ").size(); };
    const auto other = put(notebook, aTeacher().named("José Núñez"));
    {
        NextStepForm form(link, ana);
        form.show();
        typeInto(form, "Next step", "find out who has the tablets");
        typeInto(form, "Due", "banana");
        typeInto(form, "Source", "a colleague");
        named<QCheckBox>(form, text("Offered before asked"))->click();
        CHECK(kept() == 0);
        QTest::qWait(1000);
        CHECK(kept() == 1);
        QTest::keyClick(form.focusWidget(), Qt::Key_Escape);
    }
    const NextStepForm unlike(link, other);
    CHECK(named<QLineEdit>(unlike, text("Next step"))->text().isEmpty());
    NextStepForm form(link, ana);
    form.show();
    CHECK(named<QLineEdit>(form, text("Next step"))->text() == text("find out who has the tablets"));
    CHECK(named<QLineEdit>(form, text("Due"))->text() == text("banana"));
    CHECK(named<QLineEdit>(form, text("Source"))->text() == text("a colleague"));
    CHECK(named<QCheckBox>(form, text("Offered before asked"))->isChecked());
    CHECK(form.step().kind == StepKind::FindOut);
    typeInto(form, "Due", "tue");
    form.submit();
    CHECK(steps().size() == 1);
    CHECK(kept() == 0);
}

TEST_CASE_METHOD(OneTeacher, "Discard forgets what was typed into a next step", "[next_step_form][drafts]") {
    NextStepForm form(link, ana);
    form.show();
    typeInto(form, "Next step", "find out who has the tablets");
    QTest::qWait(1000);
    QTest::mouseClick(named<QAbstractButton>(form, text("Discard")), Qt::LeftButton);
    CHECK_FALSE(form.isVisible());
    CHECK(notebook.read().drafts.keptUnder("").empty());
}

TEST_CASE_METHOD(OneTeacher, "a kind given by hand stays while a draft that came back is gone on with",
                 "[next_step_form][drafts]") {
    {
        NextStepForm form(link, TeacherId{});
        form.show();
        auto* who = named<QLineEdit>(form, text("Teacher"));
        QTest::keyClicks(who, text("ana"));
        QTest::keyClick(who, Qt::Key_Return);
        auto* kind = named<QComboBox>(form, text("Kind"));
        QTest::keyClick(kind, Qt::Key_Down);
        QTest::keyClick(kind, Qt::Key_Up); // back to the first, as it was
        typeInto(form, "Next step", "find out who has the tablets");
        CHECK(form.step().kind == StepKind::Bring);
        CHECK(escapes(form));
    }
    const auto kept = draftsOf(link, "next-step ");
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].body.find(notebook.read().teachers.find(ana)->stamp.uuid) != std::string::npos);
    NextStepForm form(link, TeacherId{});
    form.show();
    CHECK(form.step().teacher == ana);
    CHECK(form.step().kind == StepKind::Bring);
    auto* what = named<QLineEdit>(form, text("Next step"));
    what->end(false);
    QTest::keyClicks(what, text(" in room 12"));
    CHECK(form.step().what == "find out who has the tablets in room 12");
    CHECK(form.step().kind == StepKind::Bring);
}

TEST_CASE_METHOD(OneTeacher, "another date is kept through Esc, in words that name none, until Done",
                 "[next_step_form][drafts]") {
    const auto id = put(notebook, aPromise().with(ana).madeOn("2026-11-10").dueOn("2026-11-25"));
    const auto other = put(notebook, aPromise().with(ana).madeOn("2026-11-10").dueOn("2026-11-25"));
    const auto step = *notebook.read().nextSteps.find(id);
    {
        MoveDateForm form(link, step);
        form.show();
        typeInto(form, "Due", "banana");
        QTest::qWait(1000);
        CHECK(draftsOf(link, "move-date " + step.stamp.uuid).size() == 1);
        CHECK(escapes(form));
    }
    MoveDateForm unlike(link, *notebook.read().nextSteps.find(other));
    CHECK(named<QLineEdit>(unlike, text("Due"))->text() != text("banana"));
    MoveDateForm form(link, step);
    form.show();
    CHECK(saysDraftIsBack(form));
    CHECK(named<QLineEdit>(form, text("Due"))->text() == text("banana"));
    typeInto(form, "Due", "4 dec");
    form.submit();
    CHECK_FALSE(form.isVisible());
    CHECK(currentDue(*notebook.read().nextSteps.find(id)) == day("2026-12-04"));
    CHECK(draftsOf(link, "").empty());
}
