#include "overview/read_ahead.h"

#include "store/error.h"
#include "store/notebook.h"

namespace alongside {

std::optional<TodayAhead> readTodayAhead(const Notebook& notebook) {
    const auto today = notebook.today();
    try {
        return TodayAhead{today, todayOf(notebook.read(), today), summariesDue(notebook.read(), today)};
    } catch (const Error&) {
        return std::nullopt;
    }
}

} // namespace alongside
