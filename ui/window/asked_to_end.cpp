#include "window/asked_to_end.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace alongside {
namespace {

constexpr std::array kAsking{SIGTERM, SIGHUP, SIGINT};

// A handler may do hardly more than write to a pipe.
std::array<int, 2> pipeOfAsking{-1, -1};

extern "C" void noteAsking(int) {
    const int before = errno;
    const char word = 0;
    [[maybe_unused]] const auto written = ::write(pipeOfAsking[1], &word, 1);
    errno = before;
}

} // namespace

AskedToEnd::AskedToEnd(QObject* parent) : QObject(parent) {
    if (::pipe(pipeOfAsking.data()) != 0)
        return; // the program ends as it would
    auto* notifier = new QSocketNotifier(pipeOfAsking[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char word = 0;
        if (::read(pipeOfAsking[0], &word, 1) == 1)
            Q_EMIT asked();
    });
    for (const int signal : kAsking)
        std::signal(signal, noteAsking);
}

AskedToEnd::~AskedToEnd() {
    for (const int signal : kAsking)
        std::signal(signal, SIG_DFL);
    for (const int end : pipeOfAsking)
        ::close(end);
}

} // namespace alongside
