#include "kill/writer.h"

#include "kill/deeds.h"

#include <unistd.h>

namespace alongside {

int writeForEver(const std::filesystem::path& file, const Passphrase& passphrase, int next, PlantedFault fault) {
    useSlowDisk(fault);
    auto notebook = std::filesystem::exists(file) ? Notebook::open(file, passphrase, clockOfDeeds())
                                                  : Notebook::create(file, passphrase, clockOfDeeds());
    const auto acknowledge = [] { return ::write(STDOUT_FILENO, "!", 1) == 1; };
    for (int n = next;; ++n) {
        if (fault == PlantedFault::AcknowledgeEarly && !acknowledge())
            return 1;
        doDeed(notebook, n);
        if (fault != PlantedFault::AcknowledgeEarly && !acknowledge())
            return 1;
    }
}

} // namespace alongside
