#pragma once

#include <QList>
#include <QLocale>

class QCoreApplication;

namespace alongside {

// Lets tr() answer in the program's language. English needs it too: "1 day" and "2 days" are both "%n day(s)" in the
// sources.
void installTranslation(QCoreApplication& application);

// The languages that come with the program, each with the regions whose way to write dates it can follow.
QList<QLocale> offeredLanguages();

// Takes one of them by its name, "en_US", for all words and dates that are written from now on; any other name leaves
// it as the computer has it. To be called before the first window is made.
void speak(const QString& language);

} // namespace alongside
