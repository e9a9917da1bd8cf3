#pragma once

#include "domain/date.h"
#include "shared/desktop_colours.h"
#include "shared/navigator.h"
#include "shared/theme.h"

#include <QSettings>
#include <QString>

class QWidget;

namespace alongside {

// What the program remembers outside the notebook: the window's place, the last file, the look. Never a name of a
// person.
class WindowMemory {
public:
    void restoreGeometry(QWidget& window);
    void keepGeometry(const QWidget& window);

    QString lastNotebook() const;
    void setLastNotebook(const QString& path);

    // Index of the sidebar's page that was open last on that day; of an earlier day, the first.
    int lastPage(Date today) const;
    void setLastPage(int page, Date today);

    MeetingsView meetingsView() const;
    void setMeetingsView(MeetingsView view);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    QString language() const; // "en_US"; empty: as the computer
    void setLanguage(const QString& language);
    int textSize() const; // percent
    void setTextSize(int percent);
    Contrast contrast() const;
    void setContrast(Contrast contrast);
    DesktopWishes desktop() const; // what it asked for when the program was closed, as far as that is seen
    void keepDesktop(const Theme& theme);

    // After how many minutes without a key or the mouse an encrypted notebook is locked; 0: never.
    int lockAfter() const;
    void setLockAfter(int minutes);

    bool hidesNotes() const; // from a screen that others see
    void setHidesNotes(bool hides);

    // Whether this computer's keychain opens the notebook at this path in place of the password.
    bool opensUnasked(const QString& path) const;
    void setOpensUnasked(const QString& path, bool unasked);

private:
    QSettings settings_{QStringLiteral("alongside"), QStringLiteral("window")};
};

} // namespace alongside
