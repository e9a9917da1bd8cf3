#include "care/file_watch.h"

#include "shared/text.h"

#include <QGuiApplication>

namespace alongside {

FileWatch::FileWatch(NotebookLink& link, QObject* parent) : QObject(parent), link_(link) {
    folder_.addPath(toQt(link_.notebook().file().parent_path().string()));
    connect(&folder_, &QFileSystemWatcher::directoryChanged, this, &FileWatch::look);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            look();
    });
}

void FileWatch::look() {
    if (link_.notebook().isReplaced())
        Q_EMIT replaced();
}

} // namespace alongside
