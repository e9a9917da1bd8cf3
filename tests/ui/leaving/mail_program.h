#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

namespace alongside {

// Stands where the desktop's mail program would open, and keeps what it was handed.
class MailProgram : public QObject {
    Q_OBJECT
public:
    MailProgram();
    ~MailProgram() override;

    QList<QUrl> opened;

public Q_SLOTS:
    void take(const QUrl& url) { opened += url; }
};

} // namespace alongside
