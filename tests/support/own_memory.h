#pragma once

#include <set>
#include <string>

namespace alongside {

// Whether these bytes, each XORed with 0x5A, stand in memory that can be written to.
bool isInOwnMemory(const std::string& masked);

// Words to be looked for in this process's own memory, written so that looking for them puts them nowhere. Numbered.
// Skips the test in a sanitized program.
class PlantedWords {
public:
    explicit PlantedWords(unsigned seed);

    std::string word(int number) const; // "qvxkwjzqpxvk07"

    // The numbers of those that stand in memory that can be written to, in UTF-8 or UTF-16.
    std::set<int> inOwnMemory() const;

private:
    std::string hidden_; // the letters that all have in common
};

} // namespace alongside
