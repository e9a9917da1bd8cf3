#pragma once

#include "store/notebook.h"

#include <QObject>
#include <QTimer>

namespace alongside {

// The front end's tie to the open notebook: its announcements as the one Qt signal, and the change of the day.
class NotebookLink : public QObject {
    Q_OBJECT
public:
    explicit NotebookLink(Notebook notebook, QObject* parent = nullptr);

    Notebook& notebook() { return notebook_; }
    const Tables& read() const { return notebook_.readForScreen(); } // the one way from the notebook to the screen
    Date today() const { return notebook_.today(); }
    Instant now() const { return notebook_.now(); }

    // While notes are hidden, `read` has initials and one word in their place. Whoever shows anything is to be built
    // anew after a change.
    void hideNotes(bool hide);
    bool hidesNotes() const { return notebook_.hidesNotes(); }

    // Both do nothing when there is nothing to travel over. Throw Error.
    void undo();
    void redo();

    // Says that the day has changed if it has: the window asks when it comes to the front.
    void lookAtTheDay();

Q_SIGNALS:
    void changed(const alongside::Changes& changes);
    void done(const alongside::Deed& deed); // after a deed, not after undo and redo

private:
    void waitForMidnight();

    Notebook notebook_;
    QTimer midnight_;
    Date shownDay_;
    bool travelling_ = false;
};

} // namespace alongside
