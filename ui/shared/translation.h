#pragma once

#include <QList>
#include <QLocale>
#include <QString>

class QCoreApplication;

namespace alongside {

// Lets tr() answer in the language of the default locale, and Qt's own dialogs with it; in English where the program
// does not come in that language. English needs a translation too: "1 day" and "2 days" are both "%Ln day(s)" in the
// sources.
void installTranslation(QCoreApplication& application);

// The languages that come with the program, each with the regions whose way to write dates it can follow.
QList<QLocale> offeredLanguages();

// How one of them is offered, in its own words: "Español (México)".
QString nameOf(const QLocale& offered);

// Whether these words are a message of the sources in Spanish, whichever language is in use.
bool isSpanishFor(const char* context, const char* message, const QString& words);

// Takes one of them by its name, "en_US", for all words and dates that are written from now on; any other name leaves
// it as the computer has it. To be called before the first window is made.
void speak(const QString& language);

} // namespace alongside
