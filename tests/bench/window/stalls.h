#pragma once

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <time.h>

namespace alongside {

// A heart that beats each millisecond while the interface's thread turns, and remembers the longest pause.
class Stalls {
public:
    Stalls() {
        QObject::connect(&beats_, &QTimer::timeout, [this] { beat(); });
    }

    // The longest pause, in milliseconds, from this deed until all that it led to has come to rest; where the deed goes
    // on in another thread, until `isDone`.
    double during(
        const std::function<void()>& deed, const std::function<bool()>& isDone = [] { return true; }) {
        longest_ = 0;
        QTimer::singleShot(0, &beats_, deed);
        wait(isDone);
        return longest_;
    }

private:
    static constexpr double kBusy = 4, kRest = 150; // milliseconds

    static double now() {
        timespec moment{};
        clock_gettime(CLOCK_MONOTONIC, &moment);
        return static_cast<double>(moment.tv_sec) * 1e3 + static_cast<double>(moment.tv_nsec) / 1e6;
    }
    void beat() {
        const double moment = now(), pause = moment - last_;
        last_ = moment;
        longest_ = std::max(longest_, pause - 1);
        if (pause > kBusy)
            restedFrom_ = moment;
    }
    void wait(const std::function<bool()>& isDone) {
        last_ = restedFrom_ = now();
        beats_.start(1);
        while (last_ - restedFrom_ < kRest || !isDone())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        beats_.stop();
    }

    QTimer beats_;
    double last_ = 0, restedFrom_ = 0, longest_ = 0;
};

} // namespace alongside
