#pragma once

#include "agreement/agreement_pdf.h"

namespace alongside {

// The same as onPaper() as a web page, whose headings and lists a screen reader can walk along.
QByteArray agreementHtml(const PaperAgreement& paper);

} // namespace alongside
