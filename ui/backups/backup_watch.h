#pragma once

#include "shared/notebook_link.h"

#include <QObject>
#include <QTimer>

#include <thread>

namespace alongside {

// Makes the routine backups of an open notebook, in another thread and without a word: some minutes after something
// changed, at most once an hour. Now and then it opens the newest one again. No timer runs while nothing changes. What
// goes wrong is noted on the shelf, where pages find it.
class BackupWatch : public QObject {
    Q_OBJECT
public:
    explicit BackupWatch(NotebookLink& link, QObject* parent = nullptr);

    // The backup that is due when the notebook is closed, if one is; the window waits for it.
    static void atClosing(const Notebook& notebook);

    void look(); // now, not when the timer says so

private:
    void finish();

    NotebookLink& link_;
    QTimer timer_;
    ProgressFigures figures_;
    std::jthread thread_; // last: it is gone before what it writes to
};

} // namespace alongside
