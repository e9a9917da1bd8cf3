#include "store/sqlite_failure.h"

#include "domain/progress.h"

#include <sqlite3.h>

#include <string_view>

namespace alongside {
namespace {

Error::Kind kindOf(int code) {
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Kind::InUse;
    case SQLITE_READONLY:
        return Error::Kind::ReadOnly;
    case SQLITE_FULL:
        return Error::Kind::DiskFull;
    case SQLITE_CORRUPT:
        return Error::Kind::Damaged;
    case SQLITE_NOTADB:
        return Error::Kind::NotANotebook;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Error::Kind::CannotOpen;
    default:
        return Error::Kind::CannotSave;
    }
}

bool isErrorInWordsOf(const SQLite::Exception& failure, int code) {
    return failure.getErrorCode() == SQLITE_ERROR && std::string_view(failure.what()) == sqlite3_errstr(code);
}

// SQLCipher's export runs statements of its own, and hands on only the words of one that was interrupted.
bool saysStopped(const SQLite::Exception& failure) {
    return (failure.getErrorCode() & 0xFF) == SQLITE_INTERRUPT || isErrorInWordsOf(failure, SQLITE_INTERRUPT);
}

} // namespace

void throwOurs(const SQLite::Exception& failure) {
    if (saysStopped(failure))
        throw Stopped();
    // What SQLCipher leaves of a page that it cannot check; a fault in our own SQL has words of its own.
    if (isErrorInWordsOf(failure, SQLITE_ERROR))
        throw Error(Error::Kind::Damaged, "a page is not as it was written");
    throw Error(kindOf(failure.getErrorCode()), failure.what());
}

} // namespace alongside
