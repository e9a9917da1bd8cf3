#include "actions/checklist_actions.h"
#include "agreement/agreement_sheet.h"
#include "agreement/agreement_tab.h"
#include "checklist/checklist_tab.h"
#include "exchange/content.h"
#include "library/template_item_form.h"
#include "library/template_row.h"
#include "overview/checklist_period.h"
#include "overview/templates.h"
#include "shared/note_edit.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "shared/wrapped_button.h"
#include "ui/drafts.h"
#include "ui/library/library_screen.h"
#include "ui/qt_words.h"

#include <QApplication>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Forms : LibraryScreen {
    Forms() : LibraryScreen(LibraryPart::Templates) {}

    void showGoals() {
        named<SegmentedChoice>(page, QStringLiteral("Template"))->findChildren<QAbstractButton*>()[1]->click();
        settle();
    }
    TemplateRow& row(const char* code) const {
        auto* found = page.findChild<TemplateRow*>(QString::fromUtf8(code));
        INFO(code);
        REQUIRE(found);
        return *found;
    }
    WrappedCheckBox& box(const char* code) const { return *row(code).findChild<WrappedCheckBox*>(); }
    void press(const char* code, const char* role) {
        QTest::mouseClick(row(code).findChild<QAbstractButton*>(QString::fromUtf8(role)), Qt::LeftButton);
        settle();
    }
    void write(const char* words) {
        auto* form = page.findChildren<TemplateItemForm*>().last();
        auto* edit = named<NoteEdit>(*form, QStringLiteral("Words"));
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(words));
        form->submit();
        settle();
    }
    void pressNamed(const char* name) {
        auto* button = named<QPushButton>(page, QString::fromUtf8(name));
        INFO(name);
        REQUIRE(button);
        button->click();
        settle();
    }
    int shownRows() const {
        const auto rows = page.findChildren<TemplateRow*>();
        return static_cast<int>(std::ranges::count_if(rows, [](const auto* each) { return each->isVisible(); }));
    }
    std::vector<std::string> codes() const {
        std::vector<std::string> all;
        for (const auto& item : checklistTemplateIn(link.read(), content.checklist).items)
            all.push_back(item.code);
        return all;
    }
    std::string wordsOf(const std::string& code) const {
        for (const auto& item : checklistTemplateIn(link.read(), content.checklist).items)
            if (item.code == code)
                return item.text;
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(Forms, "an item goes down by Alt+Down, keeps the focus and the keys, and up again by its button",
                 "[templates]") {
    box("celebrate-1").setFocus();
    QTest::keyClick(&box("celebrate-1"), Qt::Key_Down, Qt::AltModifier);
    settle();
    CHECK(codes()[0] == "celebrate-2");
    CHECK(codes()[1] == "celebrate-1");
    CHECK(QApplication::focusWidget() == &box("celebrate-1"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    settle();
    CHECK(codes()[2] == "celebrate-1");
    press("celebrate-1", "up");
    press("celebrate-1", "up");
    CHECK(codes()[0] == "celebrate-1");
    CHECK(link.read().templates.current() == Templates{});             // as it came
    QTest::keyClick(&box("celebrate-1"), Qt::Key_Up, Qt::AltModifier); // at the top
    settle();
    CHECK(codes()[0] == "celebrate-1");
}

TEST_CASE_METHOD(Forms, "an item that is switched off is in no new month, and undo brings it back", "[templates]") {
    box("dependable-2").click();
    settle();
    CHECK(std::ranges::count(codes(), "dependable-2") == 0);
    CHECK_FALSE(box("dependable-2").isChecked());
    link.undo();
    settle();
    CHECK(std::ranges::count(codes(), "dependable-2") == 1);
    CHECK(box("dependable-2").isChecked());
}

TEST_CASE_METHOD(Forms, "an item is reworded and goes back to its original words", "[templates]") {
    press("empathy-6", "reword");
    write("What I heard stays with me.");
    CHECK(wordsOf("empathy-6") == "What I heard stays with me.");
    press("empathy-6", "reword");
    named<QPushButton>(*page.findChildren<TemplateItemForm*>().last(), QStringLiteral("Original words"))->click();
    settle();
    CHECK(wordsOf("empathy-6") == "What I heard stayed within our line.");
    CHECK(link.read().templates.current() == Templates{});
}

TEST_CASE_METHOD(Forms, "an item of one's own is added to its strategy and removed; the same words twice are refused",
                 "[templates]") {
    pressNamed("Add an item of your own: Show empathy");
    write("We started and ended on time."); // there is one
    auto* form = page.findChildren<TemplateItemForm*>().last();
    CHECK(form->isVisible());
    CHECK(link.read().templates.current() == Templates{});
    write("I asked about the garden.");
    CHECK(codes().back() == "own-1");
    CHECK(wordsOf("own-1") == "I asked about the garden.");
    press("own-1", "reword");
    named<QPushButton>(*page.findChildren<TemplateItemForm*>().last(), QStringLiteral("Remove item"))->click();
    settle();
    CHECK(wordsOf("own-1").empty());
}

TEST_CASE_METHOD(Forms, "the built-in checklist comes back by one button, with undo", "[templates]") {
    CHECK_FALSE(named<QPushButton>(page, QStringLiteral("Back to the built-in checklist")));
    box("celebrate-4").click();
    settle();
    box("celebrate-5").click();
    settle();
    pressNamed("Back to the built-in checklist");
    CHECK(codes().size() == content.checklist.items.size());
    link.undo();
    CHECK(codes().size() == content.checklist.items.size() - 2);
}

TEST_CASE_METHOD(Forms, "a month that was begun keeps its items and words; the next starts from the template",
                 "[templates]") {
    ChecklistTab tab(link, navigator, content);
    tab.setTeacher(ana);
    tab.resize(1000, 800);
    tab.show();
    settle();
    const auto boxFor = [&](const char* words) { return named<WrappedCheckBox>(tab, QString::fromUtf8(words)); };
    REQUIRE(boxFor("We started and ended on time."));
    press("dependable-2", "reword");
    write("We kept to the clock.");
    REQUIRE(boxFor("We kept to the clock.")); // nothing is ticked yet: the month is not begun
    boxFor("We kept to the clock.")->click();
    press("dependable-2", "reword");
    write("The clock was our friend.");
    CHECK(boxFor("We kept to the clock.")->isChecked());
    CHECK_FALSE(boxFor("The clock was our friend."));
    const auto next =
        checklistFor(link.read(), ana, day("2026-12-01"), checklistTemplateIn(link.read(), content.checklist));
    CHECK(std::ranges::any_of(next.items, [](const auto& item) { return item.text == "The clock was our friend."; }));

    box("celebrate-1").click(); // off
    settle();
    REQUIRE(boxFor("I named one specific thing that worked, and what students did."));
    named<QPushButton>(tab, QStringLiteral("Use it this month"))->click();
    settle();
    CHECK_FALSE(boxFor("I named one specific thing that worked, and what students did."));
    CHECK(boxFor("We kept to the clock.")->isChecked()); // it was ticked in these words
    CHECK_FALSE(named<QPushButton>(tab, QStringLiteral("Use it this month")));
    link.undo();
    settle();
    CHECK(boxFor("I named one specific thing that worked, and what students did."));
}

TEST_CASE_METHOD(Forms, "goals are dropped, reworded and added, and what an agreement chose stays to be read",
                 "[templates]") {
    auto agreement = anAgreement().with(ana).made();
    agreement.answers["what-we-want.goals"] = std::vector<std::string>{"routines", "workload"};
    const auto id = put(notebook, agreement);
    showGoals();
    box("routines").click();
    settle();
    press("workload", "reword");
    write("A lighter week");
    pressNamed("Add a goal of your own");
    write("Calm corridors; and stairs");
    AgreementTab tab(link, navigator, content);
    tab.setTeacher(ana);
    tab.resize(1000, 800);
    tab.show();
    settle();
    tab.findChild<AgreementSheet*>()->openSection(2);
    settle();
    const auto option = [&](const char* words) { return named<WrappedCheckBox>(tab, QString::fromUtf8(words)); };
    REQUIRE(option("Classroom routines"));
    CHECK(option("Classroom routines")->isChecked());
    CHECK(option("Workload and organisation")->isChecked());
    REQUIRE(option("A lighter week"));
    CHECK_FALSE(option("A lighter week")->isChecked());
    option("A lighter week")->click();
    option("Calm corridors; and stairs")->click();
    option("Classroom routines")->click();
    tab.hide(); // saves
    settle();
    CHECK(std::get<std::vector<std::string>>(link.read().agreements.find(id)->answers.at("what-we-want.goals")) ==
          std::vector<std::string>{"A lighter week", "Calm corridors; and stairs", "workload"});
}

TEST_CASE_METHOD(Forms, "words of an item survive Esc, and are forgotten once they are stored", "[templates][drafts]") {
    const auto formNow = [this] { return page.findChildren<TemplateItemForm*>().last(); };
    pressNamed("Add an item of your own: Show empathy");
    QTest::keyClicks(named<NoteEdit>(*formNow(), QStringLiteral("Words")), QStringLiteral("I asked about the garden."));
    CHECK(escapes(*formNow()));
    QTest::qWait(0); // it is gone
    pressNamed("Add an item of your own: Show empathy");
    CHECK(saysDraftIsBack(*formNow()));
    formNow()->submit();
    settle();
    CHECK(wordsOf("own-1") == "I asked about the garden.");
    CHECK(draftsOf(link, "").empty());
    press("empathy-6", "reword");
    CHECK_FALSE(saysDraftIsBack(*formNow()));
}

TEST_CASE_METHOD(Forms, "Ctrl+F leaves the items whose words fit, and Down goes to the first",
                 "[templates][keyboard]") {
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
    auto* filter = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(filter);
    CHECK(filter->accessibleName() == QStringLiteral("Filter items"));
    QTest::keyClicks(filter, QStringLiteral("started and ended"));
    CHECK(shownRows() == 1);
    QTest::keyClick(filter, Qt::Key_Down);
    CHECK(qobject_cast<QCheckBox*>(QApplication::focusWidget()));
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("xyz"));
    CHECK(shownRows() == 0);
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(shownRows() == static_cast<int>(codes().size()));
}
