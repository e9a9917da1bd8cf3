#pragma once

#include "domain/date.h"
#include "shared/paper/pdf.h"
#include "store/keys/raw_key.h"

#include <filesystem>
#include <optional>

namespace alongside {

class Notebook;

// The page that opens a notebook whose password is forgotten. It names the file and the day, and nothing of the
// content.
struct RecoverySheet {
    RawKey key;
    QString fileName;
    Date madeOn{};
};

PaperContent contentOf(const RecoverySheet& sheet);

// What is remembered of a sheet once it was seen to be on paper: never its code.
struct KeptSheet {
    Date madeOn{};
    bool isCurrent = false; // it goes with the password as it is now
};

std::optional<KeptSheet> keptSheet(const Notebook& notebook);
void rememberSheet(Notebook& notebook, Date madeOn); // throws what Notebook::keepDraft throws

// One that was printed or saved and from which nothing was typed back, though it opens the notebook; not told of beside
// one that is kept.
std::optional<Date> unconfirmedSheet(const Notebook& notebook);
void rememberUnconfirmed(Notebook& notebook, Date madeOn); // likewise

} // namespace alongside
