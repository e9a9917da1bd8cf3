#pragma once

#include <QKeySequence>
#include <QList>
#include <QPointer>

#include <functional>
#include <optional>

class QAction;
class QMenu;

namespace alongside {

class Look;
class NotebookFrame;
enum class MainPage;
struct Deed;

// What can be done from anywhere in the window, by key or from the sidebar's menu.
class WindowActions : public QObject {
    Q_OBJECT
public:
    WindowActions(QWidget* window, Look& look);

    // From now on the actions are this notebook's; nullptr: none is open.
    void setFrame(NotebookFrame* frame);

    QMenu* makeMoreMenu();

    // Locked, no key and no button of the mouse leads anywhere; only the size of the text can be changed.
    void setLocked(bool locked);

Q_SIGNALS:
    void firstTeacherAsked(); // while no notebook is open
    void notebookAsked();     // another one
    void lockAsked();         // the open one
    void hideNotesAsked();    // or to show them again

private:
    using InFrame = void (NotebookFrame::*)();

    QAction* add(const QString& words, const QKeySequence& keys, std::function<void()> act);
    QAction* addInFrame(const QString& words, const QKeySequence& keys, InFrame act);
    void addPage(const QString& words, const QKeySequence& keys, MainPage page);
    void addZooms();
    void showState(); // what undo would take back, and whether there is a way back
    void wordTravel(QAction* action, const std::optional<Deed>& deed);

    QWidget* window_;
    Look& look_;
    QPointer<NotebookFrame> frame_;
    QList<QAction*> zooms_;
    bool locked_ = false;
    QAction *undo_, *redo_, *back_, *forward_, *open_, *shortcuts_, *hide_, *lock_, *quit_;
};

} // namespace alongside
