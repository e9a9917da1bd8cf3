#include "store/place/process_secrecy.h"

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

#include <cstdlib> // says whether this is glibc, too

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace alongside {

void forbidDumps() {
#ifdef __linux__
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

void giveBackFreedMemory() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace alongside
