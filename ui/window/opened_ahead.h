#pragma once

#include "overview/read_ahead.h"
#include "store/notebook.h"

#include <filesystem>
#include <future>

namespace alongside {

// A notebook that was opened, and what Today begins with, where that was asked on the way.
struct OpenedNotebook {
    Notebook notebook;
    std::optional<TodayAhead> today;
};

// The notebook that the program begins with, opened in another thread while the window is being made, and asked there
// what Today is about to ask.
class OpenedAhead {
public:
    OpenedAhead(std::filesystem::path file, const Passphrase& key, Clock clock);

    // Until it is open, or could not be opened.
    void wait() const { opened_.wait(); }
    bool isOf(const std::filesystem::path& file) const { return opened_.valid() && file == file_; }

    // Once, from the thread that will use it. Throws what Notebook::open throws.
    OpenedNotebook take() { return opened_.get(); }

private:
    std::filesystem::path file_;
    std::future<OpenedNotebook> opened_; // waited for where nobody takes it
};

} // namespace alongside
