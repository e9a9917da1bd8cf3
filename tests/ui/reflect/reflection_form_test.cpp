#include "actions/reflection_actions.h"
#include "exchange/content.h"
#include "reflect/reflection_form.h"
#include "shared/completion_field.h"
#include "shared/note_edit.h"
#include "shared/segmented_choice.h"
#include "ui/drafts.h"
#include "ui/settle.h"
#include "ui/typing.h"

#include <QComboBox>
#include <QRadioButton>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Writing : LinkedNotebook {
    const Content content = contentIn("en");
    TeacherId ana = put(notebook, aTeacher().named("Ana Ferrer"));

    std::unique_ptr<ReflectionForm> opened(const ReflectionStart& start = {}) {
        auto form = std::make_unique<ReflectionForm>(link, content.prompts, start);
        form->show();
        return form;
    }
    static NoteEdit* text(const QWidget& form) { return named<NoteEdit>(form, QStringLiteral("Reflection")); }
    static void write(const QWidget& form, const char* words) {
        QTest::keyClicks(text(form), QString::fromUtf8(words));
    }
    static QString chosenPrompt(const QWidget& form) {
        settle();
        for (const auto* each : form.findChildren<QRadioButton*>())
            if (each->isVisible() && each->isChecked() && !qobject_cast<SegmentedChoice*>(each->parentWidget()))
                return each->accessibleName().isEmpty() ? each->text() : each->accessibleName();
        return {};
    }
    std::vector<Reflection> pages() const { return notebook.read().reflections.newestFirst(); }
};

} // namespace

TEST_CASE_METHOD(Writing, "a page needs words only: it is of today and about nobody", "[reflect]") {
    const auto form = opened();
    CHECK(form->focusWidget() == text(*form));
    write(*form, "I should have asked first.");
    REQUIRE(QTest::qWaitForWindowActive(form.get()));
    QTest::keyClick(form.get(), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(form->isVisible());
    REQUIRE(pages().size() == 1);
    CHECK(pages()[0].text == "I should have asked first.");
    CHECK(pages()[0].on == kToday);
    CHECK_FALSE(pages()[0].teacher);
    CHECK_FALSE(pages()[0].dimension);
    CHECK(pages()[0].prompt.empty());
}

TEST_CASE_METHOD(Writing, "a page begun from a moment has its question, its teacher and its kind of trust",
                 "[reflect]") {
    const auto form = opened({PromptMoment::Month, ana, Dimension::Relational});
    write(*form, "Nothing but a hello.");
    form->submit();
    REQUIRE(pages().size() == 1);
    CHECK(pages()[0].prompt == "What did I do that had no purpose but them?");
    CHECK(pages()[0].teacher == ana);
    CHECK(pages()[0].dimension == Dimension::Relational);
}

TEST_CASE_METHOD(Writing, "a moment offers its questions, and one about a kind of trust makes the page so",
                 "[reflect]") {
    const auto form = opened();
    auto* moment = form->findChild<QComboBox*>();
    moment->setCurrentText(QStringLiteral("After a broken promise"));
    CHECK(chosenPrompt(*form) == QStringLiteral("When did I know that I would not keep it?"));
    moment->setCurrentText(QStringLiteral("The month"));
    CHECK(form->page().dimension == Dimension::Communicative);
    QList<QRadioButton*> radios;
    for (auto* each : form->findChildren<QRadioButton*>())
        if (each->parentWidget() != named<SegmentedChoice>(*form, QStringLiteral("Kind of trust")))
            radios += each;
    REQUIRE(radios.size() == 6);
    radios[4]->click();
    CHECK(form->page().prompt == "What did I bring that was used, and what was not?");
    CHECK(form->page().dimension == Dimension::Communicative); // was set, and stays
    moment->setCurrentIndex(0);
    CHECK(form->page().prompt.empty());
}

TEST_CASE_METHOD(Writing, "what is to be mended is said beside the fields, all at once, and stores nothing",
                 "[reflect]") {
    const auto form = opened();
    typeInto(*form, "About", "Bob");
    typeInto(*form, "Day", "tomorrow");
    form->submit();
    CHECK(form->isVisible());
    CHECK(problemsShown(*form) == 3); // no words, no teacher of that name, a day to come
    typeInto(*form, "Day", "someday");
    form->submit();
    CHECK(problemsShown(*form) == 3);
    CHECK(pages().empty());
}

TEST_CASE_METHOD(Writing,
                 "a stored page is shown whole, with a question that is no longer among the others, and changed",
                 "[reflect]") {
    const auto id = reflect(notebook, aReflection()
                                          .but(&Reflection::on, day("2026-11-12"))
                                          .but(&Reflection::teacher, ana)
                                          .but(&Reflection::dimension, Dimension::Competence)
                                          .but(&Reflection::prompt, "A question of long ago?")
                                          .but(&Reflection::text, "Old words"));
    const auto stored = *notebook.read().reflections.find(id);
    ReflectionForm form(link, content.prompts, stored);
    form.show();
    CHECK(form.page() == stored);
    CHECK(chosenPrompt(form) == QStringLiteral("A question of long ago?"));
    text(form)->selectAll();
    write(form, "New words");
    form.submit();
    CHECK(notebook.read().reflections.find(id)->text == "New words");
    CHECK(notebook.read().reflections.find(id)->prompt == "A question of long ago?");
    CHECK(notebook.undoable() == Deed(Op::CorrectReflection, ana));
}

TEST_CASE_METHOD(Writing, "a stored page is removed from its panel and comes back by undo", "[reflect]") {
    const auto id = reflect(notebook, aReflection().but(&Reflection::text, "Away"));
    ReflectionForm form(link, content.prompts, *notebook.read().reflections.find(id));
    form.show();
    named<QPushButton>(form, QStringLiteral("Remove page"))->click();
    CHECK_FALSE(form.isVisible());
    CHECK(pages().empty());
    link.undo();
    CHECK(pages().size() == 1);
}

TEST_CASE_METHOD(Writing, "what is typed outlives Esc, question and all, and another beginning is another page",
                 "[reflect][drafts]") {
    {
        const auto form = opened({PromptMoment::AfterContact, ana, {}});
        write(*form, "Half a thou");
        named<QComboBox>(*form, QStringLiteral("Moment"));
        form->findChild<QComboBox*>()->setCurrentText(QStringLiteral("The week"));
        CHECK(escapes(*form));
    }
    CHECK(pages().empty());
    CHECK(text(*opened())->toPlainText().isEmpty());
    const auto again = opened({PromptMoment::AfterContact, ana, {}});
    CHECK(saysDraftIsBack(*again));
    CHECK(text(*again)->toPlainText() == QStringLiteral("Half a thou"));
    CHECK(chosenPrompt(*again) == QStringLiteral("Whom have I not seen this week, and why?"));
    again->submit();
    CHECK(pages().size() == 1);
    CHECK(draftsOf(link, "reflection").empty());
}

TEST_CASE_METHOD(Writing, "where the notebook cannot be written the words stay on screen", "[reflect]") {
    const auto form = opened({{}, ana, {}});
    write(*form, "Keep me");
    notebook.perform(Op::RemoveTeacher, [&](Tables& t) { t.teachers.remove(ana); });
    form->submit();
    CHECK(form->isVisible());
    CHECK(text(*form)->toPlainText() == QStringLiteral("Keep me"));
    for (auto* box : QApplication::topLevelWidgets())
        if (box != form.get() && box->isVisible())
            box->close();
}

TEST_CASE_METHOD(Writing, "a page that answers a Spanish question is read with the English one, and keeps what it has",
                 "[reflect]") {
    const auto question = contentIn("es").prompts.back().text;
    const auto id = reflect(notebook, aReflection()
                                          .but(&Reflection::on, day("2026-11-12"))
                                          .but(&Reflection::prompt, question)
                                          .but(&Reflection::text, "Old words"));
    ReflectionForm form(link, content.prompts, *notebook.read().reflections.find(id));
    form.show();
    CHECK(chosenPrompt(form) == QString::fromStdString(content.prompts.back().text));
    text(form)->selectAll();
    write(form, "New words");
    form.submit();
    CHECK(notebook.read().reflections.find(id)->text == "New words");
    CHECK(notebook.read().reflections.find(id)->prompt == question);
}
