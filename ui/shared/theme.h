#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QApplication;

namespace alongside {

class DesktopColours;

enum class Appearance { System, Light, Dark };

// "system", "light" or "dark", as settings and the command line say it.
QString nameOf(Appearance appearance);
std::optional<Appearance> appearanceOf(const QString& name);

// Dresses the application: fonts, style, palette, text zoom; follows the desktop between light and dark while it runs.
// Widgets ask coloursOf(this) and px(), never the theme; make one in main() and keep it.
class Theme : public QObject {
    Q_OBJECT
public:
    static constexpr int kSmallestZoom = 90, kLargestZoom = 200;

    // `startDark` is what the desktop was last time, until it answers.
    explicit Theme(QApplication& application, bool startDark = false);

    Appearance appearance() const { return appearance_; }
    void setAppearance(Appearance appearance);

    int zoom() const { return zoom_; } // percent
    void setZoom(int percent);         // brought into 90..200

    bool isDark() const;

Q_SIGNALS:
    void changed(); // colours or sizes are different now

private:
    void applyFont();
    void applyColours();

    QApplication& application_;
    DesktopColours* desktop_;
    double systemPoints_;
    Appearance appearance_ = Appearance::System;
    int zoom_ = 100;
};

} // namespace alongside
