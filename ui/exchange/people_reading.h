#pragma once

#include "exchange/people/read_people.h"

#include <QObject>

#include <functional>
#include <future>
#include <thread>

class QTimer;

namespace alongside {

// Reads a file with people aside, so that the window goes on while a district's roster comes in. What takes no longer
// than a blink is there before `start` comes back.
class PeopleReading : public QObject {
    Q_OBJECT
public:
    using Then = std::function<void(std::future<People>& read)>; // its get() throws what readPeople throws

    explicit PeopleReading(QObject* parent);
    ~PeopleReading() override; // stops, and waits until it has

    void start(const std::filesystem::path& path, Then then);
    void stop(); // `then` hears of it
    bool isReading() const { return read_.valid(); }

Q_SIGNALS:
    void going(qint64 bytes); // read so far, again and again

private:
    bool finishWithin(std::chrono::milliseconds time);

    std::atomic<std::size_t> bytes_ = 0;
    std::future<People> read_;
    Then then_;
    QTimer* ticks_;
    std::jthread thread_; // last: it is gone before what it writes to
};

} // namespace alongside
