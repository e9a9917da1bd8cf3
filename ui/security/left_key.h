#pragma once

#include "security/keychain.h"

#include <filesystem>

namespace alongside {

// The key of a notebook that is to leave the desktop's keychain. That it is, is noted on this computer until the
// keychain says that it holds none any more: it may be slow, ask the coach for leave, refuse, or not be there.

void noteLeftKey(const std::filesystem::path& notebook);
void strikeLeftKey(const std::filesystem::path& notebook); // another took its place there

// Notes it, and strikes it out once it has gone.
void forgetKey(Keychain& keychain, const std::filesystem::path& notebook, Keychain::Ended ended);

// Asks once more for what is noted, as long as the parent is there.
void forgetLeftKey(const std::filesystem::path& notebook, QObject* parent);

} // namespace alongside
