#pragma once

#include "faults/works.h"
#include "support/temporary_folder.h"
#include "support/whole_notebook.h"

#include <chrono>
#include <filesystem>
#include <set>
#include <string>

namespace alongside {

// One work, tried again and again from the same beginning, and what its notebook holds before it and after it.
class Trial {
public:
    explicit Trial(const Work& work);

    // The notebook as it is before the work, ready for it.
    Desk begin() const;

    // Opens what is there by now with whichever key fits. What is wrong, or nothing: it cannot be opened, is damaged,
    // holds neither what it held before nor what it holds after (only the latter, where the work said that it was
    // done), a backup is gone or not whole, what is new stands there without what the work leaves of the old, something
    // unfinished is left beside it, or words lie in the clear beside an encrypted notebook. A notebook that was damaged
    // before must then have every byte that it had.
    std::string judge(bool saidDone) const;

    std::filesystem::path run() const { return folder_ / "run"; } // where all of it happens

    bool isBeforeOrAfter(const WholeNotebook& whole) const { return whole == before_ || whole == after_; }
    std::chrono::microseconds takes() const { return takes_; } // undisturbed
    const Work& work() const { return work_; }

private:
    std::string judgeOpened(const Notebook& notebook, bool saidDone) const;
    std::string judgeFolder(bool isEncrypted, bool isNew) const;
    std::string judgeCopy(const std::filesystem::path& file) const;
    bool isLeft(const std::filesystem::path& file) const;
    bool isNew(const Notebook& notebook) const;
    Desk copyOfDesk() const;

    Work work_;
    TemporaryFolder folder_;
    Desk desk_;
    WholeNotebook before_;
    WholeNotebook after_;
    std::string damaged_;                      // the bytes of a notebook that is damaged before the work
    mutable std::set<std::string> knownWhole_; // backups already read and checked, byte for byte
    std::chrono::microseconds takes_{};
};

} // namespace alongside
