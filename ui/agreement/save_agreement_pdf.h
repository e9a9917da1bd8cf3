#pragma once

#include "agreement/agreement_pdf.h"

#include <functional>

class QWidget;

namespace alongside {

// Asks where to and writes the PDF there, then calls `saved` with its path. The dialog itself asks before it lets a
// file be replaced.
void saveAgreementPdf(const PaperAgreement& paper, QWidget* over, const std::function<void(const QString&)>& saved);

} // namespace alongside
