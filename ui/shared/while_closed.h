#pragma once

#include "domain/progress.h"
#include "store/notebook.h"

#include <QString>

#include <functional>

namespace alongside {

// Something to be done to the file of the open notebook, which is closed for it and opened again at the same place.
struct WhileClosed {
    QString title;                                   // "Restoring a backup"
    std::function<Passphrase(const Progress&)> work; // in another thread; gives the key that opens the file afterwards
    QString done;                                    // said in the window once it is open again
};

} // namespace alongside
