#pragma once

#include "domain/agreement_form.h"

#include <QPageSize>
#include <QString>

#include <optional>

namespace alongside {

// What goes on paper: the form with one version's answers, or, without an agreement, the blank form with lines to write
// on. The names stand on the first page and beside the lines for signing.
struct PaperAgreement {
    AgreementForm form;
    std::optional<Agreement> agreement;
    QString coach;
    QString teacher;
    Date today{};
};

// Letter where that is the custom of the locale, else A4.
QPageSize usualPageSize();

// Writes the PDF under a temporary name and puts it in the place of `path` only when it is whole. Throws
// Error::CannotSave.
void writeAgreementPdf(const QString& path, const PaperAgreement& paper, const QPageSize& size = usualPageSize());

} // namespace alongside
