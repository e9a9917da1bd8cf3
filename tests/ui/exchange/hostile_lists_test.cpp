#include "exchange/calendar_words.h"
#include "exchange/people/read_people.h"
#include "exchange/people_words.h"
#include "exchange/roster_words.h"
#include "shared/text.h"
#include "ui/linked_notebook.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;

namespace {

// What the coach reads about rows: what comes of them, and each that is refused.
QStringList wordsAbout(const std::vector<CsvRow>& rows, const RosterReading& reading, const QString& guesses,
                       const NotebookLink& link) {
    const auto preview = previewRoster(link.read(), rows, reading, link.today());
    QStringList words{guesses.isEmpty() ? guessWords(CsvEncoding::Utf8, preview) : guesses, countWords(preview),
                      nothingToBringWords(preview, reading)};
    for (const auto& row : preview.rows)
        if (row.refusal)
            words += sentenceFor(row);
    words.removeAll(QString());
    return words;
}

// The same about one file or folder, or why it is refused as a whole.
QStringList wordsAbout(const QString& path, const NotebookLink& link) {
    auto people = readPeople(std::filesystem::path(fromQt(path)));
    if (const auto* refusal = std::get_if<PeopleRefusal>(&people))
        return {sentenceFor(*refusal)};
    if (const auto* list = std::get_if<PeopleList>(&people))
        return wordsAbout(list->rows, list->reading, aboutWords(*list), link);
    const auto& text = std::get<CsvText>(people);
    const auto table = readCsv(text.text, guessSeparator(text.text));
    if (table.refusal)
        return {sentenceFor(*table.refusal)};
    return wordsAbout(table.rows, guessReading(table.rows), guessWords(text.encoding, {}), link);
}

QByteArray textOfFile(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// The same about a calendar file.
QStringList wordsAboutCalendar(const QString& path, const NotebookLink& link) {
    const auto read = readCalendar(textOfFile(path).toStdString(), link.today());
    if (const auto* refusal = std::get_if<CalendarRefusal>(&read))
        return {sentenceFor(*refusal)};
    const auto& file = std::get<CalendarFile>(read);
    QStringList words{countWords(statesOf(link.read().calendar.current(), file.days, link.today())),
                      passedOverWords(file)};
    words.removeAll(QString());
    return words;
}

using WordsAbout = QStringList (*)(const QString& path, const NotebookLink& link);

// refusals.txt has the words for everything beside it, in the order of the names. A new file: run, read what comes, and
// write it there.
void compareWith(const QDir& folder, const NotebookLink& link, WordsAbout wordsFor) {
    QString said;
    for (const auto& name : folder.entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (name == QStringLiteral("refusals.txt"))
            continue;
        said += name + QLatin1Char('\n');
        for (const auto& words : wordsFor(folder.filePath(name), link))
            said += QStringLiteral("    %1\n").arg(words);
    }
    INFO(said.toStdString());
    CHECK(said == QString::fromUtf8(textOfFile(folder.filePath(QStringLiteral("refusals.txt")))));
}

} // namespace

TEST_CASE_METHOD(LinkedNotebook, "every hostile list is answered in words that say where, why and what to do",
                 "[bring][hostile]") {
    compareWith(QDir(QStringLiteral(ALONGSIDE_TEST_FILES "/csv")), link, wordsAbout);
}

TEST_CASE_METHOD(LinkedNotebook, "every hostile roster, zip and vCard is answered in such words as well",
                 "[bring][hostile]") {
    compareWith(QDir(QStringLiteral(ALONGSIDE_TEST_FILES "/people")), link, wordsAbout);
}

TEST_CASE_METHOD(LinkedNotebook, "and so is every hostile calendar", "[bring][hostile]") {
    compareWith(QDir(QStringLiteral(ALONGSIDE_TEST_FILES "/ics")), link, wordsAboutCalendar);
}
