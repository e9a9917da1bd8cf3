#include "care/look_aside.h"

#include "overview/due_to_go.h"
#include "store/backups/backup_preview.h"
#include "store/error.h"
#include "store/place/disk_kind.h"
#include "store/place/file_mode.h"
#include "store/place/synced_folder.h"
#include "store/read_aside.h"
#include "store/rescue/rescue.h"

#include <QTimer>

namespace alongside {
namespace {

constexpr std::chrono::milliseconds kAfterFirstPicture{200};

// `asOf`: empty where nothing can be deleted.
void lookInto(Noticed& noticed, const std::filesystem::path& file, const Passphrase& key, std::optional<Date> asOf,
              const Progress& progress) {
    noticed.isOnNetwork = diskKindOf(file) == DiskKind::Network;
    noticed.syncing = syncingProgramAt(file);
    noticed.isOpenToOthers = isOpenToOthers(file);
    try {
        noticed.isDamaged = !damageAside(file, key, progress).empty();
        if (noticed.isDamaged)
            return;
        noticed.newest = previewOf(file, key).newest;
        if (asOf)
            readAside(file, key, progress,
                      [&](const Tables& tables) { noticed.dueToGo = countDueInPassing(tables, *asOf); });
    } catch (const Error&) {
        // It was replaced or taken away meanwhile, which is noticed elsewhere.
    }
}

} // namespace

LookAside::LookAside(NotebookLink& link, QObject* parent) : QObject(parent), link_(link) {
    QTimer::singleShot(kAfterFirstPicture, this, &LookAside::begin);
}

void LookAside::begin() {
    const auto asOf = link_.notebook().isReadOnly() ? std::nullopt : std::optional(link_.today());
    thread_ = std::jthread(
        [this, file = link_.notebook().file(), key = link_.notebook().key(), asOf](const std::stop_token& stop) {
            try {
                lookInto(noticed_, file, key, asOf, Progress(stop, figures_));
            } catch (const std::exception&) {
                return; // the notebook is being closed, or its folder went while it was looked at
            }
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT noticed(noticed_); }, Qt::QueuedConnection);
        });
}

} // namespace alongside
