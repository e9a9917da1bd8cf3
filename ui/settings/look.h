#pragma once

#include "shared/theme.h"

namespace alongside {

class WindowMemory;

// How the program looks to this coach: the theme's choices, kept for the next start.
class Look : public QObject {
    Q_OBJECT
public:
    Look(Theme& theme, WindowMemory& memory, QObject* parent = nullptr);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    Contrast contrast() const;
    void setContrast(Contrast contrast);
    bool isHighContrast() const; // now, whoever asked for it
    int textSize() const;        // percent
    void setTextSize(int percent);
    QString language() const;                  // "en_US"; empty: as the computer
    void setLanguage(const QString& language); // from the next start on

Q_SIGNALS:
    void changed();

private:
    Theme& theme_;
    WindowMemory& memory_;
};

} // namespace alongside
