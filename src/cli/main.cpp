#include "cli/command_line.h"

// The command line by itself, without Qt, as the tests of the core want it. What is installed as `alongside-cli` is the
// program with the window, called by that name.
int main(int count, char** words) {
    return alongside::cli::runCommandLine(count, words);
}
