#include "exchange/content.h"
#include "library/address_line.h"
#include "library/tool_form.h"
#include "library/tool_row.h"
#include "library/tools_page.h"
#include "shared/card.h"
#include "shared/empty_state.h"
#include "shared/filter_field.h"
#include "shared/note_edit.h"
#include "shared/problem_label.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "ui/drafts.h"
#include "ui/library/library_screen.h"
#include "ui/qt_words.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Tools : LibraryScreen {
    TeacherId tom = put(notebook, aTeacher().named("Tom Bello"));

    Tools() : LibraryScreen(LibraryPart::Tools) {}

    QList<ToolRow*> rows() const {
        auto all = page.findChildren<ToolRow*>();
        all.removeIf([this](const ToolRow* row) { return !row->isVisibleTo(&page); });
        return all;
    }
    std::vector<Tool> stored() const { return link.read().tools.all(); }
    ToolForm& form() const {
        REQUIRE(page.findChild<ToolForm*>());
        return *page.findChildren<ToolForm*>().last();
    }
    void press(const char* name) {
        auto* button = named<QPushButton>(page, QString::fromUtf8(name));
        INFO(name);
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    QLineEdit& line(const QString& name) const {
        for (auto* each : form().findChildren<QLineEdit*>())
            if (each->accessibleName() == name)
                return *each;
        FAIL(name.toStdString());
        return *form().findChild<QLineEdit*>();
    }
    void type(const char* name, const char* words) const {
        auto& field = line(QString::fromUtf8(name));
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QString::fromUtf8(words));
    }
    // Types a name into the field of the n-th teacher and picks the first that fits.
    void useWith(int number, const char* name, const char* since) {
        named<QPushButton>(form(), QStringLiteral("Add a teacher"))->click();
        auto& who = line(QStringLiteral("Teacher %1").arg(number));
        who.setFocus();
        QTest::keyClicks(&who, QString::fromUtf8(name));
        QTest::keyClick(&who, Qt::Key_Return);
        type(qPrintable(QStringLiteral("Since %1").arg(number)), since);
    }
    void keep(const char* name, std::vector<Dimension> builds) {
        notebook.perform(Op::Import, [&](Tables& t) {
            auto tool = aTool().made();
            tool.name = name;
            tool.builds = std::move(builds);
            t.tools.add(tool);
        });
        settle();
    }
};

} // namespace

TEST_CASE_METHOD(Tools, "without tools the page teaches, and a kind is a start", "[library]") {
    CHECK(rows().isEmpty());
    CHECK(named<QPushButton>(page, QStringLiteral("Add a tool")));
    press("Add: Shared notes for two");
    CHECK(line(QStringLiteral("Kind")).text() == QStringLiteral("Shared notes for two"));
    type("Name", "One page for two");
    form().submit();
    settle();
    REQUIRE(stored().size() == 1);
    CHECK(stored()[0].name == "One page for two");
    CHECK(stored()[0].does == content.tools[0].does);
    CHECK(stored()[0].builds == content.tools[0].builds);
    CHECK(rows().size() == 1);
    link.undo();
    settle();
    CHECK(rows().isEmpty());
}

TEST_CASE_METHOD(Tools, "a tool is typed with two teachers and their days, and the page says with whom since when",
                 "[library]") {
    press("Add a tool");
    type("Name", "Door calendar");
    type("Link", "https://calendar.example/coach");
    useWith(1, "ana", "28 sep");
    useWith(2, "tom", "yesterday");
    named<SegmentedChoice>(form(), QStringLiteral("District"))->findChildren<QAbstractButton*>()[0]->click();
    form().submit();
    settle();
    REQUIRE(stored().size() == 1);
    const auto tool = stored()[0];
    CHECK(tool.uses == std::vector<ToolUse>{{ana, day("2026-09-28")}, {tom, day("2026-11-19")}});
    CHECK(tool.approved == true);
    CHECK(tool.link == "https://calendar.example/coach");
    REQUIRE(rows().size() == 1);
    QStringList words;
    for (const auto* label : rows().front()->findChildren<QLabel*>())
        words += label->text();
    CHECK(words.join(u' ').contains(QStringLiteral("Used with Ana Ferrer since 28 Sep · Tom Bello since yesterday")));
    const QSignalSpy said(&navigator, &Navigator::said);
    press("Copy link: Door calendar");
    CHECK(QApplication::clipboard()->text() == QStringLiteral("https://calendar.example/coach"));
    CHECK(said.size() == 1);
}

TEST_CASE_METHOD(Tools, "what is to be mended is said beside the fields, and stores nothing", "[library]") {
    press("Add a tool");
    named<QPushButton>(form(), QStringLiteral("Add a teacher"))->click();
    auto& who = line(QStringLiteral("Teacher 1"));
    who.setFocus();
    QTest::keyClicks(&who, QStringLiteral("xyzzy"));
    form().submit();
    int shown = 0;
    for (auto* label : form().findChildren<ProblemLabel*>())
        shown += label->isVisibleTo(&form()) && label->hasProblem() ? 1 : 0;
    CHECK(shown == 2); // the name, and nobody of that name
    CHECK(form().isVisible());
    CHECK(stored().empty());
    who.clear(); // a row in which nothing is said is no use
    type("Name", "Cards");
    form().submit();
    REQUIRE(stored().size() == 1);
    CHECK(stored()[0].uses.empty());
}

TEST_CASE_METHOD(Tools, "another kind fills in what is not the coach's own words", "[library]") {
    press("Add a tool");
    auto* does = named<NoteEdit>(form(), QStringLiteral("What it does"));
    does->setPlainText(QStringLiteral("My own words"));
    auto* begin = form().findChild<QComboBox*>();
    begin->setCurrentIndex(1);
    begin->setCurrentIndex(2);
    CHECK(line(QStringLiteral("Kind")).text() == toQt(content.tools[1].name));
    CHECK(does->toPlainText() == QStringLiteral("My own words"));
    CHECK(form().tool().caution == content.tools[1].caution);
    CHECK(form().tool().builds == content.tools[1].builds);
}

TEST_CASE_METHOD(Tools, "what is typed into a tool is kept through Esc, with its teachers, until Done",
                 "[library][drafts]") {
    press("Add a tool");
    type("Name", "Door calendar");
    useWith(1, "ana", "28 sep");
    useWith(2, "xyzzy", "banana");
    named<SegmentedChoice>(form(), QStringLiteral("District"))->findChildren<QAbstractButton*>()[1]->click();
    form().findChildren<QCheckBox*>()[2]->click();
    QTest::qWait(1000);
    REQUIRE(draftsOf(link, "tool new").size() == 1);
    CHECK(draftsOf(link, "tool new")[0].body.find(link.read().teachers.find(ana)->stamp.uuid) != std::string::npos);
    CHECK(escapes(form()));
    QTest::qWait(0); // it is gone
    press("Add: Shared notes for two");
    CHECK(line(QStringLiteral("Name")).text().isEmpty());
    CHECK(escapes(form()));
    QTest::qWait(0);
    press("Add a tool");
    CHECK(saysDraftIsBack(form()));
    CHECK(line(QStringLiteral("Name")).text() == QStringLiteral("Door calendar"));
    CHECK(line(QStringLiteral("Teacher 2")).text() == QStringLiteral("xyzzy"));
    CHECK(line(QStringLiteral("Since 2")).text() == QStringLiteral("banana"));
    CHECK(form().tool().uses.at(0) == ToolUse{ana, day("2026-09-28")});
    CHECK(form().tool().approved == false);
    CHECK(form().tool().builds == std::vector{Dimension::Competence});
    line(QStringLiteral("Teacher 2")).clear();
    form().submit();
    settle();
    CHECK(stored().size() == 1);
    CHECK(draftsOf(link, "").empty());
}

TEST_CASE_METHOD(Tools, "a draft of a tool keeps its uses apart from teachers in the bin", "[library][drafts]") {
    keep("Notes", {Dimension::Competence});
    auto tool = stored()[0];
    tool.uses = {{ana, kToday}, {tom, kToday}};
    notebook.perform(Op::Import, [&](Tables& t) { t.tools.correct(tool); });
    {
        ToolForm edited(link, content.tools, stored()[0]);
        edited.show();
        named<QAbstractButton>(edited, QStringLiteral("Take away: Ana Ferrer"))->click();
        CHECK(escapes(edited));
    }
    notebook.perform(Op::Import, [&](Tables& t) { t.teachers.remove(tom); });
    const ToolForm edited(link, content.tools, stored()[0]);
    CHECK(edited.tool().uses == std::vector<ToolUse>{{tom, kToday}}); // who comes back from the bin with it
}

TEST_CASE_METHOD(Tools, "tools stand by dimension, and are filtered by it and by words", "[library]") {
    keep("Notes", {Dimension::Communicative, Dimension::Competence});
    keep("Cards", {Dimension::Relational});
    keep("Odd", {});
    REQUIRE(rows().size() == 3);
    named<QComboBox>(*page.findChild<ToolsPage*>(), QStringLiteral("Dimension"))->setCurrentIndex(3);
    REQUIRE(rows().size() == 1);
    CHECK(rows().front()->tool().name == "Notes"); // it builds this one second
    named<QComboBox>(*page.findChild<ToolsPage*>(), QStringLiteral("Dimension"))->setCurrentIndex(0);
    QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(named<FilterField>(page, QStringLiteral("Filter tools")), QStringLiteral("card"));
    REQUIRE(rows().size() == 1);
    CHECK(rows().front()->tool().name == "Cards");
}

TEST_CASE_METHOD(Tools, "a tool is edited and removed with undo, and keeps a use with a teacher in the bin",
                 "[library]") {
    keep("Notes", {Dimension::Competence});
    auto tool = stored()[0];
    tool.uses = {{ana, kToday}, {tom, kToday}};
    notebook.perform(Op::Import, [&](Tables& t) {
        t.tools.correct(tool);
        t.teachers.remove(tom);
    });
    settle();
    press("Edit: Notes");
    type("Name", "Page for two");
    form().submit();
    settle();
    CHECK(stored()[0].name == "Page for two");
    CHECK(stored()[0].uses.size() == 2);
    press("Edit: Page for two");
    named<QPushButton>(form(), QStringLiteral("Remove tool"))->click();
    settle();
    CHECK(stored().empty());
    link.undo();
    settle();
    CHECK(rows().size() == 1);
}

TEST_CASE_METHOD(Tools, "why trust matters gives every finding with its limits, and the chances with their words",
                 "[library]") {
    page.showPart(LibraryPart::Research);
    settle();
    QStringList words;
    for (const auto* label : page.findChildren<QLabel*>())
        if (label->isVisibleTo(&page))
            words += label->text();
    for (const auto* line : page.findChildren<AddressLine*>())
        words += line->text();
    const auto all = words.join(u'\n');
    CHECK(all.contains(QStringLiteral("Schools with low relational trust: about 1 in 7")));
    CHECK(all.contains(QStringLiteral("Schools with high relational trust: about 1 in 2")));
    for (const auto& finding : content.research.findings) {
        CHECK(all.contains(toQt(finding.says)));
        CHECK(all.contains(toQt(finding.doesNotSay)));
        CHECK(all.contains(toQt(finding.howSure)));
        for (const auto& source : finding.sources)
            CHECK(all.contains(toQt(source.address)));
    }
    CHECK(named<QWidget>(page, QStringLiteral("Schools with low relational trust: about 1 in 7")));
}
