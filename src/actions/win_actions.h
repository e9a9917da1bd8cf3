#pragma once

#include "domain/win.h"
#include "store/notebook.h"

namespace alongside {

// All throw Error::Refused when the outcome has problems and Error::NoSuchRecord when the win is not there.

WinId noteWin(Notebook& notebook, const Win& win);
void correctWin(Notebook& notebook, const Win& win);

// The coach told the teacher, on `on` and in the way that `how` says in a few words.
void tell(Notebook& notebook, WinId id, Date on, const std::string& how);

void removeWin(Notebook& notebook, WinId id);

} // namespace alongside
