#pragma once

#include "exchange/content.h"
#include "shared/notebook_link.h"
#include "window/place.h"

#include <QWidget>

class QMenu;
class QStackedWidget;

namespace alongside {

class NextStepsPage;
class Sidebar;
class TeacherPage;
class TeachersPage;
class TodayPage;
class UndoLine;

// The window's content while a notebook is open: sidebar, pages, and the line that offers undo. Leads where pages want
// to go; builds a page when it is first shown.
class NotebookFrame : public QWidget {
    Q_OBJECT
public:
    // `more` is the menu of the sidebar's "More".
    NotebookFrame(NotebookLink& link, const Content& content, QMenu* more, QWidget* parent = nullptr);

    NotebookLink& link() { return link_; }
    const Tables& tables() const { return link_.read(); }

    void go(const Place& place);
    const Place& place() const { return place_; }
    void goBack();
    void goForward();
    void logMeeting();
    void addTeacher();
    void undo();
    void redo();
    QString wordsOf(const Deed& deed) const; // "log meeting (Ana)"

    // Shown above the pages, as the demo's ribbon.
    void setRibbon(QWidget* ribbon);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void show(const Place& place);
    QWidget* pageFor(const Place& place);
    void connectNavigator();
    void openMeeting(const MeetingRequest& request);
    void countOverdue();
    QString nameOf(const std::optional<TeacherId>& teacher) const;

    NotebookLink& link_;
    const Content& content_;
    Navigator navigator_;
    Sidebar* sidebar_;
    QStackedWidget* pages_;
    UndoLine* undoLine_;
    TodayPage* todayPage_ = nullptr;
    TeachersPage* teachersPage_ = nullptr;
    NextStepsPage* nextStepsPage_ = nullptr;
    TeacherPage* teacherPage_ = nullptr;
    Place place_;
    Places places_;
};

} // namespace alongside
