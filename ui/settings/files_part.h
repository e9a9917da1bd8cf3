#pragma once

#include "exchange/tables/notebook_tables.h"
#include "shared/notebook_link.h"

#include <QWidget>

namespace alongside {

class NoticeLine;
class SegmentedChoice;

// What a coach takes along as files that other programs read: the tables of the notebook.
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
