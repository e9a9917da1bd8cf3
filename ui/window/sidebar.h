#pragma once

#include "window/place.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace alongside {

class IconLabel;
class NavigationItem;
class PrivacyLine;
class WindowActions;

// The way to every page, and the one button that is always at hand. Folds to icons in a narrow window.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    // Its buttons are the window's actions.
    Sidebar(WindowActions& actions, bool encrypted, QWidget* parent = nullptr);

    void showPage(MainPage page);
    void setOverdue(int promises);
    void setFolded(bool folded);

Q_SIGNALS:
    void privacyAsked(); // whether the notebook is encrypted, and how that is changed

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    NavigationItem* add(QAction* action);
    void addPage(WindowActions& actions, MainPage page);
    void addMore(WindowActions& actions);
    QWidget* makeTop();
    void fit();

    QVBoxLayout* column_;
    QHBoxLayout* topRow_;
    QWidget* top_;
    bool folded_ = false;
    std::vector<NavigationItem*> pages_;
    NavigationItem* find_ = nullptr;
    NavigationItem* more_ = nullptr;
    QPushButton* logMeeting_;
    QLabel* name_;
    PrivacyLine* privacy_;
};

} // namespace alongside
