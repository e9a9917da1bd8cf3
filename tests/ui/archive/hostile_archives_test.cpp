#include "archive/archive_words.h"
#include "exchange/archive_import.h"
#include "shared/text.h"
#include "support/makers.h"
#include "support/whole_notebook.h"
#include "ui/linked_notebook.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

bool isImported(Notebook& notebook, const std::string& archive) {
    try {
        importArchive(notebook, archive);
        return true;
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::BadImport);
        return false;
    }
}

// What the coach reads about an archive.
QStringList wordsAbout(const std::variant<ArchivePreview, ArchiveRefused>& outcome) {
    if (const auto* preview = std::get_if<ArchivePreview>(&outcome))
        return {originWords(preview->origin), countWords(*preview)};
    const auto& refused = std::get<ArchiveRefused>(outcome);
    QStringList words{refusedWords(refused), remedyFor(refused)};
    for (const auto& refusal : refused.first)
        words += sentenceFor(refusal);
    return words;
}

} // namespace

// refusals.txt has the words for every file beside it, in the order of the names. A new file: run, read what comes, and
// write it there.
TEST_CASE_METHOD(LinkedNotebook,
                 "every hostile archive is answered in words that say where, why and what to do, and "
                 "leaves the notebook as it was",
                 "[archive]") {
    const QDir folder(QStringLiteral(ALONGSIDE_TEST_FILES "/archive"));
    put(notebook, aWin().with(put(notebook, aTeacher().named("Zoe Adler"))));
    const auto before = wholeOf(notebook.read());
    QString said;
    for (const auto& name : folder.entryList(QDir::Files, QDir::Name)) {
        if (name == QStringLiteral("refusals.txt"))
            continue;
        CAPTURE(name.toStdString());
        const auto archive = contentOf(folder.filePath(name)).toStdString();
        const auto outcome = previewArchive(notebook, archive);
        CHECK(wholeOf(notebook.read()) == before);
        const bool isFine = std::holds_alternative<ArchivePreview>(outcome);
        CHECK(name.startsWith(QStringLiteral("fine")) == isFine);
        CHECK(isImported(notebook, archive) == isFine);
        if (isFine && wholeOf(notebook.read()) != before)
            notebook.undo();
        CHECK(wholeOf(notebook.read()) == before);
        said += name + QLatin1Char('\n');
        for (const auto& words : wordsAbout(outcome))
            said += QStringLiteral("    %1\n").arg(words);
    }
    INFO(said.toStdString());
    CHECK(said == QString::fromUtf8(contentOf(folder.filePath(QStringLiteral("refusals.txt")))));
}
