#pragma once

namespace alongside {

// From now on the kernel ends this process (SIGSYS), and each that it starts, when one of them asks for a socket of the
// internet. False where the kernel cannot be asked for that.
bool forbidNetwork();

} // namespace alongside
