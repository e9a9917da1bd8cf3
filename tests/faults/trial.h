#pragma once

#include "faults/works.h"
#include "support/temporary_folder.h"
#include "support/whole_notebook.h"

#include <chrono>
#include <filesystem>
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
    // done), a backup is not whole, something unfinished is left beside it, or words lie in the clear beside an
    // encrypted notebook.
    std::string judge(bool saidDone) const;

    bool isBeforeOrAfter(const WholeNotebook& whole) const { return whole == before_ || whole == after_; }
    std::chrono::microseconds takes() const { return takes_; } // undisturbed
    const Work& work() const { return work_; }

private:
    std::string judgeOpened(const Notebook& notebook, bool saidDone) const;
    std::string judgeFolder(bool isEncrypted) const;
    Desk copyOfDesk() const;

    Work work_;
    TemporaryFolder folder_;
    Desk desk_;
    WholeNotebook before_;
    WholeNotebook after_;
    std::chrono::microseconds takes_{};
};

} // namespace alongside
