#pragma once

#include "domain/date.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace alongside {

// Why a field's content cannot be stored. The front end has the words.
enum class Fault {
    Missing,     // needed and empty
    TooLong,     // over kLongestName characters or kLongestText bytes
    NotText,     // not valid UTF-8, or holds a NUL
    NotADate,    // a date that the calendar does not have
    InFuture,    // may not lie after today
    BeforeStart, // lies before the date it must follow
    OutOfRange,  // a number or date outside what makes sense
    Duplicate,   // stands in the list twice
    NotTogether, // contradicts another field of the record
};

// One thing to mend before a value may be stored: which field, why and, for lists, which entry.
template <class Field>
struct Problem {
    Field field{};
    Fault fault{};
    std::size_t entry = 0;

    bool operator==(const Problem&) const = default;
};

template <class Field>
using Problems = std::vector<Problem<Field>>;

inline constexpr std::size_t kLongestName = 200;       // characters
inline constexpr std::size_t kLongestText = 64 * 1024; // bytes

bool isBlank(std::string_view text);

std::optional<Fault> faultInName(std::string_view text);         // must be there, at most kLongestName characters
std::optional<Fault> faultInOptionalName(std::string_view text); // may be empty
std::optional<Fault> faultInNeededText(std::string_view text);   // must be there, at most kLongestText bytes
std::optional<Fault> faultInText(std::string_view text);         // may be empty
std::optional<Fault> faultInDate(Date date);
std::optional<Fault> faultInPastDate(Date date, Date today); // a date, today at the latest

// What a whole number of a record may be, both ends included.
struct Range {
    int least = 0;
    int most = 0;

    bool holds(int number) const { return number >= least && number <= most; }
};

// Collects the problems of one record, in the order in which they are asked for.
template <class Field>
class ProblemList {
public:
    void add(Field field, std::optional<Fault> fault, std::size_t entry = 0) {
        if (fault)
            problems_.push_back({field, *fault, entry});
    }
    void addIf(bool wrong, Field field, Fault fault, std::size_t entry = 0) {
        if (wrong)
            problems_.push_back({field, fault, entry});
    }
    Problems<Field> take() { return std::move(problems_); }

private:
    Problems<Field> problems_;
};

} // namespace alongside
