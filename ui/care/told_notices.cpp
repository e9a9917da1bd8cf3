#include "care/told_notices.h"

#include <QCryptographicHash>

namespace alongside {
namespace {

QString keyOf(const QString& what, const std::filesystem::path& file) {
    const auto hash = QCryptographicHash::hash(QByteArray::fromStdString(file.string()), QCryptographicHash::Sha256);
    return QStringLiteral("told/%1-%2").arg(what, QString::fromLatin1(hash.toHex().left(16)));
}

} // namespace

bool ToldNotices::wasTold(const QString& what, const std::filesystem::path& file) const {
    return settings_.value(keyOf(what, file), false).toBool();
}

void ToldNotices::putAway(const QString& what, const std::filesystem::path& file) {
    settings_.setValue(keyOf(what, file), true);
}

} // namespace alongside
