#include "any_bytes.h"
#include "exchange/people/read_people.h"
#include "own_folder.h"

using namespace alongside;
using fuzz::insist;

// Any bytes as a file that is opened: a zip above all, whose limits have to hold.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    static const fuzz::OwnFolder folder;
    const auto people = readPeople(folder.fileOf(fuzz::textOf(bytes, size), "roster.zip"));
    if (const auto* list = std::get_if<PeopleList>(&people))
        insist(!list->rows.empty(), "a list of people has its headings at least");
    return 0;
}
