// An allocator to be preloaded, as jemalloc or a debugger's would be: a mark stands before each of its pieces, so that
// no other can free them. It ends the program at a piece that is not its own, or that is freed with words still in it,
// and says at the end how many it has taken back.

#include <algorithm>
#include <atomic>
#include <bit>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <unistd.h>

// glibc's, under the names that stay.
extern "C" void* __libc_malloc(std::size_t size);
extern "C" void __libc_free(void* memory);

namespace {

constexpr std::uint64_t kMark = 0x616C6F6E67736964;

struct Head {
    std::uint64_t mark;
    std::size_t size;
    void* whole; // as glibc gave it
    void* none;
};

std::atomic<long> takenBack{0};

[[noreturn]] void end(const char* words) {
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, words, std::strlen(words));
    ::_exit(99);
}

Head* headOf(void* memory) {
    auto* head = static_cast<Head*>(memory) - 1;
    if (head->mark != kMark)
        end("other heap: a piece of another's\n");
    return head;
}

void* make(std::size_t alignment, std::size_t size) {
    alignment = std::max(alignment, alignof(std::max_align_t));
    if (size > PTRDIFF_MAX - alignment - sizeof(Head)) {
        errno = ENOMEM;
        return nullptr;
    }
    void* whole = __libc_malloc(size + alignment + sizeof(Head));
    if (!whole)
        return nullptr;
    const auto first = std::bit_cast<std::uintptr_t>(whole) + sizeof(Head);
    auto* memory = std::bit_cast<void*>((first + alignment - 1) / alignment * alignment);
    new (static_cast<Head*>(memory) - 1) Head{kMark, size, whole, nullptr};
    return memory;
}

__attribute__((destructor)) void tell() {
    char words[64];
    std::snprintf(words, sizeof words, "other heap: took back %ld\n", takenBack.load());
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, words, std::strlen(words));
}

} // namespace

extern "C" {

void* malloc(std::size_t size) noexcept {
    return make(1, size);
}

void* calloc(std::size_t count, std::size_t size) noexcept {
    if (size && count > PTRDIFF_MAX / size) {
        errno = ENOMEM;
        return nullptr;
    }
    void* memory = make(1, count * size);
    return memory ? std::memset(memory, 0, count * size) : nullptr;
}

void* memalign(std::size_t alignment, std::size_t size) noexcept {
    return make(alignment, size);
}

void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept {
    return make(alignment, size);
}

int posix_memalign(void** memory, std::size_t alignment, std::size_t size) noexcept {
    *memory = make(alignment, size);
    return *memory ? 0 : ENOMEM;
}

std::size_t malloc_usable_size(void* memory) noexcept {
    return memory ? headOf(memory)->size : 0;
}

void free(void* memory) noexcept {
    if (!memory)
        return;
    auto* head = headOf(memory);
    const auto* bytes = static_cast<const char*>(memory);
    if (std::any_of(bytes, bytes + head->size, [](char byte) { return byte != 0; }))
        end("other heap: freed with what stood in it\n");
    head->mark = 0;
    ++takenBack;
    __libc_free(head->whole);
}

} // extern "C"
