#pragma once

#include "domain/trail_line.h"
#include "shared/notebook_link.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace alongside {

// A document that is about to leave as a file.
struct LeavingFile {
    DocumentKind document{};
    std::vector<TeacherId> about;
    QString name; // of the file, without its ending; what no file name can hold is left out of it
    bool withPrivateText = false;
};

// The name as a file may have it, with its ending: "pdf", "html".
QString fileNameFor(const QString& name, const QString& ending);

// Writes the content through the one door (exchange/leaving/leaving.h), whole or not at all. Throws Error::CannotSave,
// and what letLeave throws.
void writeLeaving(Notebook& notebook, const LeavingFile& file, WayOut way, const QString& path,
                  const QByteArray& content);

// How the dialog names a form of file.
struct FileForm {
    QString title, filter, ending; // "Save as PDF", "PDF (*.pdf)", "pdf"
};

// Asks where to and writes what `content` makes there, then calls `saved` with its path. The dialog itself asks before
// it lets a file be replaced. `way` is SavedPdf or SavedHtml.
void saveLeaving(NotebookLink& link, QWidget* over, const LeavingFile& file, WayOut way,
                 const std::function<QByteArray()>& content, const std::function<void(const QString& path)>& saved);

// The same in a form that programs read: WayOut::SavedFile.
void saveLeaving(NotebookLink& link, QWidget* over, const LeavingFile& file, const FileForm& form,
                 const std::function<QByteArray()>& content, const std::function<void(const QString& path)>& saved);

} // namespace alongside
