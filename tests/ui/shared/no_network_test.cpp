#include "support/child_process.h"
#include "support/no_network.h"

#include <catch2/catch_all.hpp>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

using namespace alongside;

namespace {

int openSocket(int family) {
    const int socket = ::socket(family, SOCK_STREAM, 0);
    return socket >= 0 && ::close(socket) == 0 ? 0 : 1;
}

} // namespace

// main() forbids it for the whole of this program, so any test that asked for one would end it.
TEST_CASE("the interface's tests run where a socket of the internet ends the program", "[network]") {
    const bool isForbidden = runInChild([] { return forbidNetwork() ? 0 : 1; }) == 0;
    if (!isForbidden)
        SKIP("this kernel takes no filter, so nobody watches for sockets of the internet here");
    CHECK(runInChild([] { return openSocket(AF_UNIX); }) == 0);
    CHECK(runInChild([] { return openSocket(AF_INET); }) == 128 + SIGSYS);
    CHECK(runInChild([] { return openSocket(AF_INET6); }) == 128 + SIGSYS);
}
