#pragma once

#include "exchange/archive_preview.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

class QPushButton;

namespace alongside {

// An archive that was read, and what would come of it.
struct ArchiveRead {
    QString name; // of the file
    ImportBytes bytes;
    std::variant<ArchivePreview, ArchiveRefused> outcome;
};

// What would come of an archive, or why nothing can. Nothing is stored before the last button.
class ArchivePanel : public Panel {
    Q_OBJECT
public:
    ArchivePanel(NotebookLink& link, ArchiveRead archive, QWidget* parent = nullptr);

Q_SIGNALS:
    void brought(const QString& words); // what came of it, and where the backup lies

private:
    void fill(const ArchivePreview& preview);
    void fill(const ArchiveRefused& refused);
    QWidget* makeParts(const ArchivePreview& preview);
    void fillFooter(bool hasAny); // to bring in
    QWidget* makeRow(const QString& what, const QString& words);
    void bring();

    NotebookLink& link_;
    ArchiveRead archive_;
};

} // namespace alongside
