#pragma once

#include "overview/meeting_summary.h"
#include "overview/today.h"

#include <optional>
#include <vector>

namespace alongside {

class Notebook;

// What Today begins with, asked before it is wanted.
struct TodayAhead {
    Date on{};
    Today view;
    std::vector<SummaryDue> summaries;
};

// Empty where something of it cannot be read: whoever asks next will be told.
std::optional<TodayAhead> readTodayAhead(const Notebook& notebook);

} // namespace alongside
