#pragma once

#include "domain/dimension.h"
#include "domain/id.h"
#include "domain/problem.h"
#include "domain/record_stamp.h"
#include "domain/words.h"

#include <string>

namespace alongside {

// When in a conversation, or between two, a move helps.
enum class Moment { Start, Middle, End, Hard, Repair, Between };

template <>
struct Words<Moment> {
    static constexpr std::array<std::string_view, 6> list{"start", "middle", "end", "hard", "repair", "between"};
};

// Words that a coach can say, and when not to.
struct Move {
    MoveId id;
    RecordStamp stamp;
    Dimension dimension = Dimension::Communicative;
    Moment moment = Moment::Start;
    std::string words;
    std::string whenNot;
    bool favourite = false;
    bool own = false; // written by this coach

    bool operator==(const Move&) const = default;
};

enum class MoveField { Words, WhenNot };

Problems<MoveField> problemsIn(const Move& move);

} // namespace alongside
