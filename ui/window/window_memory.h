#pragma once

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

    int lastPage() const; // index of the sidebar's page
    void setLastPage(int page);

    MeetingsView meetingsView() const;
    void setMeetingsView(MeetingsView view);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    int textSize() const; // percent
    void setTextSize(int percent);
    bool wasDark() const; // what the desktop was when the program was closed
    void setWasDark(bool dark);

private:
    QSettings settings_{QStringLiteral("alongside"), QStringLiteral("window")};
};

} // namespace alongside
