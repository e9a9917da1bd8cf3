#include "power/recording.h"

#include "kill/deeds.h"
#include "support/content_of.h"

#include <optional>

namespace alongside {
namespace {

constexpr int kDeedsInOneSitting = 9;

} // namespace

Recording recordDeeds(const std::filesystem::path& file, const Passphrase& passphrase, int deeds, Care care) {
    Recording recording;
    recording.after.push_back(comparable(Notebook::create(file, passphrase, clockOfDeeds())));
    recording.before = contentOf(file);
    RecordingDisk disk(care);
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
    recording.steps = disk.steps();
    return recording;
}

} // namespace alongside
