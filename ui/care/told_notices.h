#pragma once

#include <QSettings>
#include <QString>

#include <filesystem>

namespace alongside {

// Which sentences about a file the coach has read and put away, each once for each file. Remembered by a hash of its
// path: nothing of the name is kept.
class ToldNotices {
public:
    bool wasTold(const QString& what, const std::filesystem::path& file) const;
    void putAway(const QString& what, const std::filesystem::path& file);

private:
    QSettings settings_{QStringLiteral("alongside"), QStringLiteral("window")};
};

} // namespace alongside
