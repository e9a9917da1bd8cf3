#pragma once

#include "store/notebook.h"

#include <functional>
#include <string_view>

namespace alongside {

// The one door out: whatever leaves a notebook (a file, a copy, a mail, a page) leaves through here. The line of the
// trail, with the hash of `content` as it leaves, is on disk before `letGo` is called: nothing leaves without a line.
// Where `letGo` throws, the line stays; it says what was about to leave. Throws what Notebook::addToTrail and `letGo`
// throw; a notebook that cannot be written lets nothing out.
void letLeave(Notebook& notebook, const Leaving& what, std::string_view content, const std::function<void()>& letGo);

// The same for what is too large to be held: its SHA-256 is known, and `letGo` makes it anew.
void letHashedLeave(Notebook& notebook, const Leaving& what, std::string_view sha256,
                    const std::function<void()>& letGo);

} // namespace alongside
