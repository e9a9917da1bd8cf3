#include "support/own_memory.h"

#include "support/sanitized.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <random>
#include <sstream>
#include <unistd.h>

namespace alongside {
namespace {

constexpr unsigned char kMask = 0x5A;
constexpr std::size_t kLetters = 14, kRead = 1 << 20, kLongest = 80; // of what is looked for

unsigned char shown(char hidden) {
    return static_cast<unsigned char>(static_cast<unsigned char>(hidden) ^ kMask);
}

// The number behind the letters at `at`, whose bytes lie `step` apart; -1 where they do not stand there.
int numberAt(const unsigned char* at, std::size_t step, const std::string& hidden) {
    for (std::size_t i = 0; i < hidden.size(); ++i)
        if (at[i * step] != shown(hidden[i]))
            return -1;
    const int tens = at[hidden.size() * step] - '0', ones = at[(hidden.size() + 1) * step] - '0';
    return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 ? tens * 10 + ones : -1;
}

// Gives each piece of memory that can be written to, with the beginning of the next one. What is read is read into one
// place, which is passed over.
template <class Look>
void readOwnMemory(const Look& look) {
    static std::array<unsigned char, kRead + kLongest> room;
    const auto own = reinterpret_cast<std::uintptr_t>(room.data());
    std::ifstream maps("/proc/self/maps");
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    for (std::string line; std::getline(maps, line);) {
        std::uintptr_t from = 0, until = 0;
        char dash = 0;
        std::string rights;
        std::istringstream(line) >> std::hex >> from >> dash >> until >> rights;
        if (rights.find('w') == std::string::npos || line.find("[v") != std::string::npos)
            continue;
        for (auto at = from; at < until; at += kRead) {
            const auto count = std::min<std::uintptr_t>(kRead + kLongest, until - at);
            if (at < own + room.size() && own < at + count)
                continue; // nothing of a notebook is static
            const auto got = ::pread(memory, room.data(), count, static_cast<off_t>(at));
            if (got > 0)
                look(room.data(), static_cast<std::size_t>(got));
        }
    }
    ::close(memory);
    room.fill(0);
}

void findNumbers(const unsigned char* begin, std::size_t size, const std::string& hidden, std::set<int>& found) {
    const auto* end = begin + size;
    for (const auto* at = begin; at + kLongest <= end; ++at) {
        at = static_cast<const unsigned char*>(
            std::memchr(at, shown(hidden[0]), static_cast<std::size_t>(end - at) - kLongest + 1));
        if (!at)
            return;
        for (const std::size_t step : {1U, 2U})
            if (const int number = numberAt(at, step, hidden); number >= 0)
                found.insert(number);
    }
}

} // namespace

PlantedWords::PlantedWords(unsigned seed) {
    if (kIsSanitized)
        SKIP("a sanitized program keeps what is freed, in terabytes of its own");
    std::mt19937 chance(seed);
    constexpr char kRare[] = "qxzjkvwy";
    for (std::size_t i = 0; i < kLetters; ++i)
        hidden_ += static_cast<char>(static_cast<unsigned char>(kRare[chance() % 8]) ^ kMask);
}

std::string PlantedWords::word(int number) const {
    std::string word;
    for (const char letter : hidden_)
        word += static_cast<char>(shown(letter));
    return word + static_cast<char>('0' + number / 10) + static_cast<char>('0' + number % 10);
}

std::set<int> PlantedWords::inOwnMemory() const {
    std::set<int> found;
    readOwnMemory([&](const unsigned char* at, std::size_t size) { findNumbers(at, size, hidden_, found); });
    return found;
}

bool isInOwnMemory(const std::string& masked) {
    bool found = false;
    readOwnMemory([&](const unsigned char* at, std::size_t size) {
        const auto isIt = [](char hidden, unsigned char byte) { return byte == shown(hidden); };
        for (const auto* end = at + size; !found && at && at + masked.size() <= end; ++at) {
            at = static_cast<const unsigned char*>(
                std::memchr(at, shown(masked[0]), static_cast<std::size_t>(end - at) - masked.size() + 1));
            found = at && std::equal(masked.begin(), masked.end(), at, isIt);
            if (!at)
                return;
        }
    });
    return found;
}

} // namespace alongside
