#include "exchange/people_reading.h"

#include <QTimer>

#include <utility>

namespace alongside {
namespace {

constexpr std::chrono::milliseconds kBlink{40}, kTick{100};

} // namespace

PeopleReading::PeopleReading(QObject* parent) : QObject(parent), ticks_(new QTimer(this)) {
    ticks_->setInterval(kTick);
    connect(ticks_, &QTimer::timeout, this, [this] {
        if (!finishWithin({}))
            Q_EMIT going(static_cast<qint64>(bytes_.load()));
    });
}

PeopleReading::~PeopleReading() = default;

void PeopleReading::start(const std::filesystem::path& path, Then then) {
    thread_ = {}; // one at a time
    bytes_ = 0;
    then_ = std::move(then);
    std::packaged_task<People(std::stop_token)> task([this, path](std::stop_token stop) {
        return readPeople(path, {std::move(stop), &bytes_});
    });
    read_ = task.get_future();
    thread_ = std::jthread(std::move(task));
    if (finishWithin(kBlink))
        return;
    ticks_->start();
    Q_EMIT going(0);
}

void PeopleReading::stop() {
    thread_.request_stop();
}

bool PeopleReading::finishWithin(std::chrono::milliseconds time) {
    if (read_.wait_for(time) != std::future_status::ready)
        return false;
    ticks_->stop();
    auto read = std::exchange(read_, {});
    const auto then = std::exchange(then_, {});
    then(read);
    return true;
}

} // namespace alongside
