#pragma once

#include "help/guide.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QStackedWidget;
class QToolButton;

namespace alongside {

class FilterField;
class GuideView;
class WrappedLabel;

// The guide in a window of its own, so that it can be read beside what is being done, also beside an open panel: the
// page, above it the way back and forward, the contents, and a line to search in all pages.
class HelpWindow : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(const QLocale& locale = QLocale());

    // Comes to the front on that page.
    void showPlace(const GuidePlace& place);
    void searchFor(const QString& words);

    // What was looked for may be about somebody; the page that is open stays.
    void forgetSearch();

    const GuidePlace& place() const { return visited_[now_].place; } // on screen

Q_SIGNALS:
    void quitAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Visit {
        GuidePlace place;
        int scrolled = 0;
    };

    QWidget* makeTop();
    QWidget* makeHits();
    void go(const GuidePlace& place, const QString& marked = {});
    void step(std::ptrdiff_t by);
    void showState();
    void search();
    void openHit(int row);
    void readOn();

    Guide guide_;
    GuideView* view_;
    FilterField* search_;
    QStackedWidget* stack_; // the page, or what was found
    QListWidget* hits_;
    WrappedLabel* noHit_;
    QToolButton* back_;
    QToolButton* forward_;
    std::vector<GuideHit> found_;
    std::vector<Visit> visited_;
    std::size_t now_ = 0;
};

} // namespace alongside
