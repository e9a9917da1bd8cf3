#include "actions/reflection_actions.h"
#include "exchange/content.h"
#include "reflect/journal_row.h"
#include "reflect/reflect_page.h"
#include "reflect/reflection_form.h"
#include "shared/empty_state.h"
#include "shared/note_edit.h"
#include "shared/notice_line.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"
#include "ui/settle.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace alongside;
using namespace alongside::making;

namespace {

// The page over a notebook in memory, on a Friday in term.
struct JournalScreen : LinkedNotebook {
    const Content content = contentIn("en");
    TeacherId ana = put(notebook, aTeacher().named("Ana Ferrer"));
    TeacherId tom = put(notebook, aTeacher().named("Tom Okafor"));
    std::unique_ptr<ReflectPage> page;
    std::vector<ReflectionStart> asked;

    JournalScreen() {
        put(notebook, aCalendar());
        QObject::connect(&navigator, &Navigator::newReflectionWanted, &navigator,
                         [this](const ReflectionStart& start) { asked.push_back(start); });
    }
    void open() {
        page = std::make_unique<ReflectPage>(link, navigator, content);
        page->resize(1000, 800);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        settle();
    }
    void write(const char* on, const char* text, std::optional<TeacherId> teacher = {},
               std::optional<Dimension> dimension = {}) {
        reflect(notebook, aReflection()
                              .but(&Reflection::on, day(on))
                              .but(&Reflection::text, text)
                              .but(&Reflection::prompt, "")
                              .but(&Reflection::teacher, teacher)
                              .but(&Reflection::dimension, dimension));
    }
    QStringList shown() const {
        settle();
        QStringList texts;
        for (const auto* row : page->findChildren<JournalRow*>())
            if (row->isVisible())
                texts += QString::fromStdString(row->page().text);
        return texts;
    }
    QPushButton* button(const QString& beginning) const {
        for (auto* each : page->findChildren<QPushButton*>())
            if (each->isVisible() && (each->accessibleName().startsWith(beginning) || each->text() == beginning))
                return each;
        return nullptr;
    }
    QLineEdit* filter() const { return named<QLineEdit>(*page, QStringLiteral("Filter pages")); }
    QComboBox* about() const {
        for (auto* each : page->findChildren<QComboBox*>())
            if (each->itemText(0) == QStringLiteral("Anybody and anything"))
                return each;
        return nullptr;
    }
};

QStringList texts(std::initializer_list<const char*> all) {
    QStringList texts;
    for (const char* each : all)
        texts += text(each);
    return texts;
}

QString emptyWords(const QWidget& page) {
    for (const auto* each : page.findChildren<EmptyState*>())
        if (each->isVisible())
            return each->accessibleName();
    return {};
}

} // namespace

TEST_CASE_METHOD(JournalScreen, "an empty journal invites to the first page", "[journal]") {
    open();
    CHECK(emptyWords(*page) == QStringLiteral("Your journal is empty"));
    CHECK_FALSE(filter()->isVisible());
    button(QStringLiteral("Write the first page"))->click();
    CHECK(asked == std::vector<ReflectionStart>{{}});
}

TEST_CASE_METHOD(JournalScreen,
                 "pages stand newest first, a new one appears by itself, and the filters narrow them down",
                 "[journal]") {
    write("2026-11-12", "The numbers talk went well", ana, Dimension::Competence);
    write("2026-10-02", "Too many hats");
    write("2026-11-18", "He looked away", tom, Dimension::Relational);
    open();
    const QStringList all = texts({"He looked away", "The numbers talk went well", "Too many hats"});
    CHECK(shown() == all);
    write("2026-11-19", "Again about Ana", ana);
    settle();
    CHECK(shown().front() == QStringLiteral("Again about Ana"));

    page->setFocus();
    QTest::keyClick(page.get(), Qt::Key_F, Qt::ControlModifier);
    CHECK(page->focusWidget() == filter());
    QTest::keyClicks(filter(), QStringLiteral("numb"));
    CHECK(shown() == texts({"The numbers talk went well"}));
    filter()->setText(QStringLiteral("okafor"));
    CHECK(shown() == texts({"He looked away"}));
    filter()->setText(QStringLiteral("zebra"));
    CHECK(emptyWords(*page) == QStringLiteral("No page fits"));
    QTest::keyClick(filter(), Qt::Key_Escape);
    CHECK(shown().size() == 4);

    about()->setCurrentText(QStringLiteral("Ana Ferrer"));
    CHECK(shown() == texts({"Again about Ana", "The numbers talk went well"}));
    about()->setCurrentText(QStringLiteral("Nobody in particular"));
    CHECK(shown() == texts({"Too many hats"}));
    page->narrowTo(ana, Dimension::Competence);
    CHECK(shown() == texts({"The numbers talk went well"}));
}

TEST_CASE_METHOD(JournalScreen, "of a long journal the newest pages come first and older ones when they are asked for",
                 "[journal]") {
    for (int i = 0; i < 25; ++i)
        write("2026-11-12", "words");
    open();
    CHECK(shown().size() == 20);
    button(QStringLiteral("Show older pages"))->click();
    CHECK(shown().size() == 25);
    CHECK_FALSE(button(QStringLiteral("Show older pages")));
}

TEST_CASE_METHOD(JournalScreen, "a page is removed with its button, and the focus goes on to the next", "[journal]") {
    write("2026-11-12", "Older");
    write("2026-11-18", "Newer");
    open();
    auto* remove = button(QStringLiteral("Remove: Wed 18 Nov"));
    REQUIRE(remove);
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    settle();
    CHECK(shown() == texts({"Older"}));
    REQUIRE(page->focusWidget());
    CHECK(page->focusWidget()->accessibleName() == QStringLiteral("Remove: Thu 12 Nov"));
    QTest::keyClick(page->focusWidget(), Qt::Key_Space);
    settle();
    CHECK(emptyWords(*page) == QStringLiteral("Your journal is empty"));
    CHECK(page->focusWidget() == button(QStringLiteral("Write the first page")));
    link.undo();
    settle();
    CHECK(shown() == texts({"Older"}));
}

TEST_CASE_METHOD(JournalScreen, "a page is edited in its panel", "[journal]") {
    write("2026-11-12", "Older");
    open();
    button(QStringLiteral("Edit: Thu 12 Nov"))->click();
    auto* form = page->findChild<ReflectionForm*>();
    REQUIRE(form);
    CHECK(form->page().text == "Older");
    form->discard();
}

TEST_CASE_METHOD(JournalScreen, "what is worth a page now is offered with its reason, and goes once it is written",
                 "[journal]") {
    put(notebook, aContact().with(ana).on("2026-11-19"));
    open();
    auto* meeting = button(QStringLiteral("Write: You met Ana Ferrer yesterday."));
    REQUIRE(meeting);
    CHECK(button(QStringLiteral("Write: The school week is ending.")));
    meeting->click();
    CHECK(asked == std::vector<ReflectionStart>{{PromptMoment::AfterContact, ana, {}}});
    write("2026-11-20", "Done", ana);
    settle();
    CHECK_FALSE(button(QStringLiteral("Write: You met Ana Ferrer yesterday.")));
}

TEST_CASE_METHOD(JournalScreen,
                 "what is worth a page is asked piece by piece, and a press on what has gone does nothing",
                 "[journal]") {
    const auto meeting = put(notebook, aContact().with(ana).on("2026-11-19"));
    put(notebook, aContact().with(tom).on("2026-11-19"));
    open();
    const QString with[] = {QStringLiteral("Write: You met Ana Ferrer yesterday."),
                            QStringLiteral("Write: You met Tom Okafor yesterday.")};
    notebook.perform(Op::RemoveMeeting, [meeting](Tables& t) { t.contacts.remove(meeting); });
    REQUIRE(isPictureHeld());
    REQUIRE(button(with[0])); // what stands there stays until all is asked
    QTest::mouseClick(button(with[0]), Qt::LeftButton);
    CHECK(asked.empty());
    CHECK_FALSE(button(with[0]));
    write("2026-11-18", "Another");
    int heard = 0;
    QTimer beats;
    QObject::connect(&beats, &QTimer::timeout, [&heard] { ++heard; });
    beats.start(0);
    while (isPictureHeld())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK(heard > 4);
    QTest::mouseClick(button(with[1]), Qt::LeftButton);
    CHECK(asked == std::vector<ReflectionStart>{{PromptMoment::AfterContact, tom, {}}});
}

TEST_CASE_METHOD(JournalScreen,
                 "a journal that is left while it asks tells what is worth a page when it is shown again",
                 "[journal]") {
    open();
    put(notebook, aContact().with(ana).on("2026-11-19"));
    page->hide();
    settle();
    page->show();
    settle();
    CHECK(button(QStringLiteral("Write: You met Ana Ferrer yesterday.")));
}

TEST_CASE_METHOD(JournalScreen, "the page that is offered about a meeting with several answers it", "[journal]") {
    time.today = day("2026-11-19"); // before the week's end
    link.lookAtTheDay();
    put(notebook, aContact().with({ana, tom}).on("2026-11-19"));
    open();
    auto* meeting = button(QStringLiteral("Write: You met"));
    REQUIRE(meeting);
    meeting->click();
    REQUIRE(asked.size() == 1);
    ReflectionForm form(link, content.prompts, asked.front());
    form.show();
    QTest::keyClicks(named<NoteEdit>(form, QStringLiteral("Reflection")), QStringLiteral("Tom was silent"));
    form.submit();
    settle();
    CHECK(shown() == texts({"Tom was silent"}));
    CHECK_FALSE(button(QStringLiteral("Write: You met")));
}

TEST_CASE_METHOD(JournalScreen, "of two teachers of one name each can be chosen, told apart by what they teach",
                 "[journal]") {
    const auto other = put(notebook, aTeacher().named("Ana Ferrer").but(&Teacher::role, "Librarian"));
    write("2026-11-12", "About the one", ana);
    write("2026-11-13", "About the other", other);
    open();
    CHECK(about()->count() == 4); // anybody, nobody and the two
    page->narrowTo(other, {});
    CHECK(about()->currentText() == QStringLiteral("Ana Ferrer (Librarian)"));
    CHECK(shown() == texts({"About the other"}));
    page->narrowTo(ana, {});
    CHECK(shown() == texts({"About the one"}));
}

TEST_CASE_METHOD(JournalScreen, "a page that was begun and left is told of, with a way back", "[journal][drafts]") {
    {
        ReflectionForm form(link, content.prompts, ReflectionStart{PromptMoment::Week, ana, {}});
        form.show();
        QTest::keyClicks(named<NoteEdit>(form, QStringLiteral("Reflection")), QStringLiteral("Half"));
        QTest::keyClick(&form, Qt::Key_Escape);
    }
    open();
    NoticeLine* notice = nullptr;
    for (auto* each : page->findChildren<NoticeLine*>())
        if (each->isVisible())
            notice = each;
    REQUIRE(notice);
    CHECK(notice->accessibleName().startsWith(QStringLiteral("You began a page about Ana Ferrer")));
    button(QStringLiteral("Go on"))->click();
    CHECK(asked == std::vector<ReflectionStart>{{PromptMoment::Week, ana, {}}});
}

TEST_CASE_METHOD(JournalScreen, "a page whose change was begun and left is told of, with a way back",
                 "[journal][drafts]") {
    write("2026-11-12", "Old words");
    const auto stored = notebook.read().reflections.newestFirst().front();
    {
        ReflectionForm form(link, content.prompts, stored);
        form.show();
        QTest::keyClicks(named<NoteEdit>(form, QStringLiteral("Reflection")), QStringLiteral("New "));
        QTest::keyClick(&form, Qt::Key_Escape);
    }
    open();
    const auto* notice = page->findChild<NoticeLine*>();
    REQUIRE(notice->isVisible());
    CHECK(notice->accessibleName().startsWith(QStringLiteral("You began to change the page of 12 Nov")));
    button(QStringLiteral("Go on"))->click();
    auto* form = page->findChild<ReflectionForm*>();
    REQUIRE(form);
    CHECK(named<NoteEdit>(*form, QStringLiteral("Reflection"))->toPlainText().contains(QStringLiteral("New ")));
    form->discard();
    removeReflection(notebook, stored.id);
    settle();
    CHECK_FALSE(notice->isVisible());
}

TEST_CASE_METHOD(JournalScreen, "a question that was kept in Spanish is read in English", "[reflect]") {
    reflect(notebook, aReflection()
                          .but(&Reflection::on, day("2026-11-12"))
                          .but(&Reflection::prompt, contentIn("es").prompts.front().text)
                          .but(&Reflection::text, "Two sentences"));
    open();
    const auto english = QString::fromStdString(content.prompts.front().text);
    const auto labels = page->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [&](const QLabel* each) { return each->text() == english; }));
    filter()->setText(english);
    CHECK(shown() == QStringList{QStringLiteral("Two sentences")});
}

TEST_CASE_METHOD(JournalScreen, "a name alone that was typed and not picked is no page that was begun",
                 "[journal][drafts]") {
    put(notebook, aTeacher().named("Ana Ruiz"));
    const auto leaveWith = [&](const char* name, const char* words) {
        ReflectionForm form(link, content.prompts, ReflectionStart{});
        form.show();
        QTest::keyClicks(named<QLineEdit>(form, QStringLiteral("About")), QString::fromUtf8(name));
        QTest::keyClicks(named<NoteEdit>(form, QStringLiteral("Reflection")), QString::fromUtf8(words));
        form.reject();
    };
    leaveWith("Ana", "");
    REQUIRE(notebook.read().drafts.keptUnder("").size() == 1);
    open();
    CHECK_FALSE(page->findChild<NoticeLine*>()->isVisible());
    leaveWith("", "Half");
    open();
    CHECK(page->findChild<NoticeLine*>()->isVisible());
}

TEST_CASE_METHOD(JournalScreen, "a draft that came back is gone on with at its end", "[journal][drafts]") {
    for (const auto* words : {"It went", " well"}) {
        ReflectionForm form(link, content.prompts, ReflectionStart{});
        form.show();
        QTest::keyClicks(form.focusWidget(), QString::fromUtf8(words));
        form.reject();
    }
    ReflectionForm form(link, content.prompts, ReflectionStart{});
    CHECK(named<NoteEdit>(form, QStringLiteral("Reflection"))->toPlainText() == QStringLiteral("It went well"));
}
