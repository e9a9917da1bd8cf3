#include "support/no_network.h"

#include <cstddef>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>

namespace alongside {
namespace {

constexpr unsigned short kLoad = BPF_LD | BPF_W | BPF_ABS, kIsEqual = BPF_JMP | BPF_JEQ | BPF_K,
                         kReturn = BPF_RET | BPF_K;

// The two numbers in the middle say how many lines are skipped: where it is equal, and where it is not.
sock_filter rules[]{
    {kLoad, 0, 0, offsetof(seccomp_data, nr)},
    {kIsEqual, 0, 4, SYS_socket},
    {kLoad, 0, 0, offsetof(seccomp_data, args)},
    {kIsEqual, 3, 0, AF_INET},
    {kIsEqual, 2, 0, AF_INET6},
    {kIsEqual, 1, 0, AF_PACKET},
    {kReturn, 0, 0, SECCOMP_RET_ALLOW},
    {kReturn, 0, 0, SECCOMP_RET_KILL_PROCESS},
};

} // namespace

bool forbidNetwork() {
    const sock_fprog program{sizeof rules / sizeof rules[0], rules};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}

} // namespace alongside
