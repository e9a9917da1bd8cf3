#include "power/found_notebook.h"

#include "kill/deeds.h"
#include "power/found_folder.h"
#include "support/content_of.h"

#include <exception>
#include <system_error>

namespace alongside {
namespace {

constexpr std::size_t kMostKnown = 64;

std::filesystem::path journalOf(const std::filesystem::path& file) {
    return file.string() + "-journal";
}

} // namespace

// Opening takes back what was not committed, so that the file itself says by then what it holds. The same bytes without
// a journal are read and checked only once.
std::string FoundNotebook::judgeOpened(int acknowledged) {
    const auto notebook = Notebook::open(file_, passphrase_, clockOfDeeds());
    auto content = contentOf(file_);
    std::error_code missing;
    const bool isWithoutJournal = std::filesystem::file_size(journalOf(file_), missing) == 0 || missing;
    const auto wanted = static_cast<std::size_t>(acknowledged);
    const auto known = known_.find(content);
    if (isWithoutJournal && known != known_.end())
        return known->second == wanted || known->second == wanted + 1 ? "" : "an acknowledged deed is lost";
    if (const auto findings = notebook.findings(); !findings.empty())
        return "damaged: " + findings.front();
    const auto holds = comparable(notebook);
    for (const auto deeds : {wanted, wanted + 1})
        if (deeds < after_.size() && holds == after_[deeds]) {
            if (known_.size() == kMostKnown)
                known_.clear();
            if (isWithoutJournal)
                known_.emplace(std::move(content), deeds);
            return {};
        }
    return "an acknowledged deed is lost, or one is torn";
}

std::string FoundNotebook::judge(const DiskContent& found, int acknowledged) {
    putInto(file_.parent_path(), found);
    try {
        return judgeOpened(acknowledged);
    } catch (const std::exception& error) {
        return std::string("cannot be opened or read: ") + error.what();
    }
}

} // namespace alongside
