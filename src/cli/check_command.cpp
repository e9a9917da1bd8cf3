#include "cli/commands.h"
#include "cli/password.h"
#include "store/error.h"
#include "store/notebook.h"

#include <iostream>

namespace alongside::cli {
namespace {

// The search index can be compared with its content only where writing is possible.
Notebook openToCheck(const Arguments& arguments, const std::filesystem::path& file, const Clock& clock) {
    const auto password = passwordFor(file, arguments);
    try {
        return Notebook::open(file, password, clock);
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::ReadOnly && error.kind() != Error::Kind::InUse)
            throw;
        return Notebook::open(file, password, clock, Access::ReadOnly);
    }
}

void printCounts(const Tables& t) {
    const std::pair<const char*, int> counts[] = {{"coaches", t.coaches.count()},
                                                  {"schools", t.schools.count()},
                                                  {"teachers", t.teachers.count()},
                                                  {"agreements", t.agreements.count()},
                                                  {"cycles", t.cycles.count()},
                                                  {"contacts", t.contacts.count()},
                                                  {"nextSteps", t.nextSteps.count()},
                                                  {"wins", t.wins.count()},
                                                  {"checklists", t.checklists.count()},
                                                  {"pulses", t.pulses.count()},
                                                  {"reflections", t.reflections.count()},
                                                  {"tools", t.tools.count()},
                                                  {"moves", t.moves.count()}};
    const char* between = "{";
    for (const auto& [name, count] : counts) {
        std::cout << between << '"' << name << "\": " << count;
        between = ", ";
    }
    std::cout << "}\n";
}

} // namespace

int check(const Arguments& arguments, const Clock& clock) {
    const auto notebook = openToCheck(arguments, arguments.file(0), clock);
    const auto findings = notebook.findings();
    for (const auto& finding : findings)
        std::cerr << arguments.file(0) << ": " << finding << '\n';
    if (!findings.empty())
        return 1;
    printCounts(notebook.read());
    return 0;
}

} // namespace alongside::cli
