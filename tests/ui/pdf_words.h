#pragma once

#include <QProcess>
#include <QString>

#include <catch2/catch_test_macros.hpp>

namespace alongside {

// The words of a PDF as a reader's program takes them out, line ends as blanks. Without pdftotext (poppler-utils) the
// test fails: what it guards would stand unguarded.
inline QString wordsOfPdf(const QString& path) {
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    if (!process.waitForStarted())
        FAIL("pdftotext is not installed: it comes with poppler-utils");
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

} // namespace alongside
