#pragma once

#include "store/notebook.h"
#include "support/temporary_folder.h"

namespace alongside {

// A notebook's file that can be taken away, after which every deed is refused, and brought back.
struct LosableFile {
    TemporaryFolder folder;
    std::filesystem::path file = folder / "school.alongside";

    Notebook create(Clock clock) const { return Notebook::create(file, {}, std::move(clock)); }
    void takeAway() const { std::filesystem::rename(file, folder / "elsewhere"); }
    void bringBack() const { std::filesystem::rename(folder / "elsewhere", file); }
};

} // namespace alongside
