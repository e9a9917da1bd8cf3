#include "exchange/content.h"
#include "reports/principal_words.h"
#include "reports/reports_page.h"
#include "shared/note_edit.h"
#include "ui/linked_notebook.h"
#include "ui/pdf_words.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/typing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

#include <memory>

using namespace alongside;
using namespace alongside::making;

namespace {

struct ReportsScreen : LinkedNotebook {
    const Content content = contentIn("en");
    QTemporaryDir folder;
    TeacherId ana = put(notebook, aTeacher().named("Ana Ruiz"));
    TeacherId ben = put(notebook, aTeacher().named("Ben Cole"));
    TeacherId cleo = put(notebook, aTeacher().named("Cleo Diaz"));
    std::unique_ptr<ReportsPage> page;

    void meetAll() {
        for (const auto who : {ana, ben, cleo})
            put(notebook, aContact().with(who).on("2026-11-10").privateNote("CANARY"));
    }
    // Three besides Ana, so that she can be named and the numbers told.
    TeacherId meetDee() {
        const auto dee = put(notebook, aTeacher().named("Dee Park"));
        put(notebook, aContact().with(dee).on("2026-11-10"));
        return dee;
    }
    void agree(TeacherId teacher, int rung) {
        put(notebook, anAgreement().with(teacher).acknowledgedOn("2026-09-10").but(&Agreement::rung, rung));
    }
    void open(ReportsPart part) {
        page = std::make_unique<ReportsPage>(link, navigator, content);
        page->resize(1000, 800);
        page->showPart(part);
        page->show();
        page->activateWindow();
        settle();
    }
    QStringList shown() const {
        QStringList words;
        for (const auto* label : page->findChildren<QLabel*>())
            if (label->isVisible())
                words += label->text();
        return words;
    }
    std::vector<QCheckBox*> ticks() const {
        std::vector<QCheckBox*> visible;
        for (auto* tick : page->findChildren<QCheckBox*>())
            if (tick->isVisible())
                visible.push_back(tick);
        return visible;
    }
    QCheckBox* tickOf(const char* beginning) const {
        for (auto* tick : ticks())
            if (tick->accessibleName().startsWith(text(beginning)))
                return tick;
        return nullptr;
    }
    QPushButton* button(const char* words) const {
        for (auto* each : page->findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == text(words))
                return each;
        return nullptr;
    }
    QComboBox* combo(int index) const {
        std::vector<QComboBox*> visible;
        for (auto* each : page->findChildren<QComboBox*>())
            if (each->isVisible())
                visible.push_back(each);
        return visible.at(static_cast<std::size_t>(index));
    }
    // Presses "Save as PDF" and answers the dialog; the words of what was saved.
    QString savedPdf(const char* picture = nullptr) {
        REQUIRE(button("Save as PDF"));
        button("Save as PDF")->click();
        auto* dialog = page->findChild<QFileDialog*>();
        REQUIRE(dialog);
        const auto path = folder.filePath(text("report.pdf"));
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        if (const auto shots = qEnvironmentVariable("ALONGSIDE_SCREENSHOTS"); picture && !shots.isEmpty())
            QProcess::execute(text("pdftoppm"),
                              {text("-png"), text("-r"), text("80"), path, QDir(shots).filePath(text(picture))});
        return wordsOfPdf(path);
    }
    std::vector<TrailLine> trail() const { return notebook.read().trail.newestFirst(); }
};

} // namespace

TEST_CASE_METHOD(ReportsScreen, "before anything was logged the principal report says so and cannot leave",
                 "[reports]") {
    open(ReportsPart::Principal);
    CHECK(shown().contains(text("Nothing to report from this time")));
    CHECK_FALSE(button("Save as PDF")->isEnabled());
    meetAll();
    settle();
    CHECK_FALSE(shown().contains(text("Nothing to report from this time")));
    CHECK(button("Save as PDF")->isEnabled());
}

TEST_CASE_METHOD(ReportsScreen, "every line of the principal report stands beside the reason why it may leave",
                 "[reports]") {
    agree(ana, 2);
    meetAll();
    meetDee();
    open(ReportsPart::Principal);
    REQUIRE(tickOf("Teachers met: 4"));
    CHECK(tickOf("Teachers met")->accessibleDescription() == wordsFor(ReportReason::CountOfAll));
    REQUIRE(tickOf("Ana Ruiz"));
    CHECK(tickOf("Ana Ruiz")->accessibleDescription() == wordsFor(ReportReason::WhoAndWhatAgreed));
    CHECK_FALSE(tickOf("Ben"));
    CHECK_FALSE(tickOf("Cleo"));
    for (const auto* tick : ticks())
        CHECK(shown().contains(tick->accessibleDescription()));
}

TEST_CASE_METHOD(ReportsScreen, "what leaves is exactly what is ticked, and the trail says about whom", "[reports]") {
    agree(ana, 2);
    agree(ben, 2);
    meetAll();
    meetDee();
    open(ReportsPart::Principal);
    REQUIRE(tickOf("Ben Cole"));
    tickOf("Ben Cole")->setChecked(false);
    const auto words = savedPdf("principal-report");
    CHECK(words.contains(text("Teachers met: 4")));
    CHECK(words.contains(text("Ana Ruiz")));
    CHECK_FALSE(words.contains(text("Ben")));
    CHECK_FALSE(words.contains(text("Cleo")));
    CHECK_FALSE(words.contains(text("CANARY")));
    REQUIRE(trail().size() == 1);
    CHECK(trail()[0].what == Leaving{DocumentKind::PrincipalReport, WayOut::SavedPdf, {ana}});
}

TEST_CASE_METHOD(ReportsScreen, "a line that was left out stays so when others change, and none left lets nothing out",
                 "[reports]") {
    meetAll();
    open(ReportsPart::Principal);
    tickOf("Teachers met")->setChecked(false);
    put(notebook, aContact().with(ana).on("2026-11-12"));
    settle();
    CHECK_FALSE(tickOf("Teachers met")->isChecked());
    CHECK(tickOf("Meetings and visits: 4")->isChecked());
    for (auto* tick : ticks())
        tick->setChecked(false);
    CHECK_FALSE(button("Save as PDF")->isEnabled());
}

TEST_CASE_METHOD(ReportsScreen, "a line that was left out stays so in another time and with other words", "[reports]") {
    agree(ana, 3);
    meetAll();
    for (const auto who : {ana, ben, cleo, meetDee()}) {
        put(notebook, aContact().with(who).on("2026-10-12"));
        put(notebook, aContact().with(who).on("2026-10-13"));
    }
    put(notebook, anActionStep().with(ana).what("Exit slips").madeOn("2026-11-02"));
    open(ReportsPart::Principal);
    auto* own = named<NoteEdit>(*page, text("In your own words"));
    QTest::keyClicks(own, text("A room"));
    settle();
    const char* const left[] = {"Ana Ruiz", "Meetings and visits", "A room"};
    for (const auto* line : left) {
        INFO(line);
        REQUIRE(tickOf(line));
        tickOf(line)->setChecked(false);
    }
    put(notebook, anActionStep().with(ana).what("Turn and talk").madeOn("2026-11-12"));
    QTest::keyClicks(own, text("s"));
    named<QAbstractButton>(*page, text("Own days"))->click();
    typeInto(*page, "From", "1 oct 2026");
    typeInto(*page, "Until", "31 oct 2026");
    settle();
    REQUIRE(tickOf("Meetings and visits: 8"));
    for (const auto* line : left) {
        INFO(line);
        REQUIRE(tickOf(line));
        CHECK_FALSE(tickOf(line)->isChecked());
    }
    CHECK(tickOf("Teachers met")->isChecked());
}

TEST_CASE_METHOD(ReportsScreen, "with several schools the first one is chosen, and all together name nobody",
                 "[reports]") {
    const auto hill = put(notebook, aSchool().named("Hill School"));
    const auto lake = put(notebook, aSchool().named("Lake School"));
    const auto dee = put(notebook, aTeacher().named("Dee Park").but(&Teacher::schools, std::vector{hill}));
    const auto eve = put(notebook, aTeacher().named("Eve Moss").but(&Teacher::schools, std::vector{lake}));
    for (const auto who : {dee, eve}) {
        agree(who, 2);
        put(notebook, aContact().with(who).on("2026-11-10"));
    }
    meetAll();
    open(ReportsPart::Principal);
    auto* school = named<QComboBox>(*page, text("School"));
    CHECK(school->currentText() == text("Hill School"));
    CHECK(tickOf("Dee Park"));
    CHECK_FALSE(tickOf("Eve"));
    school->setCurrentIndex(0);
    settle();
    CHECK(tickOf("Teachers met: 5"));
    CHECK_FALSE(tickOf("Dee"));
    CHECK_FALSE(tickOf("Eve"));
}

TEST_CASE_METHOD(ReportsScreen, "own words from another day leave only once they are ticked", "[reports]") {
    meetAll();
    open(ReportsPart::Principal);
    QTest::keyClicks(named<NoteEdit>(*page, text("In your own words")), text("A room"));
    settle();
    CHECK(tickOf("A room")->isChecked());
    page->hide(); // keeps the words
    open(ReportsPart::Principal);
    REQUIRE(tickOf("A room"));
    CHECK_FALSE(tickOf("A room")->isChecked());
    CHECK_FALSE(savedPdf().contains(text("A room")));
    tickOf("A room")->setChecked(true);
    CHECK(savedPdf().contains(text("A room")));
}

TEST_CASE_METHOD(ReportsScreen, "own words for one principal go to another only once they are ticked", "[reports]") {
    for (const auto* name : {"Hill School", "Lake School"}) {
        const auto school = put(notebook, aSchool().named(name));
        for (const auto* each : {"Dee Park", "Eve Moss", "Flo Lund"}) {
            const auto who = put(notebook, aTeacher().named(each).but(&Teacher::schools, std::vector{school}));
            put(notebook, aContact().with(who).on("2026-11-10"));
        }
    }
    open(ReportsPart::Principal);
    QTest::keyClicks(named<NoteEdit>(*page, text("In your own words")), text("A room"));
    settle();
    REQUIRE(tickOf("A room"));
    CHECK(tickOf("A room")->isChecked());
    auto* school = named<QComboBox>(*page, text("School"));
    school->setCurrentIndex(school->findText(text("Lake School")));
    settle();
    CHECK_FALSE(tickOf("A room")->isChecked());
    CHECK_FALSE(savedPdf().contains(text("A room")));
    tickOf("A room")->setChecked(true);
    put(notebook, aContact().with(ana).on("2026-11-12")); // the page is drawn anew for the same principal
    settle();
    CHECK(tickOf("A room")->isChecked());
}

TEST_CASE_METHOD(ReportsScreen, "who is left out by the tick is named no more, and a number may be told again",
                 "[reports]") {
    meetAll();
    meetDee();
    agree(ana, 2);
    agree(ben, 2);
    open(ReportsPart::Principal);
    CHECK_FALSE(tickOf("Teachers met")); // it does not leave at all, and the page says why
    CHECK(shown().contains(text("Teachers met")));
    CHECK(shown().contains(wordsFor(ReportReason::FewUnnamed)));
    CHECK_FALSE(tickOf("Time in all"));
    auto* tick = tickOf("Ben Cole");
    REQUIRE(tick);
    tick->setFocus();
    QTest::keyClick(tick, Qt::Key_Space);
    settle();
    CHECK(tickOf("Teachers met: 4"));
    CHECK(tickOf("Time in all"));
    CHECK(tickOf("Ben Cole")->hasFocus()); // though the lines were drawn anew
    CHECK_FALSE(tickOf("Ben Cole")->isChecked());
    tickOf("Ben Cole")->setChecked(true);
    settle();
    CHECK_FALSE(savedPdf().contains(text("Teachers met")));
}

TEST_CASE_METHOD(ReportsScreen, "a long time is read piece by piece while the page stands, and clicks are heard",
                 "[reports]") {
    agree(ana, 2);
    meetDee();
    for (int i = 1; i < 20; ++i)
        put(notebook, aContact().with({ana, ben, cleo}).on(addDays(day("2026-11-01"), i)));
    open(ReportsPart::Principal);
    REQUIRE(tickOf("Ana Ruiz"));
    agree(ana, 1);
    int heard = 0;
    QTimer beats;
    QObject::connect(&beats, &QTimer::timeout, [&heard] { ++heard; });
    beats.start(0);
    CHECK(tickOf("Ana Ruiz")); // what stands there stays until all is read
    while (tickOf("Ana Ruiz"))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK(heard > 5);
}

TEST_CASE_METHOD(ReportsScreen, "what leaves while a change is being read holds nothing that it forbids", "[reports]") {
    agree(ana, 2);
    meetAll();
    meetDee();
    open(ReportsPart::Principal);
    REQUIRE(tickOf("Ana Ruiz"));
    agree(ana, 1);
    button("Save as PDF")->click();
    CHECK_FALSE(page->findChild<QFileDialog*>()); // the coach has not seen what would leave now
    CHECK(trail().empty());
    CHECK_FALSE(tickOf("Ana Ruiz"));
    const auto words = savedPdf();
    CHECK_FALSE(words.contains(text("Ana")));
    CHECK(trail().at(0).what.about.empty());
}

TEST_CASE_METHOD(ReportsScreen, "a line that is left out while a change is being read stays so, and the change shows",
                 "[reports]") {
    agree(ben, 2);
    meetAll();
    meetDee();
    open(ReportsPart::Principal);
    put(notebook, aContact().with(ana).on("2026-11-12"));
    tickOf("Teachers met")->setChecked(false);
    settle();
    REQUIRE(tickOf("Teachers met"));
    CHECK_FALSE(tickOf("Teachers met")->isChecked());
    REQUIRE(tickOf("Meetings and visits: 5"));
    CHECK(tickOf("Meetings and visits: 5")->isChecked());
    CHECK_FALSE(savedPdf().contains(text("Teachers met")));
}

TEST_CASE_METHOD(ReportsScreen, "when all that could leave has just gone nothing leaves", "[reports]") {
    meetAll();
    open(ReportsPart::Principal);
    for (const auto who : {ana, ben, cleo})
        notebook.perform(Op::RemoveTeacher, [who](Tables& t) { t.contacts.removeAllWith(who); });
    button("Save as PDF")->click();
    CHECK_FALSE(page->findChild<QFileDialog*>());
    CHECK_FALSE(button("Save as PDF")->isEnabled());
}

TEST_CASE_METHOD(ReportsScreen, "where days can overlap the page says what a comparison may tell", "[reports]") {
    const auto warns = [this] { return !shown().filter(text("whose days overlap")).isEmpty(); };
    open(ReportsPart::Principal);
    CHECK_FALSE(warns());
    named<QAbstractButton>(*page, text("Own days"))->click();
    settle();
    CHECK(warns());
}

TEST_CASE_METHOD(ReportsScreen, "own words become a line, unless they name somebody", "[reports]") {
    meetAll();
    open(ReportsPart::Principal);
    auto* own = named<NoteEdit>(*page, text("In your own words"));
    REQUIRE(own);
    QTest::keyClicks(own, text("A room, please."));
    settle();
    REQUIRE(tickOf("A room, please."));
    QTest::keyClicks(own, text(" For ben."));
    settle();
    CHECK_FALSE(tickOf("A room"));
    CHECK_FALSE(savedPdf().contains(text("room")));
}

TEST_CASE_METHOD(ReportsScreen, "own words survive a crash, and are gone once they are cleared", "[reports]") {
    open(ReportsPart::Principal);
    QTest::keyClicks(named<NoteEdit>(*page, text("In your own words")), text("A room"));
    CHECK(QTest::qWaitFor([this] { return !notebook.read().drafts.keptUnder("report").empty(); }, 2000));
    open(ReportsPart::Principal);
    auto* own = named<NoteEdit>(*page, text("In your own words"));
    CHECK(own->toPlainText() == text("A room"));
    own->clear();
    page->hide();
    CHECK(notebook.read().drafts.keptUnder("report").empty());
}

TEST_CASE_METHOD(ReportsScreen, "a report can be about a term or about days of one's own", "[reports]") {
    auto calendar = aCalendar();
    calendar.terms = {{"Fall", {day("2026-08-24"), day("2026-12-18")}}};
    put(notebook, calendar);
    for (const auto who : {ana, ben, cleo})
        put(notebook, aContact().with(who).on("2026-09-10"));
    open(ReportsPart::Principal);
    CHECK(shown().contains(text("Nothing to report from this time")));
    named<QAbstractButton>(*page, text("Term"))->click();
    settle();
    CHECK(tickOf("Teachers met: 3"));
    named<QAbstractButton>(*page, text("Own days"))->click();
    settle();
    CHECK_FALSE(tickOf("Teachers met: 3"));
    typeInto(*page, "From", "9 sep 2026");
    typeInto(*page, "Until", "1 sep 2026");
    settle();
    CHECK(shown().contains(text("The last day lies before the first one.")));
    CHECK_FALSE(button("Save as PDF")->isEnabled());
    typeInto(*page, "Until", "12 sep 2026");
    settle();
    CHECK(tickOf("Teachers met: 3"));
}

TEST_CASE_METHOD(ReportsScreen, "my month says where the time went, with whom by name, and leaves through the door",
                 "[reports]") {
    meetAll();
    put(notebook, aPromise().with(ana).madeOn("2026-11-02").dueOn("2026-11-10").kept("2026-11-10"));
    open(ReportsPart::Month);
    for (const auto* each : {"Where the time went", "With whom", "What I promised", "Kept by the date I gave", "1 of 1",
                             "How I am informed about building trust", "How I am held to account for it"}) {
        INFO(each);
        CHECK(shown().contains(text(each)));
    }
    CHECK(shown().contains(text("1 h 30 min in 3 contacts")));
    CHECK(shown().contains(text("none"))); // of a week
    CHECK(shown().indexOf(text("Ana Ruiz")) < shown().indexOf(text("Ben Cole")));
    const auto words = savedPdf("my-month");
    CHECK(words.contains(text("My work, November 2026")));
    CHECK_FALSE(words.contains(text("CANARY")));
    CHECK(trail().at(0).what == Leaving{DocumentKind::MyMonth, WayOut::SavedPdf, {ana, ben, cleo}});
}

TEST_CASE_METHOD(ReportsScreen, "everything about a teacher waits for a teacher, and private notes for a tick",
                 "[reports][canary]") {
    put(notebook, aContact().with({ana, ben}).on("2026-11-10").sharedNote("Ben came.").privateNote("CANARY"));
    open(ReportsPart::About);
    CHECK(shown().contains(text("Whoever asks gets to see it")));
    CHECK_FALSE(button("Save as PDF")->isEnabled());
    combo(0)->setCurrentIndex(1);
    settle();
    CHECK(shown().contains(text("Our meetings and other contacts")));
    auto words = savedPdf();
    CHECK(words.contains(text("Everything held about Ana Ruiz")));
    CHECK(words.contains(text("With 1 colleague besides you")));
    CHECK(words.contains(text("a colleague came.")));
    CHECK_FALSE(words.contains(text("Ben")));
    CHECK_FALSE(words.contains(text("CANARY")));
    CHECK(words.contains(text("Not in it: 1 private note of mine on our meetings")));
    CHECK(trail().at(0).what == Leaving{DocumentKind::AllAboutTeacher, WayOut::SavedPdf, {ana}});

    tickOf("My private notes")->setChecked(true);
    settle();
    words = savedPdf("all-about-a-teacher");
    CHECK(words.contains(text("Private note: CANARY")));
    CHECK(words.contains(text("What left this notebook about you")));
    CHECK(trail().at(0).what.withPrivateText);
    combo(0)->setCurrentIndex(2);
    settle();
    CHECK_FALSE(tickOf("My private notes")->isChecked());
}

TEST_CASE_METHOD(ReportsScreen, "private notes are ticked anew each time the page is come to", "[reports][canary]") {
    put(notebook, aContact().with(ana).on("2026-11-10").privateNote("CANARY"));
    open(ReportsPart::About);
    combo(0)->setCurrentIndex(1);
    settle();
    tickOf("My private notes")->setChecked(true);
    page->showPart(ReportsPart::Month);
    settle();
    page->showPart(ReportsPart::About);
    settle();
    CHECK_FALSE(tickOf("My private notes")->isChecked());
    CHECK_FALSE(savedPdf().contains(text("CANARY")));
    CHECK(shown().filter(text("Where other teachers are named")).size() == 1);
}

TEST_CASE_METHOD(ReportsScreen, "Tab comes to the lines of the principal report before the own words below them",
                 "[reports]") {
    meetAll();
    open(ReportsPart::Principal);
    const auto stopsFrom = [this](const QWidget* from, const QWidget* to) {
        int stops = 0;
        for (const auto* each = from; each != to && stops < 1000; each = each->nextInFocusChain())
            ++stops;
        return stops;
    };
    const auto* pdf = button("Save as PDF");
    const auto* own = page->findChild<NoteEdit*>();
    REQUIRE_FALSE(ticks().empty());
    for (const auto* tick : ticks())
        CHECK(stopsFrom(pdf, tick) < stopsFrom(pdf, own));
}
