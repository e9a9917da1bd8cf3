#pragma once

#include "store/notebook.h"

#include <filesystem>
#include <future>

namespace alongside {

// The notebook that the program begins with, opened in another thread while the window is being made, and asked there
// what Today is about to ask: it is out of the file by the time the page wants it.
class OpenedAhead {
public:
    OpenedAhead(std::filesystem::path file, const Passphrase& key, Clock clock);

    bool isOf(const std::filesystem::path& file) const { return notebook_.valid() && file == file_; }

    // Once, from the thread that will use it. Throws what Notebook::open throws.
    Notebook take() { return notebook_.get(); }

private:
    std::filesystem::path file_;
    std::future<Notebook> notebook_; // waited for where nobody takes it
};

} // namespace alongside
