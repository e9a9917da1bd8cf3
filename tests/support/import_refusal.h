#pragma once

#include "exchange/archive_import.h"
#include "store/error.h"
#include "store/notebook.h"

#include <catch2/catch_all.hpp>

#include <string>

namespace alongside {

// What an import of `archive` is refused with, in the words of the error.
inline std::string refusalOf(Notebook& notebook, const ImportBytes& archive) {
    try {
        importArchive(notebook, archive);
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::BadImport);
        return error.detail();
    }
    return "nothing was refused";
}

} // namespace alongside
