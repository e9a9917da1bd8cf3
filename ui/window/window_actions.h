#pragma once

#include "shared/window_action.h"

#include <QKeySequence>
#include <QList>
#include <QPointer>

#include <array>
#include <functional>
#include <optional>

class QMenu;

namespace alongside {

class Look;
class NotebookFrame;
enum class Appearance;
enum class MainPage;
struct Deed;

// What can be done from anywhere in the window: the one place that makes each such action, with its words, keys, icon,
// and when it can be done. Sidebar, menu, Find or do and the sheet of shortcuts read them from here.
class WindowActions : public QObject {
    Q_OBJECT
public:
    WindowActions(QWidget* window, Look& look);

    // From now on the actions are this notebook's; nullptr: none is open.
    void setFrame(NotebookFrame* frame);

    QAction* logMeeting() const { return logMeeting_; }
    QAction* findOrDo() const { return find_; }
    QAction* page(MainPage page) const { return pages_[static_cast<std::size_t>(page)]; }
    QMenu* makeMoreMenu();

    // Locked, no key and no button of the mouse leads anywhere; only the size of the text can be changed.
    void setLocked(bool locked);

Q_SIGNALS:
    void firstTeacherAsked();              // while no notebook is open
    void notebookAsked();                  // another one
    void lockAsked();                      // the open one
    void hideNotesAsked();                 // or to show them again
    void helpAsked();                      // about what is on screen
    void guideAsked(const QString& words); // where it has these

private:
    using InFrame = void (NotebookFrame::*)();

    QAction* add(ActionGroup group, const char* iconName, const QString& words, const QList<QKeySequence>& keys,
                 std::function<void()> act);
    QAction* addInFrame(ActionGroup group, const char* iconName, const QString& words, const QList<QKeySequence>& keys,
                        std::function<void(NotebookFrame&)> act);
    void addWork();
    void addPages();
    void addPage(MainPage page, const char* iconName, const QString& words, Qt::Key key);
    void addSettingsWords();
    void addParts(MainPage page, const char* iconName, const QStringList& parts);
    void addWays();
    void addChanges();
    void addView();
    void say(const QString& words);
    void addColours(Appearance appearance, const char* iconName, const QString& words);
    void addNotebook();
    void addProgram();
    void showState(); // what undo would take back, and whether there is a way back
    void wordTravel(QAction* action, const std::optional<Deed>& deed);

    QWidget* window_;
    Look& look_;
    QPointer<NotebookFrame> frame_;
    QList<QAction*> zooms_;
    QList<QAction*> inFrame_; // need an open notebook
    std::array<QAction*, 8> pages_{};
    bool locked_ = false;
    QAction *logMeeting_ = nullptr, *find_ = nullptr, *undo_ = nullptr, *redo_ = nullptr, *back_ = nullptr,
            *forward_ = nullptr, *open_ = nullptr, *help_ = nullptr, *shortcuts_ = nullptr, *about_ = nullptr,
            *hide_ = nullptr, *lock_ = nullptr, *quit_ = nullptr;
};

} // namespace alongside
