#include "leaving/save_leaving.h"

#include "exchange/leaving/leaving.h"
#include "shared/attempt.h"
#include "shared/hidden.h"
#include "shared/message.h"
#include "shared/text.h"
#include "shared/wording/error_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <optional>

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
    if (keepsIn(link, over))
        return;
    askWhereTo(over, leaving.name, how.second, [=, &link, way = how.first](const QString& path) {
        if (attemptToSave(over, [&] { writeLeaving(link.notebook(), leaving, way, path, content()); }))
            saved(path);
    });
}

} // namespace

bool attemptToSave(QWidget* over, const std::function<void()>& deed) {
    std::optional<Error> ofPlace;
    const bool isDone = attempt(over, [&] {
        try {
            deed();
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::CannotSave && error.kind() != Error::Kind::FileExists)
                throw;
            ofPlace = error;
        }
    });
    if (ofPlace)
        tellTrouble(over, sentenceFor(*ofPlace),
                    Say::tr("Choose another place or another name for it; nothing else has changed."));
    return isDone && !ofPlace;
}

QString fileNameFor(const QString& name, const QString& ending) {
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    return QString(name).replace(unfit, QStringLiteral(" ")).simplified() + QLatin1Char('.') + ending;
}

QString placeWords(const QString& path) {
    constexpr QChar kMayBreak(0x200B);
    return QDir::toNativeSeparators(path).replace(QDir::separator(), QDir::separator() + QString(kMayBreak));
}

void askWhereTo(QWidget* over, const QString& name, const FileForm& form,
                const std::function<void(const QString&)>& chosen) {
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(over, form.title, documents.path(), form.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(form.ending); // so that the dialog asks about the name that is written
    dialog->selectFile(fileNameFor(name, form.ending));
    QObject::connect(dialog, &QFileDialog::fileSelected, over, chosen);
    dialog->open();
}

void writeLeaving(Notebook& notebook, const LeavingFile& leaving, WayOut way, const QString& path,
                  const QByteArray& content) {
    QSaveFile file(path);
    const auto insist = [&](bool worked) {
        if (!worked)
            throw Error(Error::Kind::CannotSave, fromQt(QStringLiteral("%1: %2").arg(path, file.errorString())));
    };
    insist(file.open(QIODevice::WriteOnly)); // empty so far: nothing is written before the line
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // others may share this computer
    letLeave(notebook, {leaving.document, way, leaving.about, leaving.withPrivateText},
             {content.constData(), static_cast<std::size_t>(content.size())},
             [&] { insist(file.write(content) == content.size() && file.commit()); });
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
