#pragma once

#include "domain/agreement_form.h"
#include "shared/paper/pdf.h"
#include "today/day.h"

namespace alongside {

// The day as it may lie about on paper: without private notes, hard moments and topics that are not open. More of the
// promises and of the quiet list than on the page, which leads on to all of them.
Day dayToPrint(const NotebookLink& link);

// Whose names stand on it, each once.
std::vector<TeacherId> namedOnPaper(const Day& day);

// Its meetings with what to know before the door, the promises due, and who has been quiet.
PaperContent dayOnPaper(const Day& day, const AgreementForm& form);

} // namespace alongside
