#include "agreement/save_agreement_pdf.h"

#include "shared/attempt.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

// Names may hold what no file name can.
QString fileNameFor(const PaperAgreement& paper) {
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    const auto name = paper.agreement ? Say::tr("Coaching agreement, %1, version %2")
                                            .arg(paper.teacher.left(80), QLocale().toString(paper.agreement->version))
                                      : Say::tr("Coaching agreement, blank form");
    return QString(name).replace(unfit, QStringLiteral(" ")).simplified() + QStringLiteral(".pdf");
}

} // namespace

void saveAgreementPdf(const PaperAgreement& paper, QWidget* over, const std::function<void(const QString&)>& saved) {
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(over, Say::tr("Save as PDF"), documents.path(), Say::tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf")); // so that the dialog asks about the name that is written
    dialog->selectFile(fileNameFor(paper));
    QObject::connect(dialog, &QFileDialog::fileSelected, over, [=](const QString& file) {
        if (attempt(over, [&] { writeAgreementPdf(file, paper); }))
            saved(file);
    });
    dialog->open();
}

} // namespace alongside
