// The program itself on a notebook of the benches, on their day and with their key: what deriving a key costs is the
// same for every notebook, and is measured by itself.
//   opened_with_key NOTEBOOK

#include "bench/bench_notebook.h"
#include "window/start.h"

int main(int argc, char** argv) {
    return alongside::start(argc, argv, alongside::benchClock(), alongside::benchKey());
}
