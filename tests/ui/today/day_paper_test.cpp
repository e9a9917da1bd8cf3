#include "exchange/content.h"
#include "leaving/print_leaving.h"
#include "shared/paper/paper.h"
#include "today/day_paper.h"
#include "today/today_page.h"
#include "ui/pdf_words.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/staff_room.h"

#include <QDir>
#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace alongside;
using namespace alongside::making;

namespace {

struct DayPrinted : StaffRoom {
    const Content content = contentIn("en");
    QTemporaryDir folder;

    QString printed() {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(text("day.pdf")));
        const auto day = dayToPrint(link);
        printOn(printer, notebook, {DocumentKind::Day, namedOnPaper(day)}, dayOnPaper(day, content.agreement));
        if (const auto shots = qEnvironmentVariable("ALONGSIDE_SCREENSHOTS"); !shots.isEmpty())
            QProcess::execute(text("pdftoppm"), {text("-png"), text("-gray"), text("-r"), text("80"),
                                                 printer.outputFileName(), QDir(shots).filePath(text("day"))});
        return wordsOfPdf(printer.outputFileName());
    }
};

} // namespace

TEST_CASE_METHOD(DayPrinted, "the printed day says who comes when and where, what is due, and who has been quiet",
                 "[today][papers]") {
    const auto words = printed();
    for (const auto* each :
         {"Friday, 20 November", "8:10 Maya Okafor", "Debrief · 30 min · Room 214", "10:15 Luis Ferreira", "Library",
          "You promised: “Send the number-talk video”, 2 school days late", "Promises due",
          "Book room 12 for the video club", "Priya Raman · promised 9 Nov", "Keep in touch",
          "Tom Whitfield: last met"}) {
        INFO(each << "\n" << words.toStdString());
        CHECK(words.contains(QString::fromUtf8(each)));
    }
    const auto line = notebook.read().trail.newestFirst().at(0);
    CHECK(line.what.document == DocumentKind::Day);
    CHECK(line.what.way == WayOut::Printed);
    CHECK_FALSE(line.what.withPrivateText);
    for (const auto named : {maya, luis, hannah, aisha, priya, tom})
        CHECK(std::ranges::count(line.what.about, named) == 1);
    CHECK(std::ranges::count(line.what.about, yuki) == 0); // met yesterday, and nothing is owed
}

TEST_CASE_METHOD(DayPrinted, "nothing private stands on the printed day", "[today][papers][canary]") {
    auto agreement = notebook.read().agreements.ofTeacher(luis).front();
    agreement.answers = {{"recognition.closed-topics", std::string("CANARY")}};
    notebook.perform(Op::Import, [&](Tables& t) { t.agreements.replace(agreement); });
    put(notebook, aContact()
                      .with(luis)
                      .on("2026-11-19")
                      .hardMoment()
                      .sharedNote("The tally")
                      .but(&Contact::privateNote, std::string("CANARY")));
    const auto words = printed();
    CHECK(words.contains(text("The tally")));
    CHECK_FALSE(words.contains(text("CANARY")));
    CHECK_FALSE(words.contains(text("hard moment,")));
    CHECK_FALSE(words.contains(text("held a hard moment")));
}

TEST_CASE_METHOD(DayPrinted, "of very many promises the paper says how many more there are", "[today][papers]") {
    for (int i = 0; i < 40; ++i)
        put(notebook, aPromise().with(tom).what("Bring it").madeOn("2026-11-02").dueOn("2026-11-19"));
    CHECK(printed().contains(text("and 13 more")));
}

TEST_CASE_METHOD(DayPrinted, "Ctrl+P on Today asks for the printer", "[today]") {
    TodayPage page(link, navigator, content.agreement);
    page.show();
    settle(page);
    QTest::keyClick(&page, Qt::Key_P, Qt::ControlModifier);
    const auto* dialog = page.findChild<QPrintDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->printer()->docName() == text("My day, 2026-11-20.pdf")); // what a file is called that it prints to
}
