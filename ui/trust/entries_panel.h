#pragma once

#include "shared/navigator.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

class QListView;
class QStandardItemModel;

namespace alongside {

class FilterField;

// The records behind a figure: those that count, the others, and those beside, told apart and filtered by words; Enter
// opens one.
class EntriesPanel : public Panel {
    Q_OBJECT
public:
    EntriesPanel(NotebookLink& link, Navigator& navigator, const FigureEntries& figure, QWidget* parent);

private:
    void build();
    void showEntries();
    void addGroup(const QString& heading, const std::vector<trust::Entry>& entries, bool counts);
    void openRecord(const QModelIndex& index);

    NotebookLink& link_;
    Navigator& navigator_;
    FigureEntries figure_;
    std::vector<trust::Entry> shown_; // by the number that a row holds
    FilterField* filter_;
    QStandardItemModel* model_;
    QListView* list_;
};

} // namespace alongside
