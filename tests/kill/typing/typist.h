#pragma once

#include <chrono>
#include <filesystem>
#include <string>

namespace alongside {

struct Tables;

// Of a word that was typed: which, and when by the clock that all processes share.
struct TypedWord {
    int number = 0;
    std::chrono::steady_clock::time_point at{};
};

// "w17 "
std::string wordOfNumber(int number);

// All that the notebook holds of the words, in meetings that are done and in the draft, in the order of typing.
std::string wordsKeptIn(const Tables& tables);

// A fault that a test of kills must catch: the panel keeps no draft while words are typed.
enum class TypingFault { None, NeverKept };

// What the killed program does: opens the notebook with the panel that logs a meeting, goes on with the draft if there
// is one, and types word after word into the note by real key presses, writing each as a TypedWord to standard output;
// now and then a meeting is done and the panel opened anew. Ends only by being killed.
int typeForEver(const std::filesystem::path& file, TypingFault fault);

} // namespace alongside
