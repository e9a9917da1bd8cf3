#include "shared/notebook_link.h"

#include "shared/text.h"

#include <QScopedValueRollback>
#include <QTime>

#include <chrono>
#include <utility>

namespace alongside {

NotebookLink::NotebookLink(Notebook notebook, QObject* parent)
    : QObject(parent), notebook_(std::move(notebook)), shownDay_(notebook_.today()) {
    notebook_.onChange([this](const Changes& changes) {
        Q_EMIT changed(changes);
        const bool isDeed = !travelling_ && changes != Changes{Area::Trail}; // that something left is none
        if (const auto deed = notebook_.undoable(); deed && isDeed)
            Q_EMIT done(*deed);
    });
    midnight_.setSingleShot(true);
    connect(&midnight_, &QTimer::timeout, this, [this] {
        lookAtTheDay();
        waitForMidnight();
    });
    waitForMidnight();
}

void NotebookLink::hideNotes(bool hide) {
    if (hide)
        notebook_.hideNotes(fromQt(tr("Hidden")));
    else
        notebook_.showNotes();
}

void NotebookLink::undo() {
    const QScopedValueRollback<bool> travelling(travelling_, true);
    notebook_.undo();
}

void NotebookLink::redo() {
    const QScopedValueRollback<bool> travelling(travelling_, true);
    notebook_.redo();
}

void NotebookLink::lookAtTheDay() {
    if (notebook_.today() == shownDay_)
        return;
    shownDay_ = notebook_.today();
    Q_EMIT changed(Changes::everything());
}

void NotebookLink::waitForMidnight() {
    const int untilMidnight = 24 * 60 * 60 * 1000 - QTime::currentTime().msecsSinceStartOfDay();
    midnight_.start(std::chrono::milliseconds(untilMidnight + 1000));
}

} // namespace alongside
