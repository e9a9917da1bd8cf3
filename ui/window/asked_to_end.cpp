#include "window/asked_to_end.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace alongside {
namespace {

constexpr std::array kAsking{SIGTERM, SIGHUP, SIGINT};

// A handler may do hardly more than write to a pipe.
std::array<int, 2> pipeOfAsking{-1, -1};

using Handler = void (*)(int);
std::array<Handler, kAsking.size()> handlersBefore{};

extern "C" void noteAsking(int) {
    const int before = errno;
    const char word = 0;
    [[maybe_unused]] const auto written = ::write(pipeOfAsking[1], &word, 1);
    errno = before;
}

} // namespace

AskedToEnd::AskedToEnd(QObject* parent) : QObject(parent) {
    if (::pipe2(pipeOfAsking.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the program ends as it would
    auto* notifier = new QSocketNotifier(pipeOfAsking[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char word = 0;
        if (::read(pipeOfAsking[0], &word, 1) == 1)
            Q_EMIT asked();
    });
    for (std::size_t i = 0; i < kAsking.size(); ++i) {
        handlersBefore[i] = std::signal(kAsking[i], noteAsking);
        if (handlersBefore[i] == SIG_IGN) // by nohup, or by a script that starts it behind itself
            std::signal(kAsking[i], SIG_IGN);
    }
}

AskedToEnd::~AskedToEnd() {
    if (pipeOfAsking[0] < 0)
        return;
    for (std::size_t i = 0; i < kAsking.size(); ++i)
        std::signal(kAsking[i], handlersBefore[i]);
    for (auto& end : pipeOfAsking)
        ::close(std::exchange(end, -1));
}

} // namespace alongside
