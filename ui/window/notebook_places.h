#pragma once

#include <QString>

#include <filesystem>

namespace alongside {

// From now on the notebooks that the program makes unasked, and all that it remembers outside them, are in this folder
// and not in the desktop's; it is made, for the coach alone, if it is missing. Whether it is there. For the start of
// the program, before anything is read.
bool keepAllIn(const QString& folder);

// Where notebooks live unless the coach says otherwise: a folder that only the coach can read, made when needed.
std::filesystem::path ownNotebookPath();
std::filesystem::path demoNotebookPath();

} // namespace alongside
