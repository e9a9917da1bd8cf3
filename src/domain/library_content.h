#pragma once

#include "domain/dimension.h"
#include "domain/move.h"
#include "domain/words.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside {

// The same move in another language.
struct MoveWords {
    std::string words;
    std::string whenNot;

    bool operator==(const MoveWords&) const = default;
};

// A coaching move that comes with the program; the coach's library starts from these.
struct LibraryMove {
    std::string uuid; // of the record that stands for it in a notebook, the same in every one
    std::string code;
    Dimension dimension{};
    Moment moment{};
    std::string words;
    std::string whenNot;
    std::vector<MoveWords> elsewhere{}; // as it comes in the other languages

    bool operator==(const LibraryMove&) const = default;
};

// A kind of digital tool. Which product it is, the coach fills in.
struct ToolKind {
    std::string code;
    std::string name;
    std::string does;
    std::vector<Dimension> builds;
    std::string caution;

    bool operator==(const ToolKind&) const = default;
};

// When a reflection prompt is offered.
enum class PromptMoment { AfterContact, Week, Month, LanesDiffer, BrokenPromise, CycleEnd, Leadership };

template <>
struct Words<PromptMoment> {
    static constexpr std::array<std::string_view, 7> list{"after-contact",  "week",      "month",     "lanes-differ",
                                                          "broken-promise", "cycle-end", "leadership"};
};

// A question for the private journal.
struct ReflectionPrompt {
    std::string code;
    PromptMoment moment{};
    std::optional<Dimension> dimension; // of a month's prompt
    std::string text;
    std::vector<std::string> elsewhere{}; // as it comes in the other languages

    bool operator==(const ReflectionPrompt&) const = default;
};

// The prompt that asks this in any language of the program; none for a question that does not come with it.
const ReflectionPrompt* promptAsking(const std::vector<ReflectionPrompt>& prompts, const std::string& question);

} // namespace alongside
