#include "store/wiping_memory.h"

#include "store/place/process_secrecy.h"

#include <sqlite3.h>

#include <cstring>
#include <openssl/crypto.h>

namespace alongside {
namespace {

// SQLite's own; kept here, for SQLite hands its functions nothing to find them by.
sqlite3_mem_methods& ownMethods() {
    static sqlite3_mem_methods methods{};
    return methods;
}

void freeWiped(void* memory) {
    if (memory)
        OPENSSL_cleanse(memory, static_cast<std::size_t>(ownMethods().xSize(memory)));
    ownMethods().xFree(memory);
}

// Never in place, for what moves would leave its words where it was.
void* reallocateWiped(void* memory, int count) {
    void* moved = ownMethods().xMalloc(count);
    if (!moved)
        return nullptr;
    const int before = ownMethods().xSize(memory);
    std::memcpy(moved, memory, static_cast<std::size_t>(before < count ? before : count));
    freeWiped(memory);
    return moved;
}

} // namespace

bool wipeWhatIsFreed() {
    if (wipesAllThatIsFreed())
        return true;
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &ownMethods()) != SQLITE_OK)
        return false;
    auto wiping = ownMethods();
    wiping.xFree = freeWiped;
    wiping.xRealloc = reallocateWiped;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &wiping) == SQLITE_OK;
}

std::int64_t bytesHeldBySqlite() {
    return sqlite3_memory_used();
}

} // namespace alongside
