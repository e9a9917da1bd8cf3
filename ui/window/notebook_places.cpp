#include "window/notebook_places.h"

#include "shared/text.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

namespace alongside {
namespace {

// Empty: the desktop's. One for the process, as the folder that QSettings writes to is.
QString& chosenFolder() {
    static QString folder;
    return folder;
}

bool makeForOneself(const QString& folder) {
    return QDir().mkpath(folder) &&
           QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

// A folder that was chosen keeps the rights that it has: it may be a whole disk.
std::filesystem::path inOwnFolder(const char* name) {
    auto folder = chosenFolder();
    if (folder.isEmpty()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        makeForOneself(folder);
    }
    return std::filesystem::path(fromQt(folder)) / name;
}

} // namespace

bool keepAllIn(const QString& folder) {
    chosenFolder() = folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    return QDir(folder).exists() || makeForOneself(folder);
}

std::filesystem::path ownNotebookPath() {
    return inOwnFolder("notebook.alongside");
}

std::filesystem::path demoNotebookPath() {
    return inOwnFolder("demo.alongside");
}

} // namespace alongside
