#pragma once

#include "agreement/agreement_pdf.h"
#include "domain/agreement_difference.h"

namespace alongside {

// Who acknowledged on one side, and on which day in words; empty where nobody has.
struct Signer {
    QString name;
    QString day;
};

struct Signers {
    Signer coach, teacher;
};

// The names as they acknowledged; before that, as they are known.
Signers signersOf(const std::optional<Agreement>& agreement, const QString& coach, const QString& teacher);

// One answer as a document has it: "Was: 5 school days" and "Now: left open".
QString wasWords(const ChangedAnswer& change);
QString nowWords(const ChangedAnswer& change);

} // namespace alongside
