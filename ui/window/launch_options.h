#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace alongside {

// What the program was asked for on the command line.
struct LaunchOptions {
    bool onlyWords = false; // --help, --version or a mistake: `words` is to be printed and nothing opened
    int exitCode = 0;
    QString words;
    bool demo = false;
    bool logMeeting = false;           // the panel opens at once, in the running window where there is one
    QString notebook;                  // empty: the last one, or the welcome page
    std::optional<QString> appearance; // "system", "light", "dark"
    std::optional<int> textSize;       // percent
    QString dataFolder;                // in place of the desktop's; empty: those

    static LaunchOptions read(const QStringList& arguments);
};

} // namespace alongside
