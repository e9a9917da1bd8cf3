#include "exchange/sha256.h"
#include "leaving/hand_over.h"
#include "leaving/print_leaving.h"
#include "leaving/save_leaving.h"
#include "shared/paper/paper.h"
#include "shared/text.h"
#include "store/error.h"
#include "support/thrown.h"
#include "ui/leaving/mail_program.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Ways : LinkedNotebook {
    QTemporaryDir folder;
    TeacherId ana = put(notebook, aTeacher().named("Ana Ruiz"));

    std::vector<TrailLine> lines() { return notebook.read().trail.newestFirst(); }
    LeavingWords words(const QString& given) { return {DocumentKind::Summary, {ana}, given}; }
    QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE_METHOD(Ways, "a saved file has its line, with the hash that anybody computes from the file", "[leaving]") {
    writeLeaving(notebook, {DocumentKind::Agreement, {ana}, {}}, WayOut::SavedPdf, path("a.pdf"), "what left");
    CHECK(contentOf(path("a.pdf")) == "what left");
    const QFileDevice::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK_FALSE(QFile::permissions(path("a.pdf")) & others); // it is about a person
    REQUIRE(lines().size() == 1);
    CHECK(lines()[0].what == Leaving{DocumentKind::Agreement, WayOut::SavedPdf, {ana}});
    CHECK(lines()[0].sha256 == sha256Of("what left"));
}

TEST_CASE_METHOD(Ways, "what cannot be written leaves neither a file nor a line", "[leaving]") {
    CHECK(kindThrownBy([&] { writeLeaving(notebook, {}, WayOut::SavedPdf, path("no/such/folder.pdf"), "x"); }) ==
          Error::Kind::CannotSave);
    CHECK(lines().empty());
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE_METHOD(Ways, "a file's name keeps nothing that a file cannot have in its name", "[leaving]") {
    CHECK(fileNameFor(QStringLiteral("Summary, A/B: \\ \"C\" <d>?*|"), QStringLiteral("pdf")) ==
          QStringLiteral("Summary, A B C d.pdf"));
}

TEST_CASE_METHOD(Ways, "copied words are on the clipboard and in the trail", "[leaving]") {
    QWidget over;
    CHECK(copyLeaving(link, &over, words(QStringLiteral("Ä 🙂"))));
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Ä 🙂"));
    CHECK(lines().at(0).sha256 == sha256Of("Ä 🙂"));
    CHECK(lines().at(0).what.way == WayOut::Copied);
}

TEST_CASE_METHOD(Ways, "the mail program gets receiver, subject and every letter of the words", "[leaving]") {
    MailProgram mail;
    QWidget over;
    const auto said = QStringLiteral("Ana & Ben: 100 % \"done\"?\nÄ 🙂 #1 + 2 = 3; more");
    CHECK(mailLeaving(link, &over, words(said),
                      {QStringLiteral("ana.ruiz+x@school.example"), QStringLiteral("Our talk & more")}) ==
          Handed::ToMail);
    REQUIRE(mail.opened.size() == 1);
    const QUrlQuery query(mail.opened[0]);
    CHECK(mail.opened[0].path(QUrl::FullyDecoded) == QStringLiteral("ana.ruiz+x@school.example"));
    CHECK(query.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded) == QStringLiteral("Our talk & more"));
    CHECK(query.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded)
              .replace(QStringLiteral("\r\n"), QStringLiteral("\n")) == said);
    CHECK(query.queryItems().size() == 2); // no word of the body became a field of its own
    CHECK(lines().at(0).what == Leaving{DocumentKind::Summary, WayOut::Mailed, {ana}});
}

TEST_CASE_METHOD(Ways, "words too long for a mail program are copied instead, and the trail says so", "[leaving]") {
    MailProgram mail;
    QWidget over;
    const QString said(kLongestMailAddress, QLatin1Char('x'));
    CHECK(mailLeaving(link, &over, words(said), {}) == Handed::CopiedAsTooLong);
    CHECK(mail.opened.isEmpty());
    CHECK(QApplication::clipboard()->text() == said);
    CHECK(lines().size() == 1);
    CHECK(lines()[0].what.way == WayOut::Copied);
    const QString letters(400, QChar(0x00E4)); // each becomes six characters of the address
    CHECK(mailLeaving(link, &over, words(letters), {}) == Handed::CopiedAsTooLong);
}

TEST_CASE_METHOD(Ways, "where no mail program answers the words are copied, and no log has them", "[leaving][canary]") {
    static QString log;
    log.clear();
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& message) { log += message; });
    QWidget over;
    const auto handed = mailLeaving(link, &over, words(QStringLiteral("CANARY")), {QStringLiteral("a@b.example"), {}});
    qInstallMessageHandler(before);
    CHECK(handed == Handed::CopiedWithoutProgram);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("CANARY"));
    CHECK_FALSE(log.contains(QStringLiteral("CANARY")));
    CHECK_FALSE(log.contains(QStringLiteral("a@b.example")));
    REQUIRE(lines().size() == 3); // that it was about to leave, that nobody took it, and how it left then
    CHECK(lines()[2].what.way == WayOut::Mailed);
    CHECK(lines()[1].what.way == WayOut::NotMailed);
    CHECK(lines()[1].sha256 == lines()[2].sha256);
    CHECK(lines()[0].what.way == WayOut::Copied);
}

TEST_CASE_METHOD(Ways, "a file that is printed to has a teacher's name only where the document is their own",
                 "[leaving]") {
    const auto name = toQt(link.read().teachers.find(ana)->name);
    const auto offered = [&](DocumentKind kind) {
        QWidget over;
        printLeaving(link, &over, {kind, {ana}}, PaperContent{{}, {}, [](Paper&) {}}, [] {});
        const auto* dialog = over.findChild<QPrintDialog*>();
        REQUIRE(dialog);
        return dialog->printer()->docName();
    };
    CHECK(offered(DocumentKind::Agreement).contains(name));
    CHECK(offered(DocumentKind::Checklist).contains(name));
    for (const auto kind : {DocumentKind::PrincipalReport, DocumentKind::MyMonth, DocumentKind::Day})
        CHECK_FALSE(offered(kind).contains(name));
}

TEST_CASE_METHOD(Ways, "a printed page has its line", "[leaving]") {
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path("printed.pdf"));
    const PaperContent content{QStringLiteral("A page"), QStringLiteral("foot"),
                               [](Paper& paper) { paper.words(QStringLiteral("Hello"), PaperType::Title); }};
    printOn(printer, notebook, {DocumentKind::Checklist, {ana}}, content);
    CHECK(contentOf(path("printed.pdf")).startsWith("%PDF"));
    CHECK(printer.docName() == QStringLiteral("Alongside")); // queues and logs learn no name
    CHECK(lines().at(0).what == Leaving{DocumentKind::Checklist, WayOut::Printed, {ana}});
}

TEST_CASE_METHOD(Ways, "nothing of a file is written before its line", "[leaving]") {
    const auto sizes = [&] {
        qint64 bytes = 0;
        for (const auto& file : QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden))
            bytes += file.size();
        return bytes;
    };
    qint64 before = -1;
    notebook.onChange([&](const Changes&) { before = sizes(); }); // the line is written, and its content not yet
    writeLeaving(notebook, {DocumentKind::Agreement, {ana}, {}}, WayOut::SavedPdf, path("a.pdf"), "what left");
    CHECK(before == 0);
    CHECK(sizes() == 9);
}

TEST_CASE_METHOD(Ways, "a place that takes no file is named with its cause, and another one is the remedy",
                 "[leaving]") {
    QWidget over;
    CHECK_FALSE(attemptToSave(&over, [&] { writeLeaving(notebook, {}, WayOut::SavedFile, path("no/such.csv"), "x"); }));
    const auto* message = over.findChild<QMessageBox*>();
    REQUIRE(message);
    CHECK(message->text().contains(path("no/such.csv")));
    CHECK(message->informativeText().startsWith(QStringLiteral("Choose another place")));
    CHECK(attemptToSave(&over, [&] { writeLeaving(notebook, {}, WayOut::SavedFile, path("such.csv"), "x"); }));
}
