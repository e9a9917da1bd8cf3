#pragma once

#include "agreement/agreement_pdf.h"

class QWidget;

namespace alongside {

// Asks where to and writes the PDF there. The dialog itself asks before it lets a file be replaced.
void saveAgreementPdf(const PaperAgreement& paper, QWidget* over);

} // namespace alongside
