#include "overview/read_ahead.h"

#include "store/notebook.h"

#include <exception>
#include <utility>

namespace alongside {

std::optional<TodayAhead> readTodayAhead(const Notebook& notebook) {
    const auto today = notebook.today();
    try {
        TodayQuestions questions(notebook.read(), today);
        while (questions.askNext()) {
        }
        auto summaries = summariesDue(notebook.read(), questions.versions(), today);
        return TodayAhead{today, questions.take(), std::move(summaries)};
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

} // namespace alongside
