#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QApplication;

namespace alongside {

class DesktopColours;
struct DesktopWishes;

enum class Appearance { System, Light, Dark };

// "system", "light" or "dark", as settings and the command line say it.
QString nameOf(Appearance appearance);
std::optional<Appearance> appearanceOf(const QString& name);

enum class Contrast { System, Usual, High };

// "system", "usual" or "high", as settings say it.
QString nameOf(Contrast contrast);
std::optional<Contrast> contrastOf(const QString& name);

// Dresses the application: fonts, style, palette, text zoom; follows the desktop between light and dark, in
// contrast and in motion, while it runs.
// Widgets ask coloursOf(this) and px(), never the theme; make one in main() and keep it.
class Theme : public QObject {
    Q_OBJECT
public:
    static constexpr int kSmallestZoom = 90, kLargestZoom = 200;

    explicit Theme(QApplication& application);
    // The desktop's wishes of last time, until it answers.
    Theme(QApplication& application, const DesktopWishes& wishes);

    Appearance appearance() const { return appearance_; }
    void setAppearance(Appearance appearance);

    Contrast contrast() const { return contrast_; }
    void setContrast(Contrast contrast);

    int zoom() const { return zoom_; } // percent
    void setZoom(int percent);         // brought into 90..200

    bool isDark() const;
    bool isHighContrast() const;

Q_SIGNALS:
    void changed(); // colours or sizes are different now

private:
    void applyFont();
    void applyColours();
    void applyMotion();

    QApplication& application_;
    DesktopColours* desktop_;
    double systemPoints_;
    bool fades_; // menus, where the desktop has them do so
    Appearance appearance_ = Appearance::System;
    Contrast contrast_ = Contrast::System;
    int zoom_ = 100;
};

} // namespace alongside
