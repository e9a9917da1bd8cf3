#pragma once

#include "exchange/content.h"
#include "shared/notebook_link.h"
#include "shared/while_closed.h"
#include "window/place.h"

#include <QPointer>
#include <QWidget>

#include <array>

class QStackedWidget;

namespace alongside {

class MeetingsPage;
class LibraryPage;
class Look;
class NextStepsPage;
class ReflectPage;
class ReportsPage;
class SettingsPage;
class Sidebar;
class TeacherPage;
class TeachersPage;
class TodayPage;
class UndoLine;
class FindPanel;
class WindowActions;
enum class SettingsPart;

// Where a frame stood, for one that is built later in its place.
struct Whereabouts {
    Place place;
    Places places;                              // the way there
    MeetingsView meetings = MeetingsView::List; // seen last
};

// The window's content while a notebook is open: sidebar, pages, and the line that offers undo. Leads where pages want
// to go; builds a page when it is first shown.
class NotebookFrame : public QWidget {
    Q_OBJECT
public:
    // Its sidebar offers actions of the window.
    NotebookFrame(NotebookLink& link, const Content& content, Look& look, WindowActions& actions,
                  QWidget* parent = nullptr);

    NotebookLink& link() { return link_; }
    const Tables& tables() const { return link_.read(); }

    void go(const Place& place);
    void goTo(MainPage page); // as it was seen last
    const Place& place() const { return place_; }
    MeetingsView meetingsView() const { return meetingsView_; } // seen last
    void setMeetingsView(MeetingsView view) { meetingsView_ = view; }
    Whereabouts whereabouts() const;
    void comeBackTo(const Whereabouts& there);
    void goBack();
    void goForward();
    bool canGoBack() const { return places_.hasBack(); }
    bool canGoForward() const { return places_.hasForward(); }
    void logMeeting();
    void planMeeting();
    void findOrDo(); // or away with it, where it is there
    void writeReflection();
    void addTeacher();
    void bringList();
    void bringArchive();
    void saveArchive();
    void backUpNow();
    void showSecurity();
    void comeBackFrom(TeacherId teacher, bool given); // after the screen was theirs
    void undo();
    void redo();
    void say(const QString& words);          // below the pages, for a while
    QString wordsOf(const Deed& deed) const; // "log meeting with Ana Ruiz"

    // Shown above the pages, as the demo's ribbon.
    void setRibbon(QWidget* ribbon);

Q_SIGNALS:
    void moved(); // to another place
    void handOverAsked(alongside::TeacherId teacher, const QString& code);
    void whileClosedAsked(const alongside::WhileClosed& work);
    void notesAsked();     // where they are hidden
    void lockingChanged(); // when the notebook locks by itself

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    bool focusNextPrevChild(bool next) override;

private:
    void show(const Place& place);
    void goAlong(std::optional<Place> (Places::*way)());
    QWidget* pageFor(const Place& place);
    QWidget* settingsFor(int part);
    void showSettings(SettingsPart part);
    template <class SomePage>
    QWidget* partOf(SomePage*& page, MainPage which, int part);
    void notePart(MainPage page, int part);
    void connectNavigator();
    bool coversInstead();
    bool isOnlyRead();
    void openMeeting(const MeetingRequest& request);
    void openSummary(ContactId contact);
    void countOverdue();
    void keepAfterAll(const Draft& draft);
    QString doneWords(const Deed& deed) const;
    void tellOfUnfinished();
    QString whoOf(const Deed& deed) const;
    QString nameOf(const std::optional<TeacherId>& teacher) const;

    NotebookLink& link_;
    const Content& content_;
    Look& look_;
    WindowActions& actions_;
    Navigator navigator_;
    Sidebar* sidebar_;
    QStackedWidget* pages_;
    UndoLine* undoLine_;
    TodayPage* todayPage_ = nullptr;
    TeachersPage* teachersPage_ = nullptr;
    MeetingsPage* meetingsPage_ = nullptr;
    NextStepsPage* nextStepsPage_ = nullptr;
    LibraryPage* libraryPage_ = nullptr;
    ReflectPage* reflectPage_ = nullptr;
    ReportsPage* reportsPage_ = nullptr;
    TeacherPage* teacherPage_ = nullptr;
    SettingsPage* settingsPage_ = nullptr;
    QWidget* hiddenPage_ = nullptr; // in the place of those that are made of words about people
    QPointer<FindPanel> finding_;
    Place place_;
    std::array<int, 8> parts_{}; // of each page, seen last
    MeetingsView meetingsView_ = MeetingsView::List;
    Places places_;
};

} // namespace alongside
