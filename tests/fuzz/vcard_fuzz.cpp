#include "any_bytes.h"
#include "exchange/people/read_people.h"

using namespace alongside;
using fuzz::insist;

// Any bytes as contacts: they are refused, or every row has the same fields.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    const auto people = readPeople(CsvText{std::string(fuzz::textOf(bytes, size)), {}});
    if (const auto* list = std::get_if<PeopleList>(&people))
        for (const auto& row : list->rows)
            insist(row.size() == list->rows.front().size(), "every row has the fields of the first");
    return 0;
}
