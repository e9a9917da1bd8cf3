#pragma once

#include "cli/arguments.h"
#include "store/clock.h"

#include <span>

namespace alongside::cli {

// One thing that the program can do. `run` returns the exit code and throws Error or UsageError.
struct Command {
    const char* name;
    Shape shape;
    int (*run)(const Arguments&, const Clock&);
};

std::span<const Command> commands();

int importInto(const Arguments& arguments, const Clock& clock);
int exportFrom(const Arguments& arguments, const Clock& clock);
int trust(const Arguments& arguments, const Clock& clock);
int check(const Arguments& arguments, const Clock& clock);
int backup(const Arguments& arguments, const Clock& clock);
int restore(const Arguments& arguments, const Clock& clock);
int demo(const Arguments& arguments, const Clock& clock);
int rescue(const Arguments& arguments, const Clock& clock);

} // namespace alongside::cli
