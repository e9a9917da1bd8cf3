#include "agreement/save_agreement.h"

#include "agreement/agreement_html.h"
#include "leaving/save_leaving.h"

#include <QCoreApplication>
#include <QLocale>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

LeavingFile fileOf(const PaperAgreement& paper) {
    if (!paper.agreement)
        return {DocumentKind::Agreement, {}, Say::tr("Coaching agreement, blank form")};
    const auto name = Say::tr("Coaching agreement, %1, version %2")
                          .arg(paper.teacher.left(80), QLocale().toString(paper.agreement->version));
    return {DocumentKind::Agreement, {paper.agreement->teacher}, name};
}

} // namespace

void saveAgreement(NotebookLink& link, QWidget* over, const PaperAgreement& paper, WayOut way,
                   const std::function<void(const QString&)>& saved) {
    const auto content = [paper, way] {
        return way == WayOut::SavedHtml ? agreementHtml(paper) : pdfOf(onPaper(paper));
    };
    saveLeaving(link, over, fileOf(paper), way, content, saved);
}

} // namespace alongside
