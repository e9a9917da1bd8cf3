#pragma once

#include "shared/navigator.h"
#include "shared/page.h"
#include "shared/while_closed.h"
#include "store/backups/backup_shelf.h"

#include <filesystem>
#include <future>

class QPushButton;
class QTableView;

namespace alongside {

class BackupsModel;
class Card;
class EmptyState;
class KeptDamagedCard;
class NoticeLine;
class WrappedLabel;

// The notebook's backups, newest first: when, why, whether they are whole; to make one, to restore one, and where a
// second copy of each goes.
class BackupsPart : public Page {
    Q_OBJECT
public:
    BackupsPart(NotebookLink& link, Navigator& navigator, QWidget* parent = nullptr);

    void backUpNow();
    void setSecondPlaceTo(const std::filesystem::path& place); // none: empty

Q_SIGNALS:
    void whileClosedAsked(const alongside::WhileClosed& work); // to restore

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeBar();
    void makeTable();
    QWidget* makeSecondCard();
    void connectParts();
    void showShelf();
    void fitColumns();
    void choosePlace();
    void askToRestore();
    void restoreWith(const std::filesystem::path& backup, const Passphrase& key);
    const Backup* chosen() const;

    Navigator& navigator_;
    BackupsModel* model_;
    WrappedLabel* where_;
    NoticeLine* trouble_;
    QPushButton *make_, *restore_;
    QTableView* table_;
    Card* card_;
    EmptyState* nothing_;
    KeptDamagedCard* damaged_;
    WrappedLabel* second_;
    QPushButton *choose_, *end_;
};

} // namespace alongside
