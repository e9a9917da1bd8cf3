#include "any_bytes.h"
#include "exchange/archive_export.h"
#include "exchange/archive_import.h"
#include "exchange/archive_preview.h"
#include "store/error.h"

#include <sstream>

using namespace alongside;
using fuzz::insist;

namespace {

std::string archiveOf(const Notebook& notebook) {
    std::ostringstream out;
    exportArchive(notebook, Privacy::WithPrivate, out);
    return out.str();
}

void insistThatItComesBack(const Notebook& notebook) {
    const auto archive = archiveOf(notebook);
    auto other = Notebook::inMemory(fuzz::stoppedClock());
    importArchive(other, archive);
    insist(archiveOf(other) == archive, "what was imported comes back from its archive");
    const auto again = importArchive(other, archive);
    insist(again.added + again.changed + again.wentAlong == 0, "the same archive twice changes nothing");
}

} // namespace

// Any bytes as an archive: the preview and the import agree; they are refused with a place and nothing has come of
// them, or what came of them leaves and comes again the same.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    static auto notebook = Notebook::inMemory(fuzz::stoppedClock()); // stays empty while all is refused
    static const auto empty = archiveOf(notebook);
    const auto preview = previewArchive(notebook, fuzz::textOf(bytes, size));
    const auto* coming = std::get_if<ArchivePreview>(&preview);
    try {
        const auto report = importArchive(notebook, fuzz::textOf(bytes, size));
        insist(coming && coming->report == report, "what the preview says is what comes");
    } catch (const Error& error) {
        insist(error.kind() == Error::Kind::BadImport && !error.detail().empty(), "a refusal says where and why");
        insist(!coming, "what the preview lets in is not refused");
        insist(archiveOf(notebook) == empty, "what is refused leaves nothing");
        return 0;
    }
    insistThatItComesBack(notebook);
    notebook = Notebook::inMemory(fuzz::stoppedClock());
    return 0;
}
