#pragma once

#include <QObject>

namespace alongside {

// Hears the system ask the program to end, as it does at logging out and shutting down (SIGTERM, SIGHUP) and a terminal
// does (SIGINT). What somebody chose to ignore stays so. One at a time.
class AskedToEnd : public QObject {
    Q_OBJECT
public:
    explicit AskedToEnd(QObject* parent = nullptr);
    ~AskedToEnd() override;

Q_SIGNALS:
    void asked(); // in the thread of this, once it comes to it
};

} // namespace alongside
