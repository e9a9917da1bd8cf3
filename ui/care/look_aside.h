#pragma once

#include "shared/notebook_link.h"

#include <QObject>

#include <optional>
#include <string>
#include <thread>

namespace alongside {

// What is to be known about an open notebook and its file, and was not asked for at its opening.
struct Noticed {
    bool isDamaged = false;
    std::optional<Instant> newest;      // when a record was last changed
    bool isOnNetwork = false;           // its folder is on another computer
    std::optional<std::string> syncing; // the program that keeps its folder the same on several computers
    bool isOpenToOthers = false;        // others on this computer may read it, and that cannot be changed
    int dueToGo = 0;                    // records that the agreements no longer let the coach keep
};

// Looks at the file of the notebook that was just opened, once the window is there, in another thread and over a
// connection of its own.
class LookAside : public QObject {
    Q_OBJECT
public:
    explicit LookAside(NotebookLink& link, QObject* parent = nullptr);

Q_SIGNALS:
    void noticed(const alongside::Noticed& noticed);

private:
    void begin();

    NotebookLink& link_;
    Noticed noticed_;
    ProgressFigures figures_;
    std::jthread thread_; // last: it is gone before what it writes to
};

} // namespace alongside
