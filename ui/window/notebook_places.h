#pragma once

#include <filesystem>

namespace alongside {

// Where notebooks live unless the coach says otherwise: a folder that only the coach can read, made when needed.
std::filesystem::path ownNotebookPath();
std::filesystem::path demoNotebookPath();

} // namespace alongside
