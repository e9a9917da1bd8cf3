#include "exchange/people/read_people.h"

#include <cstdlib>

using namespace alongside;

namespace {

void insist(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

// Any bytes as contacts: they are refused, or every row has the same fields.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    const std::string_view text{reinterpret_cast<const char*>(bytes), size};
    const auto people = readPeople(CsvText{std::string(text), {}});
    if (const auto* list = std::get_if<PeopleList>(&people))
        for (const auto& row : list->rows)
            insist(row.size() == list->rows.front().size());
    return 0;
}
