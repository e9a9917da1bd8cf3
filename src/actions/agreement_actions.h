#pragma once

#include "domain/agreement.h"
#include "store/notebook.h"

#include <vector>

namespace alongside {

// All throw Error::Refused when the outcome has problems and Error::NoSuchRecord when the agreement is not there.

// Starts the next version as a draft: a copy of the newest one, or, for the first, what the teacher's profile already
// says.
AgreementId startAgreement(Notebook& notebook, TeacherId teacher);

// Stores the answers of a version that is neither acknowledged nor ended; any other is refused. Calls with the same
// `stretch` (not 0) one right after the other are one step of undo, so that the words typed into one field are taken
// back together.
void fillIn(Notebook& notebook, const Agreement& agreement, int stretch = 0);

// The two have talked it through, on `on`. Refused once the version is acknowledged or ended.
void discuss(Notebook& notebook, AgreementId id, Date on);

// Both sides say so by name; the version is in force from the latest of their days on, and the one before it ends then.
void acknowledge(Notebook& notebook, AgreementId id, const std::vector<Acknowledgement>& acknowledgements);

// The agreement ends on `on` without a new one.
void endAgreement(Notebook& notebook, AgreementId id, Date on);

void removeAgreement(Notebook& notebook, AgreementId id);

} // namespace alongside
