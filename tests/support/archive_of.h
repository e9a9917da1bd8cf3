#pragma once

#include "exchange/archive_export.h"

#include <sstream>
#include <string>

namespace alongside {

inline std::string archiveOf(const Notebook& notebook, Privacy privacy = Privacy::WithPrivate) {
    std::ostringstream out;
    exportArchive(notebook, privacy, out);
    return out.str();
}

} // namespace alongside
