#pragma once

#include "exchange/tables/notebook_tables.h"
#include "shared/notebook_link.h"

#include <QWidget>

namespace alongside {

class NoticeLine;
class SegmentedChoice;

// What goes out and comes back as files: the whole notebook as an archive, and its tables for other programs.
class FilesPart : public QWidget {
    Q_OBJECT
public:
    explicit FilesPart(NotebookLink& link, QWidget* parent = nullptr);

private:
    NotebookTable chosen() const;
    void save();

    NotebookLink& link_;
    SegmentedChoice* table_;
    NoticeLine* saved_;
};

} // namespace alongside
