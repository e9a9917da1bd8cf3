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
extern "C" {
void __libc_free(void* memory);
void* __libc_realloc(void* memory, std::size_t size);
}

namespace {

using Free = void (*)(void*);
using Realloc = void* (*)(void*, std::size_t);

// Whoever is next in line, and made the pieces: an allocator that is preloaded, else glibc.
std::atomic<Free> nextFree = nullptr;
std::atomic<Realloc> nextRealloc = nullptr;
std::atomic<bool> tellsRoom = false;

template <typename Function>
Function nextCalled(const char* name, Function otherwise) {
    const auto found = reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
    return found ? found : otherwise;
}

// Not every allocator that is preloaded, as to trace a program, tells how large its pieces are; glibc, who is asked
// then, would look for it in front of a piece that it did not make.
bool makerTellsRoom() {
    Dl_info makes{}, tells{};
    return dladdr(dlsym(RTLD_NEXT, "malloc"), &makes) != 0 &&
           dladdr(dlsym(RTLD_NEXT, "malloc_usable_size"), &tells) != 0 && makes.dli_fbase == tells.dli_fbase;
}

// To look it up may itself free something, for which there is nobody yet.
bool isMakerKnown() {
    thread_local bool isLookedUp = false;
    if (nextFree.load(std::memory_order_acquire))
        return true;
    if (isLookedUp)
        return false;
    isLookedUp = true;
    tellsRoom.store(makerTellsRoom(), std::memory_order_relaxed);
    nextRealloc.store(nextCalled("realloc", &__libc_realloc), std::memory_order_relaxed);
    nextFree.store(nextCalled("free", &__libc_free), std::memory_order_release);
    isLookedUp = false;
    return true;
}

} // namespace

extern "C" {

__attribute__((visibility("default"))) void free(void* memory) noexcept {
    if (!memory || !isMakerKnown())
        return;
    if (tellsRoom.load(std::memory_order_relaxed))
        explicit_bzero(memory, malloc_usable_size(memory));
    nextFree.load(std::memory_order_relaxed)(memory);
}

// By malloc and free alone: what another's realloc moves or cuts off would leave its words where they were.
__attribute__((visibility("default"))) void* realloc(void* memory, std::size_t size) noexcept {
    if (!memory)
        return std::malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    if (isMakerKnown() && !tellsRoom.load(std::memory_order_relaxed))
        return nextRealloc.load(std::memory_order_relaxed)(memory, size);
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
