#include "store/place/process_secrecy.h"

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

#include <cstdlib> // says whether this is glibc, too

#ifdef __GLIBC__
#include <functional>
#include <malloc.h>
#include <openssl/crypto.h>
#include <unistd.h>
#include <utility>
#endif

namespace alongside {

#ifdef __GLIBC__
namespace {

// Pieces of memory that were free, taken for as long as this lives. Each holds the way to the one before, so that
// keeping them takes no memory.
class TakenPieces {
public:
    TakenPieces() = default;
    TakenPieces(const TakenPieces&) = delete;
    TakenPieces& operator=(const TakenPieces&) = delete;
    ~TakenPieces() {
        while (last_)
            std::free(std::exchange(last_, *static_cast<void**>(last_)));
    }

    // All that is left of this size. What lies above is the rest of the heap, given where nothing that was freed fits.
    void takeFreed(std::size_t size) {
        const auto* above = static_cast<const char*>(sbrk(0)) - mallinfo2().keepcost;
        while (const auto* piece = take(size))
            if (!std::less<>()(piece, above))
                return;
    }

    // That rest itself, and hardly more.
    void takeRest(std::size_t size) {
        for (auto left = mallinfo2().keepcost; left > size && take(size);)
            left -= size;
    }

private:
    const char* take(std::size_t size) {
        void* piece = std::malloc(size);
        if (!piece)
            return nullptr;
        OPENSSL_cleanse(piece, malloc_usable_size(piece));
        *static_cast<void**>(piece) = std::exchange(last_, piece);
        return static_cast<const char*>(piece);
    }

    void* last_ = nullptr;
};

} // namespace
#endif

void forbidDumps() {
#ifdef __linux__
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

// Large pieces first, then each size that glibc keeps a short list of.
void wipeFreedMemory() {
#ifdef __GLIBC__
    constexpr std::size_t kLargest = 64 * 1024, kLargestListed = 1032, kSmallest = 24, kStep = 16;
    malloc_trim(0); // joins what lies side by side
    {
        TakenPieces pieces;
        for (auto size = kLargest; size > kLargestListed; size /= 2)
            pieces.takeFreed(size);
        for (auto size = kLargestListed; size >= kSmallest; size -= kStep)
            pieces.takeFreed(size);
        pieces.takeRest(kLargestListed);
    }
    malloc_trim(0);
#endif
}

} // namespace alongside
