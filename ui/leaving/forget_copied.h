#pragma once

namespace alongside {

// Takes back from the clipboard what was copied in this program, and what is marked in it where the desktop pastes
// that. What another program copied stays.
void forgetCopied();

} // namespace alongside
