#include "actions/teacher_actions.h"
#include "meetings/meeting_form.h"
#include "shared/text.h"
#include "shared/window_action.h"
#include "ui/finding/finding_window.h"
#include "ui/in_spanish.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Finding : FindingWindow {
    MeetingForm* form() const { return frame->findChild<MeetingForm*>(); }
};

struct SpanishFirst {
    InSpanish now;
};

struct FindingInSpanish : SpanishFirst, Finding {};

} // namespace

TEST_CASE_METHOD(Finding, "Ctrl+K and the sidebar open Find or do; both it and Esc close it, and the focus is back",
                 "[finding]") {
    const auto* before = window.focusWidget();
    open();
    CHECK(window.focusWidget() == line());
    press(Qt::Key_Escape);
    CHECK_FALSE(panel());
    CHECK(window.focusWidget() == before);
    open();
    press(Qt::Key_K, Qt::ControlModifier);
    CHECK_FALSE(panel());
    for (auto* button : frame->findChildren<QPushButton*>())
        if (button->accessibleName() == text("Find or do"))
            QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(panel());
    QTest::mouseClick(panel(), Qt::LeftButton, {}, {3, 3}); // beside it
    CHECK_FALSE(panel());
}

TEST_CASE_METHOD(Finding, "people are found by the beginnings of their names, initials and school, accents or not",
                 "[finding]") {
    find("lui");
    CHECK(under("People") == QStringList{text("Luis Ferreira")});
    CHECK(chosen() == text("Luis Ferreira"));
    find("fer lu");
    CHECK(under("People") == QStringList{text("Luis Ferreira")});
    find("mo");
    CHECK(under("People") == QStringList{text("Maya Okafor")});
    find("ecole");
    CHECK(under("People") == QStringList{text("Yuki Sato")});
    find("ecole tom");
    CHECK(under("People").isEmpty());
    find("h");
    CHECK(under("People") == QStringList{text("Hannah Cohen")}); // not the initials of one letter
    press(Qt::Key_Return);
    CHECK(frame->place() == Place{MainPage::Teachers, hannah, TeacherTab::Dashboard});
    CHECK_FALSE(panel());
}

TEST_CASE_METHOD(Finding, "whoever is not coached any more stands after the others who fit as well", "[finding]") {
    put(notebook, aTeacher().named("Lu Adams").but(&Teacher::status, TeacherStatus::Ended));
    find("lu");
    CHECK(under("People") == QStringList{text("Luis Ferreira"), text("Lu Adams")});
}

TEST_CASE_METHOD(Finding, "what can be done with somebody is found by name and by what it is", "[finding]") {
    find("luis");
    CHECK(under("With people").startsWith(text("Log meeting with Luis Ferreira")));
    CHECK(under("With people").contains(text("Agreement of Luis Ferreira")));
    find("plan luis");
    CHECK(chosen() == text("Plan a meeting with Luis Ferreira"));
    press(Qt::Key_Return);
    REQUIRE(form());
    CHECK(form()->meeting().contact.with == std::vector{luis});
    CHECK(form()->meeting().contact.status == ContactStatus::Planned);
    form()->discard();
    const auto park = put(notebook, aSchool().named("Luisa Park"));
    put(notebook, aTeacher().named("Ada Alvarez").but(&Teacher::schools, std::vector{park}));
    find("plan a meeting with lui"); // "a" is of what to do, and Lui is whom before where
    CHECK(under("With people") == QStringList{text("Plan a meeting with Luis Ferreira")});
    find("maya check");
    CHECK(chosen() == text("Checklist of Maya Okafor"));
    press(Qt::Key_Return);
    CHECK(frame->place() == Place{MainPage::Teachers, maya, TeacherTab::Checklist});
    find("agreement"); // of whom is in view
    CHECK(under("With people") == QStringList{text("Agreement of Maya Okafor")});
    press(Qt::Key_Escape);
    frame->go({MainPage::Today, {}, {}});
    find("agreement"); // of whom was seen last
    CHECK(under("With people").startsWith(text("Agreement of Maya Okafor")));
}

TEST_CASE_METHOD(Finding, "every action of the window is found by its words, with its key", "[finding]") {
    open();
    for (auto* each : window.actions()) {
        if (!each->isEnabled() || each == actions->findOrDo())
            continue;
        line()->setText(each->text());
        int at = -1;
        for (int row = 0; row < model()->rowCount(); ++row)
            if (model()->rowAt(row).words == each->text())
                at = row;
        CAPTURE(each->text());
        REQUIRE(at >= 0);
        CHECK(model()->rowAt(at).keys == keysOf(*each));
        CHECK_FALSE(model()->rowAt(at).icon.isEmpty());
    }
}

TEST_CASE_METHOD(Finding, "actions are found by other words too, and only those that can be done", "[finding]") {
    find("import");
    CHECK(under("To do").contains(text("Bring your list of teachers…")));
    find("undo");
    CHECK_FALSE(under("To do").filter(text("Undo")).isEmpty());
    press(Qt::Key_Escape);
    while (notebook.undoable())
        link.undo();
    find("undo");
    CHECK(under("To do").filter(text("Undo")).isEmpty());
}

TEST_CASE_METHOD(Finding, "pages and their parts are found and opened", "[finding]") {
    find("backups");
    CHECK(under("Pages") == QStringList{text("Settings: Backups")});
    press(Qt::Key_Down); // "Back up now" fits by its other words and stands first
    if (chosen() != text("Settings: Backups"))
        press(Qt::Key_Up);
    press(Qt::Key_Return);
    CHECK(frame->place().page == MainPage::Settings);
    find("why trust");
    press(Qt::Key_Return);
    CHECK(frame->place() == Place{MainPage::Library, {}, TeacherTab::Dashboard, MeetingsView::List, 3});
}

TEST_CASE_METHOD(Finding, "a part of Settings is found by what it is about", "[finding]") {
    const std::pair<const char*, const char*> parts[] = {{"recovery", "Settings: Security"},
                                                         {"hold", "Settings: Keeping and deleting"},
                                                         {"backup", "Settings: Backups"},
                                                         {"language", "Settings: Appearance"},
                                                         {"trash", "Settings: Bin"}};
    for (const auto& [words, part] : parts) {
        find(words);
        CAPTURE(words);
        CHECK(under("Pages").contains(text(part)));
    }
}

TEST_CASE_METHOD(Finding, "a tab of those seen last is found where nobody is named or in view", "[finding]") {
    frame->go({MainPage::Teachers, tom, TeacherTab::Profile});
    frame->go({MainPage::Today, {}, {}});
    find("checklist");
    CHECK(under("With people").startsWith(text("Checklist of Tom Whitfield")));
    CHECK(under("With people").size() <= 3);
    find("agreement tom");
    CHECK(under("With people").count(text("Agreement of Tom Whitfield")) == 1);
}

TEST_CASE_METHOD(Finding, "where nothing fits, the guide is looked through", "[finding]") {
    QSignalSpy asked(actions, &WindowActions::guideAsked);
    find("quorum");
    CHECK(shown() == QStringList{text("Nothing fits “quorum”.:"), text("Search the guide for “quorum”")});
    press(Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().toString() == text("quorum"));
    CHECK_FALSE(panel());
}

TEST_CASE_METHOD(Finding, "words of the notebook are found newest first, with what stands around them", "[finding]") {
    const auto old = put(notebook, aContact().with(maya).on("2026-10-02").sharedNote("The zebra game worked"));
    put(notebook, aContact().with(luis).on("2026-11-12").sharedNote("Tried a zebra line"));
    put(notebook, aContact().with(tom).on("2026-11-01").privateNote("Wary of the zebra game"));
    put(notebook, aPromise().with(priya).what("Bring the zebra cards").madeOn("2026-11-16"));
    put(notebook, aWin().with(yuki).what("Zebra song"));
    find("zébr");
    auto rows = under("In the notebook");
    REQUIRE(rows.size() == 5);
    CHECK(rows.indexOf(text("Tried a zebra line")) < rows.indexOf(text("Wary of the zebra game")));
    CHECK(rows.indexOf(text("Bring the zebra cards")) < rows.indexOf(text("Tried a zebra line")));
    CHECK(rows.last() == text("The zebra game worked"));
    for (int row = 0; row < model()->rowCount(); ++row)
        if (const auto& each = model()->rowAt(row); each.words == text("Wary of the zebra game")) {
            CHECK(each.found == QList<FoundPart>{{12, 5}});
            CHECK(each.icon == text("lock"));
            CHECK(each.aside.startsWith(text("Tom Whitfield · ")));
            CHECK(each.aside.contains(text("private note")));
        }
    press(Qt::Key_Up); // round to the last
    CHECK(chosen() == text("The zebra game worked"));
    press(Qt::Key_Return);
    REQUIRE(form());
    CHECK(form()->meeting().contact.id == old);
}

TEST_CASE_METHOD(Finding, "what is shown of a long note begins near the words that were found", "[finding]") {
    put(notebook, aContact().with(luis).sharedNote("We went over the unit plan in the library and saw okapis there"));
    find("okapi");
    const auto rows = under("In the notebook");
    REQUIRE(rows.size() == 1);
    CHECK(rows.first() == text("…library and saw okapis there"));
    const auto& row = model()->rowAt(model()->rowCount() - 1);
    REQUIRE(row.found.size() == 1);
    CHECK(row.words.mid(row.found.first().from, row.found.first().length) == text("okapis"));
}

TEST_CASE_METHOD(Finding, "a note that is found only after the pause is opened by an Enter before it", "[finding]") {
    const auto meeting = put(notebook, aContact().with(luis).sharedNote("quokkas"));
    open();
    QTest::keyClicks(line(), text("quokka"));
    CHECK(model()->rowCount() == 0);
    press(Qt::Key_Return);
    REQUIRE(form());
    CHECK(form()->meeting().contact.id == meeting);
}

TEST_CASE_METHOD(Finding, "the arrows go round, over headings; the line tells what is chosen and how many there are",
                 "[finding][accessibility]") {
    find("luis");
    const int many = model()->countChoosable();
    CHECK(line()->accessibleDescription() ==
          text("Luis Ferreira, Grade 6 Mathematics · Riverside School. 1 of %1").arg(many));
    press(Qt::Key_Down);
    CHECK(line()->accessibleDescription() == text("Log meeting with Luis Ferreira. 2 of %1").arg(many));
    CHECK(window.focusWidget() == line());
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    CHECK(line()->accessibleDescription().endsWith(text("%1 of %1").arg(many)));
    press(Qt::Key_Tab);
    CHECK(chosen() == text("Luis Ferreira"));
    find("xyzzy");
    CHECK(shown().first() == text("Nothing fits “xyzzy”.:"));
    CHECK(line()->accessibleDescription() == text("Search the guide for “xyzzy”. 1 of 1"));
    find("log");
    CHECK(line()->accessibleDescription().startsWith(text("Log meeting, Ctrl+L. 1 of ")));
}

TEST_CASE_METHOD(Finding, "a click does what Enter does", "[finding]") {
    find("yuki");
    const auto place = list()->visualRect(model()->index(1, 0)).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place);
    CHECK(frame->place() == Place{MainPage::Teachers, yuki, TeacherTab::Dashboard});
}

TEST_CASE_METHOD(Finding, "before anything is typed it offers who was seen last, what can be done, and the pages",
                 "[finding]") {
    frame->go({MainPage::Teachers, tom, TeacherTab::Profile});
    frame->go({MainPage::Teachers, priya, TeacherTab::Profile});
    frame->go({MainPage::Today, {}, {}});
    open();
    const auto people = under("Seen last, and today");
    REQUIRE(people.size() == 5); // and who is planned today
    CHECK(people.mid(0, 2) == QStringList{text("Priya Raman"), text("Tom Whitfield")});
    CHECK(people.contains(text("Maya Okafor")));
    CHECK(under("To do").contains(text("Log meeting")));
    CHECK(under("Pages").startsWith(text("Today")));
    CHECK(under("Pages").filter(text("Settings")).size() == 1);
}

TEST_CASE_METHOD(Finding, "the window's other keys work over it, and it goes", "[finding]") {
    find("lu");
    press(Qt::Key_2, Qt::ControlModifier);
    CHECK(frame->place().page == MainPage::Teachers);
    CHECK_FALSE(panel());
    find("lu");
    press(Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(panel());
    REQUIRE(form());
    form()->discard();
    settle();
    CHECK(frame->place().page == MainPage::Teachers);
    find("lu");
    removeTeacher(notebook, luis); // as from another place: what is listed may be gone
    settle();
    CHECK_FALSE(panel());
    find("lui");
    CHECK(under("People").isEmpty());
}

TEST_CASE_METHOD(Finding, "what was being typed on the page is stored first, and Find or do stays and knows it",
                 "[finding]") {
    frame->go({MainPage::Teachers, luis, TeacherTab::Profile});
    settle();
    auto* name = named<QLineEdit>(*frame, text("Name"));
    REQUIRE(name);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, text("Lewis Ferreira"));
    QTest::keyClick(name, Qt::Key_K, Qt::ControlModifier);
    settle();
    REQUIRE(panel());
    CHECK(link.read().teachers.find(luis)->name == "Lewis Ferreira");
    find("lewis");
    CHECK(under("People") == QStringList{text("Lewis Ferreira")});
    press(Qt::Key_Escape);
    CHECK(window.focusWidget() == name);
}

TEST_CASE_METHOD(Finding, "while notes are hidden only initials are found, and no word of a note",
                 "[finding][hidden]") {
    put(notebook, aContact().with(luis).on("2026-11-12").sharedNote("Tried a zebra line"));
    link.hideNotes(true);
    build();
    find("zebra");
    CHECK(shown() == QStringList{text("Notes are not looked through while they are hidden.:"),
                                 text("Search the guide for “zebra”")});
    CHECK_FALSE(line()->placeholderText().contains(text("notes")));
    find("luis");
    CHECK(under("People").isEmpty());
    find("lf");
    CHECK(under("People") == QStringList{text("LF")});
    CHECK(model()->rowAt(1).face == toQt(link.read().teachers.find(luis)->name)); // the same face as on Today
    CHECK(under("With people").startsWith(text("Log meeting with LF")));
    find("notes");
    CHECK(under("To do").contains(text("Show notes")));
}

TEST_CASE_METHOD(Finding, "the page whose name is typed comes first, whole before begun", "[finding]") {
    find("appearance");
    CHECK(chosen() == text("Settings: Appearance"));
    find("appea");
    CHECK(chosen() == text("Settings: Appearance"));
    find("reflect");
    CHECK(chosen() == text("Reflect"));
    find("keeping and deleting");
    CHECK(chosen() == text("Settings: Keeping and deleting"));
    find("log");
    CHECK(chosen() == text("Log meeting"));
    press(Qt::Key_Escape);
    frame->go({MainPage::Teachers, maya, TeacherTab::Profile});
    find("reflect"); // also where there is somebody to reflect on
    CHECK(chosen() == text("Reflect"));
    CHECK(under("With people").contains(text("Reflect on the work with Maya Okafor")));
    find("agree"); // of whom is in view
    CHECK(chosen() == text("Agreement of Maya Okafor"));
}

TEST_CASE_METHOD(Finding, "a name is found with a word that fits nothing beside it, unless the notebook has both",
                 "[finding]") {
    find("maya promise");
    CHECK(under("People") == QStringList{text("Maya Okafor")});
    CHECK(under("With people").contains(text("New next step with Maya Okafor")));
    press(Qt::Key_Return);
    CHECK(frame->place() == Place{MainPage::Teachers, maya, TeacherTab::Dashboard});
    find("xyzzy promise");
    CHECK(under("People").isEmpty());
    put(notebook, aContact().with(maya).sharedNote("The Maya calendar on the wall"));
    find("maya calend");
    CHECK_FALSE(chosen().isEmpty());
    CHECK(shown().first() != text("People:"));
    CHECK(shown().first() != text("Nothing fits “maya calend”.:"));
}

TEST_CASE_METHOD(FindingInSpanish, "in Spanish, too, a page comes before what only speaks of it",
                 "[finding][spanish]") {
    find("seguridad");
    CHECK(chosen() == text("Ajustes: Seguridad"));
    CHECK(under("Para hacer").size() + under("Páginas").size() > 1);
}

TEST_CASE_METHOD(Finding, "somebody is removed by a whole word and a name, with undo", "[finding]") {
    find("remove luis");
    CHECK(chosen() == text("Remove Luis Ferreira"));
    press(Qt::Key_Return);
    CHECK_FALSE(notebook.read().teachers.find(luis));
    link.undo();
    CHECK(notebook.read().teachers.find(luis));
    frame->go({MainPage::Teachers, maya, TeacherTab::Dashboard});
    find("remov"); // half a word is not enough, not even for whom is in view
    CHECK_FALSE(under("With people").contains(text("Remove Maya Okafor")));
    find("luis");
    CHECK_FALSE(shown().contains(text("Remove Luis Ferreira")));
    find("remove");
    CHECK(under("With people") == QStringList{text("Remove Maya Okafor")});
}

TEST_CASE_METHOD(Finding, "print is offered where the page on screen can be printed", "[finding]") {
    find("print");
    REQUIRE(chosen() == text("Print this page…"));
    press(Qt::Key_Return);
    auto* dialog = window.findChild<QPrintDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->printer()->docName().startsWith(text("My day")));
    dialog->close();
    settle();
    frame->goTo(MainPage::Teachers);
    find("print");
    CHECK_FALSE(shown().contains(text("Print this page…")));
}
