#include "backups/backups_part.h"

#include "backups/backup_words.h"
#include "backups/backups_model.h"
#include "backups/restore_panel.h"
#include "rescue/kept_damaged_card.h"
#include "settings/part_column.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/calm_table.h"
#include "shared/card.h"
#include "shared/empty_state.h"
#include "shared/label.h"
#include "shared/long_work.h"
#include "shared/notice_line.h"
#include "shared/scroll_area.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "store/backups/restore_backup.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alongside {
namespace {

constexpr int kWhenWidth = 170, kSizeWidth = 90, kCheckedWidth = 170, kLeastWhy = 190, kLeastRows = 4;

QString pathWords(const std::filesystem::path& path) {
    return QDir::toNativeSeparators(toQt(path.string()));
}

} // namespace

BackupsPart::BackupsPart(NotebookLink& link, Navigator& navigator, QWidget* parent)
    : Page(link, Changes::everything(), parent), navigator_(navigator), model_(new BackupsModel(this)),
      where_(new WrappedLabel({}, TextRole::Body, Shade::Secondary)),
      trouble_(new NoticeLine(Tone::Warn, QStringLiteral("triangle-alert"), {})),
      make_(makeButton(ButtonKind::Primary, tr("Back up now"), QStringLiteral("copy"))),
      restore_(makeButton(ButtonKind::Secondary, tr("Restore…"), QStringLiteral("history"))), table_(new QTableView),
      card_(new Card),
      nothing_(new EmptyState(QStringLiteral("history"), tr("No backup yet"),
                              tr("Alongside makes one by itself when something has changed, and when you close it."))),
      damaged_(new KeptDamagedCard), second_(new WrappedLabel),
      choose_(makeButton(ButtonKind::Secondary, tr("Choose a folder…"))),
      end_(makeButton(ButtonKind::Quiet, tr("Use no second place"))) {
    restore_->setAccessibleName(tr("Restore the chosen backup"));
    makeTable();
    auto* column = columnOf(this);
    column->addWidget(where_);
    column->addWidget(trouble_);
    column->addWidget(makeBar());
    column->addWidget(card_);
    column->addWidget(nothing_);
    column->addWidget(makeSecondCard());
    column->addWidget(damaged_);
    column->addStretch();
    connectParts();
}

QWidget* BackupsPart::makeBar() {
    return inFlow({make_, restore_});
}

void BackupsPart::makeTable() {
    table_->setModel(model_);
    calm(table_, tr("Backups"));
    table_->setSortingEnabled(false); // newest first
    table_->horizontalHeader()->setStretchLastSection(false);
    table_->horizontalHeader()->setSectionResizeMode(BackupsModel::kWhy, QHeaderView::Stretch);
    card_->holdView(table_);
    setFocusProxy(table_);
}

QWidget* BackupsPart::makeSecondCard() {
    auto* card = new Card(tr("A second place"));
    card->body()->addWidget(new WrappedLabel(
        tr("A folder on another disk, such as a memory stick or your school's drive, gets a copy of every backup. A "
           "backup has the notebook's password; of a notebook without one it can be read by whoever has the folder."),
        TextRole::Body, Shade::Secondary));
    card->body()->addWidget(second_);
    card->body()->addWidget(inFlow({choose_, end_}));
    choose_->setAccessibleName(tr("Choose a folder as second place"));
    return card;
}

void BackupsPart::connectParts() {
    connect(make_, &QPushButton::clicked, this, &BackupsPart::backUpNow);
    connect(restore_, &QPushButton::clicked, this, &BackupsPart::askToRestore);
    connect(table_, &QTableView::activated, this, &BackupsPart::askToRestore);
    connect(choose_, &QPushButton::clicked, this, &BackupsPart::choosePlace);
    connect(end_, &QPushButton::clicked, this, [this] { setSecondPlaceTo({}); });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { restore_->setEnabled(chosen() != nullptr); });
}

const Backup* BackupsPart::chosen() const {
    const auto rows = table_->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : model_->backupAt(rows.first().row());
}

// Backups are made without this page being told.
void BackupsPart::showEvent(QShowEvent* event) {
    refreshSoon();
    Page::showEvent(event);
}

void BackupsPart::refresh() {
    const auto file = notebook().file();
    const bool hasFile = !file.empty();
    make_->setEnabled(hasFile && !notebook().isReadOnly());
    choose_->setEnabled(make_->isEnabled());
    if (hasFile)
        showShelf();
    else
        where_->setWords(tr("A notebook that is in no file has no backups."));
    damaged_->showFor(hasFile ? notebook().file() : std::filesystem::path());
    const bool any = model_->rowCount() > 0;
    card_->setVisible(any);
    nothing_->setVisible(!any);
    restore_->setVisible(any);
    restore_->setEnabled(chosen() && !notebook().isReadOnly());
    fitColumns();
    endWithLastRow(card_, table_, kLeastRows);
    const auto words = hasFile ? backupTrouble(file, today()) : QString();
    trouble_->setWords(words);
    trouble_->setVisible(!words.isEmpty());
}

void BackupsPart::showShelf() {
    const auto shelf = shelfOf(notebook().file());
    const auto before = chosen() ? chosen()->file : std::filesystem::path();
    model_->setBackups(backupsOn(shelf), today());
    if (model_->rowCount() > 0)
        table_->setCurrentIndex(model_->index(std::max(0, model_->rowOf(before)), 0));
    where_->setWords(
        tr("Each is opened again and checked before it counts. They lie in %1.").arg(pathWords(shelf.folder)));
    const auto place = readShelfNotes(shelf.folder).secondPlace;
    second_->setWords(place.empty() ? tr("None is set.") : pathWords(shelfIn(place, notebook().file()).folder));
    end_->setVisible(!place.empty());
}

void BackupsPart::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitColumns();
}

// As wide as their words. In a narrow window the least is left out; the row's accessible words have all of it.
void BackupsPart::fitColumns() {
    int room = width() - px(kLeastWhy);
    const std::pair<int, int> inOrder[] = {
        {BackupsModel::kWhen, kWhenWidth}, {BackupsModel::kChecked, kCheckedWidth}, {BackupsModel::kSize, kSizeWidth}};
    for (const auto& [column, least] : inOrder) {
        table_->showColumn(column);
        table_->resizeColumnToContents(column);
        table_->setColumnWidth(column, std::max(px(least), table_->columnWidth(column)));
        room -= table_->columnWidth(column);
        table_->setColumnHidden(column, column != BackupsModel::kWhen && room < 0);
    }
}

void BackupsPart::backUpNow() {
    if (!make_->isEnabled())
        return;
    LongWork::start(
        this, tr("Making a backup"), link(), [](Notebook& notebook) { return notebook.backUp(BackupCause::Asked); },
        [this](std::future<std::filesystem::path>& made) {
            const bool isMade = attempt(this, [&] { made.get(); });
            refresh();
            if (!isMade)
                return;
            table_->setCurrentIndex(model_->index(0, 0)); // the newest: what is restored from now on
            Q_EMIT navigator_.said(tr("The backup is made and checked."));
        });
}

void BackupsPart::choosePlace() {
    auto* dialog = new QFileDialog(this, tr("Choose a second place"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { setSecondPlaceTo(std::filesystem::path(fromQt(folder))); });
    dialog->open();
}

void BackupsPart::setSecondPlaceTo(const std::filesystem::path& place) {
    try {
        setSecondPlace(notebook().file(), place);
        refresh();
        if (!place.empty())
            Q_EMIT navigator_.said(tr("Every backup from now on goes there as well."));
        if (!isAncestorOf(window()->focusWidget()))
            choose_->setFocus();
    } catch (const Error& error) {
        trouble_->setWords(
            error.kind() == Error::Kind::Refused
                ? tr("This folder holds the notebook or its backups already. Choose one on another disk.")
                : tr("This folder cannot be used: %1").arg(toQt(error.detail())));
        trouble_->show();
    }
}

void BackupsPart::askToRestore() {
    const auto* backup = chosen();
    if (!backup || !restore_->isEnabled())
        return;
    auto* panel = openPanel<RestorePanel>(link(), *backup, window());
    connect(panel, &RestorePanel::confirmed, this,
            [this, file = backup->file](const Passphrase& key) { restoreWith(file, key); });
}

void BackupsPart::restoreWith(const std::filesystem::path& backup, const Passphrase& key) {
    const auto work = [file = notebook().file(), own = notebook().key(), backup, key,
                       now = notebook().now()](const Progress& progress) {
        restoreBackup(file, own, backup, key, now, progress);
        return keyFor(file, key);
    };
    Q_EMIT whileClosedAsked({tr("Restoring a backup"), work,
                             tr("The backup is restored. The notebook as it was before is among the backups.")});
}

} // namespace alongside
