#pragma once

#include "domain/trail_line.h"
#include "settings/bin_words.h"

#include <QAbstractTableModel>

#include <vector>

namespace alongside {

// What left, a row for each line of the trail.
class TrailModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { kWhat, kAbout, kHow, kWhen, kHash, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<TrailLine> lines, TeacherNames names, Date today);
    const TrailLine* lineAt(int row) const; // nullptr: no such row
    int rowOf(const TrailLine& line) const; // -1: not among the rows

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString aboutWords(const TrailLine& line) const;
    QString whenWords(const TrailLine& line) const;
    QString wordsIn(const TrailLine& line, int column) const;

    std::vector<TrailLine> lines_;
    TeacherNames names_;
    Date today_{};
};

} // namespace alongside
