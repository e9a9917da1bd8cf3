#include "window/opened_ahead.h"

#include "overview/meeting_summary.h"
#include "overview/today.h"

#include <utility>

namespace alongside {
namespace {

// A page that is read once stays in memory; a page that cannot be read says so to whoever asks next.
void readAhead(const Notebook& notebook) {
    try {
        todayOf(notebook.read(), notebook.today());
        summariesDue(notebook.read(), notebook.today());
    } catch (const Error&) {
        // Today will say it.
    }
}

} // namespace

OpenedAhead::OpenedAhead(std::filesystem::path file, const Passphrase& key, Clock clock)
    : file_(std::move(file)), notebook_(std::async(std::launch::async, [file = file_, key, clock = std::move(clock)] {
          auto notebook = Notebook::open(file, key, clock);
          readAhead(notebook);
          return notebook;
      })) {}

} // namespace alongside
