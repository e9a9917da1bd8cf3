#pragma once

#include "domain/agreement_form.h"
#include "shared/paper/pdf.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace alongside {

// What goes on paper: the form with one version's answers, or, without an agreement, the blank form with lines to write
// on. The names stand on the first page and beside the lines for signing. With the version before, what changed since
// stands before the first section.
struct PaperAgreement {
    AgreementForm form;
    std::optional<Agreement> agreement;
    QString coach;
    QString teacher;
    Date today{};
    std::optional<Agreement> before{};
};

// "Version 2, acknowledged on 20 November 2026"; of the blank form that it is one.
QString versionLine(const PaperAgreement& paper);

PaperContent onPaper(const PaperAgreement& paper);

} // namespace alongside
