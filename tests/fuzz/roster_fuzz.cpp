#include "any_bytes.h"
#include "exchange/csv/csv_text.h"
#include "exchange/roster/roster_preview.h"

using namespace alongside;
using fuzz::insist;

// Any bytes as a list of teachers: they are refused with a place, or every row is refused or sound.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    static const auto notebook = Notebook::inMemory(fuzz::stoppedClock());
    const auto text = decodeCsv(fuzz::textOf(bytes, size)).text;
    const auto table = readCsv(text, guessSeparator(text));
    insist(!table.refusal || table.refusal->place.column <= text.size() + 1, "a refusal names a place in the list");
    const auto preview = previewRoster(notebook.read(), table.rows, guessReading(table.rows), notebook.today());
    for (const auto& row : preview.rows) {
        insist((row.state == RosterState::Refused) == row.refusal.has_value(), "a refused row has its reason");
        insist(row.refusal || problemsIn(row.teacher).empty(), "a row that is not refused is sound");
    }
    return 0;
}
