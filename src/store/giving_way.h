#pragma once

#include "domain/progress.h"

#include <functional>

namespace alongside {

// Somebody in this process is about to write to a notebook, as long as one of these is there. SQLite writes only where
// nobody reads: for a long reading aside it would wait, the window with it, and fail after five seconds.
class AboutToWrite {
public:
    AboutToWrite();
    AboutToWrite(const AboutToWrite&) = delete;
    AboutToWrite& operator=(const AboutToWrite&) = delete;
    ~AboutToWrite();

    static bool isAnybody();
};

// Does `work`, which reads aside and gives way to writers (Database::heed), and does it anew where it gave way: after a
// pause that grows from time to time, up to half a minute. Throws Stopped where `progress` is to stop, and what `work`
// throws.
void givingWay(const Progress& progress, const std::function<void()>& work);

} // namespace alongside
