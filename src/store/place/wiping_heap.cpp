#include "store/place/process_secrecy.h"

#include <cstdlib> // says whether this is glibc, too

#ifndef __has_feature
#define __has_feature(feature) 0
#endif

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) &&                           \
    !__has_feature(address_sanitizer) && !__has_feature(thread_sanitizer)
#define ALONGSIDE_WIPES_THE_HEAP 1
#include <algorithm>
#include <atomic>
#include <cstring>
#include <dlfcn.h>
#include <malloc.h>
#else
#define ALONGSIDE_WIPES_THE_HEAP 0
#endif

// The program's own free and realloc, which every library of the process finds before any other's. Words of a notebook
// pass through many hands (a string of Qt, a layout of it, a message to a screen reader), and each copy is freed
// without a thought: nothing short of the heap itself reaches them all.

#if ALONGSIDE_WIPES_THE_HEAP
namespace {

using Free = void (*)(void*);

// Of whoever is next in line: an allocator that is preloaded, whose malloc made the pieces then, else glibc's. To look
// it up may itself free something, for which there is none yet.
Free nextFree() {
    static std::atomic<Free> known = nullptr;
    thread_local bool isLookedUp = false;
    auto next = known.load(std::memory_order_relaxed);
    if (!next && !isLookedUp) {
        isLookedUp = true;
        next = reinterpret_cast<Free>(dlsym(RTLD_NEXT, "free"));
        known.store(next, std::memory_order_relaxed);
        isLookedUp = false;
    }
    return next;
}

} // namespace

extern "C" {

__attribute__((visibility("default"))) void free(void* memory) noexcept {
    if (!memory)
        return;
    explicit_bzero(memory, malloc_usable_size(memory));
    if (const auto next = nextFree())
        next(memory);
}

// By malloc and free alone: what another's realloc moves or cuts off would leave its words where they were.
__attribute__((visibility("default"))) void* realloc(void* memory, std::size_t size) noexcept {
    if (!memory)
        return std::malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const auto room = malloc_usable_size(memory);
    if (size <= room && size > room / 2)
        return memory;
    void* moved = std::malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, std::min(room, size));
    free(memory);
    return moved;
}

} // extern "C"
#endif

namespace alongside {

bool wipesAllThatIsFreed() {
    return ALONGSIDE_WIPES_THE_HEAP != 0;
}

} // namespace alongside
