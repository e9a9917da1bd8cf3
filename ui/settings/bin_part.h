#pragma once

#include "overview/bin.h"
#include "shared/navigator.h"
#include "shared/page.h"

#include <filesystem>
#include <functional>
#include <future>

class QPushButton;
class QTableView;

namespace alongside {

class BinModel;
class Card;
class EmptyState;
class FilterField;
class NoticeLine;

// What was removed, a line for each deed, newest first: to restore, or to delete for good.
class BinPart : public Page {
    Q_OBJECT
public:
    BinPart(NotebookLink& link, Navigator& navigator, QWidget* parent = nullptr);

Q_SIGNALS:
    void restored(const QString& words); // "Ana Ruiz is back"
    void emptied();                      // while the focus was here
    void backupsWanted();

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeBar();
    void makeTable();
    void connectParts();
    const BinEntry* chosen() const;
    void choose(std::optional<Instant> entry, int orRow);
    void offer();
    void offerToEmpty();
    void showEmpty();
    void fitColumns();
    void restoreChosen();

    using Deletion = std::function<std::filesystem::path(Notebook&)>; // gives the copy made before
    void askToDelete(const std::vector<BinEntry>& wanted, const QString& what, const Deletion& deletion);
    void sayDeleted(int records, std::future<std::filesystem::path>& made);

    Navigator& navigator_;
    std::vector<BinEntry> bin_;
    BinModel* model_;
    FilterField* filter_;
    QPushButton *restore_, *delete_, *empty_;
    QWidget* bar_;
    NoticeLine* obstacle_;
    QTableView* table_;
    Card* card_;
    EmptyState* nothing_;
    EmptyState* noMatch_;
};

} // namespace alongside
