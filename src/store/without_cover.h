#pragma once

#include "store/cover.h"
#include "store/list_keys.h"

namespace alongside {

// Whether a text that was changed has a sign of the cover's mark, of which the others may have been deleted.
bool hasRestOfCover(const PrivateWords& given, const PrivateWords& stored);

// What is to be stored of a record that may have been read covered: the words that its covers stand for. Throws
// Error::Covered where that is not beyond doubt.
template <class Record>
Record withoutCover(const Record& given, const Record& stored, const Cover& cover) {
    auto under = stored;
    auto lifted = listKeysOf(given) == listKeysOf(stored) ? cover.lifted(given, stored) : given;
    if (hasRestOfCover(privateWordsOf(lifted), privateWordsOf(under)))
        throw Error(Error::Kind::Covered);
    return lifted;
}

} // namespace alongside
