#include "any_bytes.h"
#include "exchange/archive_export.h"
#include "own_folder.h"
#include "store/error.h"

#include <sstream>

using namespace alongside;

namespace {

// What a program does with a notebook that it could open: it checks it, searches it, reads every record.
void readAllOf(const Notebook& notebook) {
    notebook.findings();
    notebook.read().search.find("the");
    std::ostringstream out;
    exportArchive(notebook, Privacy::WithPrivate, out);
}

} // namespace

// Any bytes as a notebook's file: they are refused in one of the ways that have words, or opened and read to the end,
// or to the damage. Nothing but an Error is thrown. Without a password: the cipher's noise cannot be guessed at.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    static const fuzz::OwnFolder folder;
    const auto file = folder.fileOf(fuzz::textOf(bytes, size), "any.alongside");
    try {
        readAllOf(Notebook::open(file, {}, fuzz::stoppedClock()));
    } catch (const Error& error) {
        fuzz::insist(error.kind() != Error::Kind::Refused, "the refusal of a file is not that of a form");
    }
    return 0;
}
