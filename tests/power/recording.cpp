#include "power/recording.h"

#include "kill/deeds.h"
#include "power/cut_disk.h"
#include "support/content_of.h"

#include <optional>
#include <stdexcept>

namespace alongside {
namespace {

constexpr int kDeedsInOneSitting = 9;

} // namespace

void insistOnAll(const DiskContent& before, const std::vector<DiskStep>& steps, const std::filesystem::path& folder) {
    CutDisk disk(before);
    for (const auto& step : steps)
        disk.take(step);
    const auto told = filesOn(disk.withAll());
    std::size_t found = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        const auto name = entry.path().lexically_relative(folder).string();
        if (++found; !told.contains(name) || told.at(name) != contentOf(entry.path()))
            throw std::logic_error("not all was recorded of " + name);
    }
    if (found != told.size())
        throw std::logic_error("not all deletions were recorded");
}

Recording recordDeeds(const std::filesystem::path& folder, const char* name, const Passphrase& passphrase, int deeds,
                      Care care) {
    const auto file = folder / name;
    Recording recording;
    recording.after.push_back(comparable(Notebook::create(file, passphrase, clockOfDeeds())));
    const CarelessDisk careless(care);
    RecordingDisk disk(folder);
    std::optional<Notebook> notebook;
    for (int n = 0; n < deeds; ++n) {
        if (n % kDeedsInOneSitting == 0) {
            notebook.reset();
            notebook.emplace(Notebook::open(file, passphrase, clockOfDeeds()));
        }
        doDeed(*notebook, n);
        disk.acknowledge();
        recording.after.push_back(comparable(*notebook));
    }
    recording.before = disk.before();
    recording.steps = disk.steps();
    insistOnAll(recording.before, recording.steps, folder);
    return recording;
}

} // namespace alongside
