#pragma once

#include "agreement/agreement_pdf.h"
#include "domain/trail_line.h"
#include "shared/notebook_link.h"

#include <functional>

class QWidget;

namespace alongside {

// Asks where to and saves the agreement there, as PDF or as a web page for who reads by ear; then calls `saved` with
// its path.
void saveAgreement(NotebookLink& link, QWidget* over, const PaperAgreement& paper, WayOut way,
                   const std::function<void(const QString&)>& saved);

} // namespace alongside
