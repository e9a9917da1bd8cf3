#pragma once

#include "shared/notebook_link.h"

#include <QFileSystemWatcher>
#include <QObject>

namespace alongside {

// Notices that another program moved, replaced or removed the file of the open notebook: at once where the system tells
// of its folder, else when the window comes to the front.
class FileWatch : public QObject {
    Q_OBJECT
public:
    explicit FileWatch(NotebookLink& link, QObject* parent = nullptr);

    void look();

Q_SIGNALS:
    void replaced(); // again with each look, until the notebook goes on elsewhere

private:
    NotebookLink& link_;
    QFileSystemWatcher folder_;
};

} // namespace alongside
