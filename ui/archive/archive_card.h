#pragma once

#include "archive/archive_panel.h"
#include "exchange/archive_export.h"
#include "shared/card.h"
#include "shared/notebook_link.h"

class QCheckBox;

namespace alongside {

class NoticeLine;

// The whole notebook as one file, out and in: an archive is saved with or without what is private, and another one is
// looked at before it comes in.
class ArchiveCard : public Card {
    Q_OBJECT
public:
    explicit ArchiveCard(NotebookLink& link, QWidget* parent = nullptr);

    void save();       // where to is asked
    void chooseFile(); // to bring in
    void openFile(const QString& path);

private:
    void makeGoing();
    void makeComing();
    void write(const QString& path, Privacy privacy);
    void tell(NoticeLine* line, const QString& words);

    NotebookLink& link_;
    QCheckBox* private_;
    NoticeLine *meaning_, *saved_, *problem_, *brought_;
};

} // namespace alongside
