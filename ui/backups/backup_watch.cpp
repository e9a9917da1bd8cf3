#include "backups/backup_watch.h"

#include "store/backups/make_backup.h"
#include "store/error.h"

namespace alongside {
namespace {

using namespace std::chrono_literals;

constexpr auto kAfterOpening = 1min, kAfterChange = 5min, kBeforeNextLook = 20min;

struct Round {
    std::filesystem::path file;
    Passphrase key;
    Instant now;

    void run(const Progress& progress) const {
        try {
            if (isBackupDue(file, BackupMoment::WhileOpen, now))
                makeBackupAside(file, key, BackupCause::Routine, now, progress);
            const auto shelf = shelfOf(file);
            if (const auto newest = backupToDrill(shelf, now))
                drill(shelf, *newest, key, now, progress);
        } catch (const Error&) {
            // It stands on the shelf.
        } catch (const Stopped&) {
            // The notebook is being closed, which makes a backup of its own.
        }
    }
};

} // namespace

BackupWatch::BackupWatch(NotebookLink& link, QObject* parent) : QObject(parent), link_(link) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &BackupWatch::look);
    connect(&link_, &NotebookLink::changed, this, [this] {
        if (!timer_.isActive())
            timer_.start(kAfterChange);
    });
    timer_.start(kAfterOpening);
}

void BackupWatch::atClosing(const Notebook& notebook) {
    if (notebook.file().empty() || notebook.isReadOnly())
        return;
    try {
        if (isBackupDue(notebook.file(), BackupMoment::AtClosing, notebook.now()))
            notebook.backUp(BackupCause::Routine);
    } catch (const Error&) {
        // It stands on the shelf, and is told when the notebook is opened again.
    }
}

void BackupWatch::look() {
    const auto& notebook = link_.notebook();
    if (thread_.joinable() || notebook.file().empty() || notebook.isReadOnly())
        return;
    timer_.stop();
    const Round round{notebook.file(), notebook.key(), notebook.now()};
    thread_ = std::jthread([this, round](const std::stop_token& stop) {
        round.run(Progress(stop, figures_));
        QMetaObject::invokeMethod(this, &BackupWatch::finish, Qt::QueuedConnection);
    });
}

void BackupWatch::finish() {
    thread_.join();
    thread_ = {};
    const auto& notebook = link_.notebook();
    if (isBackupDue(notebook.file(), BackupMoment::AtClosing, notebook.now()) && !timer_.isActive())
        timer_.start(kBeforeNextLook);
}

} // namespace alongside
