#pragma once

#include "settings/bin_words.h"

#include <QAbstractTableModel>

#include <vector>

namespace alongside {

// What is in the bin, a row for each deed that put something there, as far as it fits the words of the filter.
class BinModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { kWhat, kAlong, kWhen, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<BinEntry> entries, TeacherNames names, Date today);
    void setWords(const QString& words);

    const BinEntry* entryAt(int row) const; // nullptr: no such row
    QString titleAt(int row) const;
    QString backWordsAt(int row) const;
    QString obstacleAt(int row) const;
    int rowOf(Instant removedAt) const; // -1: not among the rows

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        BinEntry entry;
        QString title, along, when, obstacle, back;
    };

    QString wordsIn(const Row& row, int column) const;
    void fit();

    std::vector<Row> all_;
    std::vector<std::size_t> shown_; // places in all_
    QString words_;
};

} // namespace alongside
