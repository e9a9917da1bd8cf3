#include "window/notebook_places.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace alongside {
namespace {

std::filesystem::path inOwnFolder(const char* name) {
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return std::filesystem::path(folder.toStdString()) / name;
}

} // namespace

std::filesystem::path ownNotebookPath() {
    return inOwnFolder("notebook.alongside");
}

std::filesystem::path demoNotebookPath() {
    return inOwnFolder("demo.alongside");
}

} // namespace alongside
