#include "cli/opening.h"

#include "cli/password.h"
#include "store/error.h"

namespace alongside::cli {

namespace fs = std::filesystem;

Notebook openToRead(const Arguments& arguments, const fs::path& file, const Clock& clock) {
    const auto password = passwordFor(file, arguments);
    try {
        return Notebook::open(file, password, clock, Access::ReadOnly);
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::ReadOnly)
            throw;
        return Notebook::open(file, password, clock);
    }
}

void makeNotebook(const Arguments& arguments, const fs::path& file, const Clock& clock,
                  const std::function<void(Notebook&)>& fill) {
    auto notebook = Notebook::create(file, givenPassword(arguments), clock);
    try {
        fill(notebook);
    } catch (...) {
        for (const char* beside : {"", "-journal", ".lock"}) {
            std::error_code none;
            fs::remove(fs::path(file.string() + beside), none);
        }
        throw;
    }
}

Date dateOption(const Arguments& arguments, const std::string& name, Date otherwise) {
    const auto given = arguments.option(name);
    if (!given)
        return otherwise;
    const auto date = parseDate(*given);
    if (!date)
        throw UsageError("\"" + *given + "\" is not a date; " + name + " takes one as YYYY-MM-DD");
    return *date;
}

} // namespace alongside::cli
