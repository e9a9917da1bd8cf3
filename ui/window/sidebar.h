#pragma once

#include "window/place.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace alongside {

class IconLabel;
class NavigationItem;
class PrivacyLine;

// The way to every page, and the one button that is always at hand. Folds to icons in a narrow window.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    // The menu is that of the "More" button.
    Sidebar(QMenu* more, bool encrypted, QWidget* parent = nullptr);

    void showPage(MainPage page);
    void setOverdue(int promises);
    void setFolded(bool folded);

Q_SIGNALS:
    void pageChosen(alongside::MainPage page);
    void logMeetingAsked();
    void privacyAsked(); // whether the notebook is encrypted, and how that is changed

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addPage(MainPage page, const char* iconName, const QString& words, const QString& keys);
    QWidget* makeTop();
    void fit();

    QVBoxLayout* column_;
    QHBoxLayout* topRow_;
    QWidget* top_;
    bool folded_ = false;
    std::vector<NavigationItem*> pages_;
    NavigationItem* more_;
    QPushButton* logMeeting_;
    QLabel* name_;
    PrivacyLine* privacy_;
};

} // namespace alongside
