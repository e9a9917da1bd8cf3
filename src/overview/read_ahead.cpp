#include "overview/read_ahead.h"

#include "store/notebook.h"

#include <exception>

namespace alongside {

std::optional<TodayAhead> readTodayAhead(const Notebook& notebook) {
    const auto today = notebook.today();
    try {
        return TodayAhead{today, todayOf(notebook.read(), today), summariesDue(notebook.read(), today)};
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

} // namespace alongside
