#include "window/start.h"
#include "window/system_clock.h"

int main(int argc, char** argv) {
    return alongside::start(argc, argv, alongside::systemClock());
}
