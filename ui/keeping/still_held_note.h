#pragma once

#include "overview/bin_record.h"
#include "shared/notebook_link.h"

#include <QWidget>

#include <vector>

namespace alongside {

class LinkButton;
class WrappedLabel;

// Says which backups still hold what is about to be deleted, and leads to them. Out of the way where the notebook is in
// no file.
class StillHeldNote : public QWidget {
    Q_OBJECT
public:
    explicit StillHeldNote(NotebookLink& link, QWidget* parent = nullptr);

    void show(const std::vector<BinRecord>& records);

Q_SIGNALS:
    void backupsWanted();

private:
    NotebookLink& link_;
    WrappedLabel* words_;
    LinkButton* backups_;
};

} // namespace alongside
