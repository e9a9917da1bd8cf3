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

// As `attempt`, for what writes a file: where its place is at fault, the remedy is another one.
bool attemptToSave(QWidget* over, const std::function<void()>& deed);

// The name as a file may have it, with its ending: "pdf", "html".
QString fileNameFor(const QString& name, const QString& ending);

// The path of what was saved, as words: folder and file, that may break into lines after each folder.
QString placeWords(const QString& path);

// Writes the content through the one door (exchange/leaving/leaving.h), whole or not at all. Throws Error::CannotSave,
// and what letLeave throws.
void writeLeaving(Notebook& notebook, const LeavingFile& file, WayOut way, const QString& path,
                  const QByteArray& content);

// How the dialog names a form of file.
struct FileForm {
    QString title, filter, ending; // "Save as PDF", "PDF (*.pdf)", "pdf"
};

// Asks where a file may go that is written through the one door then, and calls `chosen` with its path. `name` is that
// of the file, without its ending. The dialog itself asks before it lets a file be replaced.
void askWhereTo(QWidget* over, const QString& name, const FileForm& form,
                const std::function<void(const QString& path)>& chosen);

// Asks where to and writes what `content` makes there, then calls `saved` with its path. `way` is SavedPdf or
// SavedHtml.
void saveLeaving(NotebookLink& link, QWidget* over, const LeavingFile& file, WayOut way,
                 const std::function<QByteArray()>& content, const std::function<void(const QString& path)>& saved);

// The same in a form that programs read: WayOut::SavedFile.
void saveLeaving(NotebookLink& link, QWidget* over, const LeavingFile& file, const FileForm& form,
                 const std::function<QByteArray()>& content, const std::function<void(const QString& path)>& saved);

} // namespace alongside
