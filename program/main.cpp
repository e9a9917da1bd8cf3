#include "cli/command_line.h"
#include "window/start.h"
#include "window/system_clock.h"

// One file under two names: the core stands in it once.
int main(int argc, char** argv) {
    if (argc > 0 && alongside::cli::isCommandLine(argv[0]))
        return alongside::cli::runCommandLine(argc, argv);
    return alongside::start(argc, argv, alongside::systemClock());
}
