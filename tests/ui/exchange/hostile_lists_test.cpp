#include "exchange/roster_words.h"
#include "shared/text.h"
#include "ui/linked_notebook.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;

namespace {

// What the coach reads about one file: why it is refused, or what comes of it and each row that is refused.
QStringList wordsAbout(const QByteArray& bytes, const NotebookLink& link) {
    const auto text = decodeCsv({bytes.data(), static_cast<std::size_t>(bytes.size())});
    const auto table = readCsv(text.text, guessSeparator(text.text));
    if (table.refusal)
        return {sentenceFor(*table.refusal)};
    const auto reading = guessReading(table.rows);
    const auto preview = previewRoster(link.read(), table.rows, reading, link.today());
    QStringList words{guessWords(text.encoding, preview), countWords(preview), nothingToBringWords(preview, reading)};
    for (const auto& row : preview.rows)
        if (row.refusal)
            words += sentenceFor(row);
    words.removeAll(QString());
    return words;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

// refusals.txt has the words for every file beside it, in the order of their names. A new file: run, read what comes,
// and write it there.
TEST_CASE_METHOD(LinkedNotebook, "every hostile list is answered in words that say where, why and what to do",
                 "[bring][hostile]") {
    const QDir folder(QStringLiteral(ALONGSIDE_TEST_FILES "/csv"));
    QString said;
    for (const auto& name : folder.entryList(QDir::Files, QDir::Name)) {
        if (name == QStringLiteral("refusals.txt"))
            continue;
        said += name + QLatin1Char('\n');
        for (const auto& words : wordsAbout(contentOf(folder.filePath(name)), link))
            said += QStringLiteral("    %1\n").arg(words);
    }
    INFO(said.toStdString());
    CHECK(said == QString::fromUtf8(contentOf(folder.filePath(QStringLiteral("refusals.txt")))));
}
