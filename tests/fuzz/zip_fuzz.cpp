#include "exchange/people/read_people.h"

#include <cstdlib>
#include <fstream>
#include <unistd.h>

using namespace alongside;

namespace {

void insist(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

// Any bytes as a file that is opened: a zip above all, whose limits have to hold.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    const auto file = std::filesystem::temp_directory_path() / ("alongside-fuzz-" + std::to_string(::getpid()));
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes), static_cast<std::streamsize>(size));
    const auto people = readPeople(file);
    std::filesystem::remove(file);
    if (const auto* list = std::get_if<PeopleList>(&people))
        insist(!list->rows.empty());
    return 0;
}
