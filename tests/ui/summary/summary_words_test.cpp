#include "summary/summary_words.h"
#include "support/temporary_folder.h"
#include "ui/pdf_words.h"

#include <QFile>
#include <QTextDocument>

using namespace alongside;

namespace {

QString flattened(const QString& words) {
    auto plain = words;
    for (const auto mark : {u'-', u'\u2022'})
        plain.remove(QChar(mark));
    return plain.simplified();
}

} // namespace

TEST_CASE("a summary says the same in a mail, on a web page and on paper, and nothing more", "[summary]") {
    MeetingSummary summary;
    summary.on = Date{std::chrono::year{2026} / 11 / 18};
    summary.teacher = "Ana Ruiz";
    summary.coach = "Robin Castle";
    summary.sharedNote = "We tried the warmup.";
    summary.steps.push_back({Side::Coach, "Send exit slips", Date{std::chrono::year{2026} / 11 / 20}});
    const auto preview = flattened(summaryText(summary));
    CHECK(preview.endsWith(QStringLiteral("Robin Castle")));
    QTextDocument page;
    page.setHtml(QString::fromUtf8(summaryHtml(summary)));
    CHECK(flattened(page.toPlainText()).endsWith(preview));
    const TemporaryFolder folder;
    QFile file(QString::fromStdString((folder / "summary.pdf").string()));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdfOf(summaryOnPaper(summary)));
    file.close();
    CHECK(flattened(wordsOfPdf(file.fileName())) == preview);
}
