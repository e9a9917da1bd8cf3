#include "leaving/save_leaving.h"

#include "exchange/leaving/leaving.h"
#include "shared/attempt.h"
#include "shared/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Leaving)
};

FileForm formOf(WayOut way) {
    if (way == WayOut::SavedHtml)
        return {Say::tr("Save as web page"), Say::tr("Web page (*.html)"), QStringLiteral("html")};
    return {Say::tr("Save as PDF"), Say::tr("PDF (*.pdf)"), QStringLiteral("pdf")};
}

void ask(NotebookLink& link, QWidget* over, const LeavingFile& leaving, const std::pair<WayOut, FileForm>& how,
         const std::function<QByteArray()>& content, const std::function<void(const QString&)>& saved) {
    const auto& [way, form] = how;
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(over, form.title, documents.path(), form.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(form.ending); // so that the dialog asks about the name that is written
    dialog->selectFile(fileNameFor(leaving.name, form.ending));
    QObject::connect(dialog, &QFileDialog::fileSelected, over, [=, &link, by = way](const QString& path) {
        if (attempt(over, [&] { writeLeaving(link.notebook(), leaving, by, path, content()); }))
            saved(path);
    });
    dialog->open();
}

} // namespace

QString fileNameFor(const QString& name, const QString& ending) {
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    return QString(name).replace(unfit, QStringLiteral(" ")).simplified() + QLatin1Char('.') + ending;
}

void writeLeaving(Notebook& notebook, const LeavingFile& leaving, WayOut way, const QString& path,
                  const QByteArray& content) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        throw Error(Error::Kind::CannotSave, fromQt(path));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // others may share this computer
    letLeave(notebook, {leaving.document, way, leaving.about, leaving.withPrivateText}, content.toStdString(), [&] {
        if (!file.commit())
            throw Error(Error::Kind::CannotSave, fromQt(path));
    });
}

void saveLeaving(NotebookLink& link, QWidget* over, const LeavingFile& leaving, WayOut way,
                 const std::function<QByteArray()>& content, const std::function<void(const QString&)>& saved) {
    ask(link, over, leaving, {way, formOf(way)}, content, saved);
}

void saveLeaving(NotebookLink& link, QWidget* over, const LeavingFile& leaving, const FileForm& form,
                 const std::function<QByteArray()>& content, const std::function<void(const QString&)>& saved) {
    ask(link, over, leaving, {WayOut::SavedFile, form}, content, saved);
}

} // namespace alongside
