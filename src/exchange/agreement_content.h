#pragma once

#include "domain/agreement_form.h"

namespace alongside {

class ContentObject;

// Reads agreement.json and insists that the form holds together: keys, questions, options, and that a field which
// drives a member of an agreement can only give what that member takes. Throws BadContent.
AgreementForm agreementFormIn(ContentObject& file);

} // namespace alongside
