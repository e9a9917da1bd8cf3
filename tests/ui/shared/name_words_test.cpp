#include "door/door_words.h"
#include "exchange/content.h"
#include "overview/meeting_summary.h"
#include "reports/about_words.h"
#include "shared/text.h"
#include "shared/wording/name_words.h"
#include "shared/wording/teacher_words.h"
#include "shared/wording/telling_words.h"
#include "summary/summary_words.h"
#include "today/day_paper.h"
#include "ui/linked_notebook.h"
#include "ui/pdf_words.h"
#include "ui/qt_words.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

bool hasMarks(const QString& words) {
    return words.contains(QChar(0x2068)) || words.contains(QChar(0x2069));
}

const auto kNoor = QString::fromUtf8("نور");

struct Noor : LinkedNotebook {
    TeacherId noor = put(notebook, aTeacher().named("نور حداد").but(&Teacher::preferredName, std::string("نور")));
    Teacher teacher() const { return *notebook.read().teachers.find(noor); }
};

} // namespace

TEST_CASE_METHOD(Noor, "a name written from right to left does not turn the sentence it begins", "[names]") {
    WayToTell way;
    way.way = Recognition::NotAtAll;
    REQUIRE(kNoor.isRightToLeft());
    const auto words = likesWords(calledWords(teacher()), way);
    CHECK_FALSE(words.isRightToLeft());
    CHECK(words.contains(kNoor));
    const auto content = contentIn("en");
    put(notebook, anActionStep().with(noor).what("Try three talk moves"));
    const DoorReading reading{link.today(), {}, content.agreement};
    for (const auto& line : doorLines(*beforeTheDoor(notebook.read(), noor, link.today()), reading))
        CHECK_FALSE(line.lead.isRightToLeft());
}

TEST_CASE("a name written as the program is has no marks around it", "[names]") {
    for (const auto* name : {"Ana Ruiz", "Øystein Håkonsen", "Żółć", "Лариса", "山田", "", "4711"})
        CHECK(nameWithin(QString::fromUtf8(name)) == QString::fromUtf8(name));
    CHECK(hasMarks(nameWithin(QString::fromUtf8("דנה"))));
    CHECK(hasMarks(nameWithin(QString::fromUtf8("Dana (דנה)"))));
}

TEST_CASE_METHOD(Noor, "no mark that is for the screen goes along with what leaves", "[names][leaving]") {
    const auto held = put(notebook, aContact().with(noor).sharedNote("The tally"));
    const auto summary = *meetingSummary(notebook.read(), held, noor);
    CHECK(summaryText(summary).contains(kNoor));
    CHECK_FALSE(hasMarks(summaryText(summary)));
    CHECK_FALSE(hasMarks(summaryFileName(summary)));
    const auto content = contentIn("en");
    const auto all =
        *allAbout(notebook.read(), noor, PrivateText::GoesAlong, "a colleague", {content.moves, {}, {}, {}});
    const auto document = documentOf(all, {content.agreement, content.pulse, content.checklist, content.prompts},
                                     text("Robin"), time.today);
    CHECK_FALSE(hasMarks(QString::fromUtf8(htmlOf(document))));
}

TEST_CASE_METHOD(Noor, "on paper a name written from right to left stands without signs for the marks",
                 "[names][papers]") {
    put(notebook, aPlannedContact("2026-11-20").with(noor));
    notebook.perform(Op::Import, [&](Tables& t) {
        auto changed = teacher();
        changed.recognition = Recognition::NotAtAll;
        t.teachers.replace(changed);
    });
    const auto content = contentIn("en");
    const QTemporaryDir folder;
    QFile file(folder.filePath(text("day.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdfOf(dayOnPaper(dayToPrint(link), content.agreement)));
    file.close();
    if (const auto shots = qEnvironmentVariable("ALONGSIDE_SCREENSHOTS"); !shots.isEmpty())
        QProcess::execute(text("pdftoppm"), {text("-png"), text("-r"), text("80"), file.fileName(),
                                             QDir(shots).filePath(text("day-noor"))});
    const auto words = wordsOfPdf(file.fileName());
    INFO(words.toStdString());
    CHECK(words.contains(text("would rather not be praised.")));
    CHECK_FALSE(hasMarks(words));
}
