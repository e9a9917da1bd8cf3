#include "actions/pulse_actions.h"
#include "exchange/content.h"
#include "pulse/anonymous_page.h"
#include "pulse/half_page.h"
#include "pulse/hand_over_panel.h"
#include "pulse/past_pulse_card.h"
#include "pulse/pulse_panel.h"
#include "pulse/pulse_tab.h"
#include "pulse/sheet_panel.h"
#include "shared/empty_state.h"
#include "support/temporary_folder.h"
#include "ui/linked_notebook.h"
#include "ui/settle.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;
using enum PulseItem;
using enum PulseAnswer;

namespace {

struct PulseScreen : LinkedNotebook {
    const Content content = contentIn("en");
    TeacherId ana = put(notebook, aTeacher().named("Ana Ferrer"));

    static QString words(const QWidget& in) {
        QStringList all;
        for (const auto* label : in.findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text();
        return all.join(QLatin1Char('\n'));
    }
    static QPushButton* button(const QWidget& in, const char* beginning) {
        for (auto* each : in.findChildren<QPushButton*>())
            if (each->isVisible() && (each->text() == QString::fromUtf8(beginning) ||
                                      each->accessibleName().startsWith(QString::fromUtf8(beginning))))
                return each;
        return nullptr;
    }
    void addSheets(int many) {
        std::optional<PulseId> batch;
        for (const auto& each : notebook.read().pulses.batches())
            batch = each.id;
        for (int i = 0; i < many; ++i)
            batch = addSheet(notebook, batch, kToday, std::vector<PulseReply>{{Rel2, Rarely}, {Gen1, Always}});
    }
};

struct TeacherPulses : PulseScreen {
    PulseTab tab{link, navigator, content};

    TeacherPulses() {
        tab.setTeacher(ana);
        settle(tab);
    }
};

// Presses Save in the dialog that is open, under this name.
void saveAs(const QWidget& over, const QString& path) {
    auto* dialog = over.findChild<QFileDialog*>();
    REQUIRE(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

// Also keeps a picture of the page where the tests' pictures are kept.
QString textOf(const QString& pdf) {
    if (const auto folder = qEnvironmentVariable("ALONGSIDE_SCREENSHOTS"); !folder.isEmpty())
        QProcess::execute(QStringLiteral("pdftoppm"),
                          {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("80"), pdf,
                           folder + QStringLiteral("/pulse-") + QFileInfo(pdf).baseName()});
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

TEST_CASE_METHOD(TeacherPulses, "without a pulse the tab says that this means nothing, and offers three ways to ask",
                 "[pulse_tab]") {
    CHECK(words(tab).contains(QStringLiteral("No pulse yet. That nothing was said means nothing.")));
    button(tab, "Type in a sheet")->click();
    auto* panel = tab.findChild<PulsePanel*>();
    REQUIRE(panel);
    panel->discard();
    QSignalSpy handOver(&navigator, &Navigator::pulseHandOverWanted);
    button(tab, "Hand over on screen")->click();
    auto* over = tab.findChild<HandOverPanel*>();
    REQUIRE(over);
    QTest::keyClicks(over->findChild<QLineEdit*>(), QStringLiteral("abc"));
    over->accept();
    REQUIRE(handOver.count() == 1);
    CHECK(handOver[0][1].toString() == QStringLiteral("abc"));
}

TEST_CASE_METHOD(TeacherPulses, "past pulses stand newest first with every answer, its steps and the exact words",
                 "[pulse_tab]") {
    recordPulse(notebook, aPulse().with(ana).on("2026-10-01").says(Rel2, Always).says(Gen2, CannotSay));
    recordPulse(notebook, aPulse().with(ana).on("2026-11-12").says(Gen2, Mostly).says(Rel2, Mostly).words("Stay."));
    settle();
    const auto cards = tab.findChildren<PastPulseCard*>();
    REQUIRE(cards.size() == 2);
    CHECK(words(*cards[0]) == QStringLiteral("12 Nov\nI can say when things are hard.\nMostly, 1 step down\n"
                                             "I would choose to go on.\nMostly\n“Stay.”"));
    CHECK(words(*cards[1]).startsWith(QStringLiteral("1 Oct")));
    CHECK_FALSE(words(tab).contains(QStringLiteral("No pulse yet")));
}

TEST_CASE_METHOD(TeacherPulses, "a past pulse is corrected and removed, and the focus goes on", "[pulse_tab]") {
    recordPulse(notebook, aPulse().with(ana).on("2026-10-01").says(Rel2, Always));
    recordPulse(notebook, aPulse().with(ana).on("2026-11-12").says(Rel2, Mostly));
    settle();
    button(tab, "Correct: pulse of 12 Nov")->click();
    auto* panel = tab.findChild<PulsePanel*>();
    REQUIRE(panel);
    CHECK(panel->pulse().on == day("2026-11-12"));
    panel->discard();
    settle();
    for (const char* each : {"Remove: pulse of 12 Nov", "Remove: pulse of 1 Oct"}) {
        auto* remove = button(tab, each);
        REQUIRE(remove);
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        settle();
    }
    CHECK(notebook.read().pulses.count() == 0);
    CHECK(tab.focusWidget() == button(tab, "Hand over on screen"));
    link.undo();
    settle();
    CHECK(tab.findChildren<PastPulseCard*>().size() == 1);
}

TEST_CASE_METHOD(TeacherPulses, "what the agreement says of the pulse stands above", "[pulse_tab]") {
    Agreement agreement = anAgreement().with(ana).acknowledgedOn("2026-09-10").reviewOn("2026-12-18");
    agreement.answers = {{"review.pulse", std::string("paper")}};
    put(notebook, agreement);
    settle();
    CHECK(words(tab).contains(QStringLiteral("You agreed on a pulse on paper. Review: 18 Dec.")));
}

TEST_CASE_METHOD(TeacherPulses,
                 "the half page is saved with the teacher's name, the eight sentences and nothing private",
                 "[pulse_tab][pdf]") {
    const TemporaryFolder folder;
    const auto path = QString::fromStdString((folder / "pulse.pdf").string());
    recordPulse(notebook, aPulse().with(ana).on("2026-10-01").says(Rel2, Always).words("canary"));
    settle();
    button(tab, "Half page as PDF")->click();
    saveAs(tab, path);
    REQUIRE(QFile::exists(path));
    const auto text = textOf(path);
    CHECK(text.contains(QStringLiteral("From Ana Ferrer for your coach")));
    CHECK_FALSE(text.contains(QStringLiteral("canary")));
    for (const auto& item : content.pulse.items)
        CHECK(text.simplified().contains(QString::fromStdString(item.text).left(24)));
    CHECK(text.contains(QStringLiteral("Always free to skip")));
    REQUIRE(notebook.read().trail.newestFirst().size() == 1); // who leaves is written down
}

TEST_CASE("the half page without names stands twice on one page, on A4 and on letter", "[pulse][pdf]") {
    const TemporaryFolder folder;
    const HalfPage page{contentIn("en").pulse, QStringLiteral("Sam"), {}};
    for (const auto size : {QPageSize::A4, QPageSize::Letter}) {
        const auto path = QString::fromStdString((folder / "sheet.pdf").string());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdfOf(contentOf(page), QPageSize(size)));
        file.close();
        const auto text = textOf(path);
        CHECK_FALSE(text.contains(QStringLiteral("Page 1")));
        CHECK(text.count(QStringLiteral("Always free to skip")) == 2);
        CHECK(text.count(QStringLiteral("Please leave your name out.")) == 2);
        CHECK(text.count(QStringLiteral("I would choose to go on.")) == 2);
        CHECK(text.count(QStringLiteral("Cannot")) == 2);
    }
}

TEST_CASE_METHOD(PulseScreen, "a batch says how many sheets are still needed and shows nothing before the fifth",
                 "[anonymous]") {
    AnonymousPage page(link, navigator, content);
    settle(page);
    CHECK(page.findChild<EmptyState*>()->isVisible());
    addSheets(4);
    settle();
    CHECK(words(page).contains(QStringLiteral("1 more sheet needed before anything is shown.")));
    CHECK_FALSE(words(page).contains(QStringLiteral("rarely")));
    addSheets(1);
    settle();
    CHECK(words(page).contains(QStringLiteral("I can say when things are hard.\n5 rarely")));
    CHECK_FALSE(words(page).contains(QStringLiteral("needed")));
    CHECK_FALSE(words(page).contains(QStringLiteral("I know what happens next"))); // nobody answered it
    button(page, "Remove: sheets of today")->click();
    settle();
    CHECK(notebook.read().pulses.batches().empty());
    link.undo();
    CHECK(notebook.read().pulses.batches().size() == 1);
}

TEST_CASE_METHOD(PulseScreen, "more sheets go into the batch that was chosen", "[anonymous]") {
    AnonymousPage page(link, navigator, content);
    addSheets(2);
    settle(page);
    button(page, "Type in more sheets")->click();
    REQUIRE(page.findChild<SheetPanel*>());
    CHECK(words(*page.findChild<SheetPanel*>()).contains(QStringLiteral("3 more sheets needed")));
    page.findChild<SheetPanel*>()->discard();
}

TEST_CASE_METHOD(PulseScreen, "once sheets of today are in, the first button goes on with them", "[anonymous]") {
    AnonymousPage page(link, navigator, content);
    settle(page);
    CHECK(button(page, "Type in sheets"));
    CHECK_FALSE(button(page, "Sheets of another day"));
    addSheets(4);
    settle();
    CHECK(button(page, "Sheets of another day"));
    button(page, "Type in more of today")->click();
    auto* panel = page.findChild<SheetPanel*>();
    REQUIRE(panel);
    CHECK(words(*panel).contains(QStringLiteral("1 more sheet needed")));
    panel->discard();
}
