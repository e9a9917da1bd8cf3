#include "exchange/csv/csv_text.h"
#include "exchange/roster/roster_preview.h"
#include "store/notebook.h"

#include <cstdlib>

using namespace alongside;

namespace {

void insist(bool holds) {
    if (!holds)
        std::abort();
}

const Notebook& emptyNotebook() {
    static const auto notebook =
        Notebook::inMemory({[] { return std::chrono::year(2026) / 11 / 20; }, [] { return Instant{}; }});
    return notebook;
}

} // namespace

// Any bytes as a list of teachers: they are refused with a place, or every row is refused or sound.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    const auto text = decodeCsv({reinterpret_cast<const char*>(bytes), size}).text;
    const auto table = readCsv(text, guessSeparator(text));
    insist(!table.refusal || table.refusal->place.column <= text.size() + 1);
    const auto& notebook = emptyNotebook();
    const auto preview = previewRoster(notebook.read(), table.rows, guessReading(table.rows), notebook.today());
    for (const auto& row : preview.rows) {
        insist((row.state == RosterState::Refused) == row.refusal.has_value());
        insist(row.refusal || problemsIn(row.teacher).empty());
    }
    return 0;
}
