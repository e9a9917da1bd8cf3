#pragma once

#include "domain/progress.h"

#include <functional>

namespace alongside {

// Somebody in this process is about to write to a notebook, as long as one of these is there. SQLite writes only where
// nobody reads: for a long reading aside it would wait, the window with it, and fail after five seconds. It is said for
// all the notebooks of the process, which has one open but for moments: to give way for nothing costs only time.
class AboutToWrite {
public:
    AboutToWrite();
    AboutToWrite(const AboutToWrite&) = delete;
    AboutToWrite& operator=(const AboutToWrite&) = delete;
    ~AboutToWrite();

    static bool isAnybody();
};

// Does `work`, which reads aside and gives way to writers (Database::heed), as soon as nobody writes, and does it anew
// where it gave way: after a pause that grows from time to time, up to half a minute, and once nobody has written for a
// second, so that it begins where a coach who types comes to rest. Throws Stopped where `progress` is to stop, and what
// `work` throws.
void givingWay(const Progress& progress, const std::function<void()>& work);

} // namespace alongside
