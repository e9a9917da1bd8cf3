#include "faults/failing_look.h"

#include "faults/failing_disk.h"
#include "kill/deeds.h"
#include "store/damage.h"
#include "store/error.h"
#include "store/notebook.h"
#include "store/rescue/page_reader.h"
#include "support/temporary_folder.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace alongside {
namespace {

std::filesystem::path madeIn(const TemporaryFolder& folder, const Passphrase& key) {
    auto file = folder / "mine.alongside";
    auto notebook = Notebook::create(file, key, clockOfDeeds());
    notebook.keepDraft("meeting 1", std::string(100'000, 'x')); // over many pages
    return file;
}

// What is wrong, each time that one operation failed.
Tally failEach(FailingDisk& disk, const std::function<std::string()>& look) {
    Tally tally;
    for (int operation = 0; tally.wrong.empty(); ++operation) {
        disk.failAt(operation, DiskFault::ErrorOnce);
        const auto wrong = look();
        disk.heal();
        if (!disk.failed())
            break;
        ++tally.times;
        if (!wrong.empty())
            tally.wrong = wrong + " after operation " + std::to_string(operation) + " failed";
    }
    return tally;
}

} // namespace

Tally readPagesOnFailingDisk(const Passphrase& key) {
    const TemporaryFolder folder;
    const auto file = madeIn(folder, key);
    FailingDisk disk(folder.path()); // before the file is opened, else nobody watches how it is read
    PageReader reader(file, key, {});
    return failEach(disk, [&reader]() -> std::string {
        for (std::uint32_t number = 1; number <= reader.count(); ++number)
            if (!reader.read(number))
                return "page " + std::to_string(number) + " is lost";
        return {};
    });
}

Tally openOnFailingDisk(const Passphrase& key) {
    const TemporaryFolder folder;
    const auto file = madeIn(folder, key);
    FailingDisk disk(folder.path());
    return failEach(disk, [&]() -> std::string {
        std::optional<Notebook> notebook;
        try {
            notebook.emplace(Notebook::open(file, key, clockOfDeeds()));
        } catch (const Error&) {
            return {};
        }
        disk.heal();
        try {
            notebook->keepDraft("meeting 2", "Typed afterwards");
        } catch (const Error& error) {
            if (!tellsDamage(error))
                return "what opened takes nothing";
        }
        return {};
    });
}

} // namespace alongside
