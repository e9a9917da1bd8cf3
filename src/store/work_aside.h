#pragma once

#include "domain/progress.h"
#include "store/notebook.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <utility>

namespace alongside {

// A long work on a notebook in another thread, over a second connection to its file. While it is there, the notebook is
// read as it was; its deeds throw Error::Busy, and what is no deed waits in memory. A notebook in memory has no second
// connection: there the work runs on the notebook itself, in its thread.
class WorkAside {
public:
    // Call in the notebook's thread, as all but `run`. Throws Error: Busy, Replaced.
    explicit WorkAside(Notebook& notebook);
    WorkAside(const WorkAside&) = delete;
    WorkAside& operator=(const WorkAside&) = delete;
    ~WorkAside(); // takes back and tells nobody; where that fails, what waits is written with the next deed

    static bool isUnderWay(const Notebook& notebook);

    bool isApart() const { return isApart_; } // whether `run` belongs into another thread

    // Does `work(Notebook&)` once; its deeds, backups and reading stop where `progress` says so. Throws Stopped, what
    // Notebook::open throws, and what `work` throws.
    template <class Work>
    std::invoke_result_t<Work, Notebook&> run(const Progress& progress, Work&& work) {
        return std::forward<Work>(work)(begin(progress));
    }

    // Once `run` has come to its end, however: what was done there is announced and can be undone here, step by step,
    // and what waited is written. Throws Error where that fails.
    void takeBack();

    // The same, telling nobody: what would have been announced. For when those who would hear of it are on their way
    // out.
    Changes takeBackQuietly();

private:
    // Tells one file from another that has its name.
    struct FileMark {
        std::uint64_t device = 0, number = 0;
        bool operator==(const FileMark&) const = default;
    };
    static FileMark markOf(const std::filesystem::path& file);

    Notebook& begin(const Progress& progress);
    void writeWaiting();
    Notebook open(const Progress& progress) const;

    Notebook& notebook_;
    const bool isApart_;
    FileMark mark_;
    std::optional<Notebook> aside_;
    bool isOut_ = true;
};

} // namespace alongside
