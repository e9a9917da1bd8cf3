#pragma once

#include "overview/caseload.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QHash>

#include <compare>
#include <vector>

namespace alongside {

// The caseload as a table to read: one row a teacher, those whose coaching has ended last whatever the order. It never
// sorts by practices: teachers are not ranked.
class TeachersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Role, LastMet, NextPlanned, Promises, AgreementState, Practices, ColumnCount };

    explicit TeachersModel(const Tables& tables, QObject* parent = nullptr);

    void readPractices(Date today); // anew, those with each teacher when they are shown
    void show(std::vector<CaseloadRow> rows, Date today);

    const CaseloadRow& rowAt(int row) const { return rows_[static_cast<std::size_t>(row)]; }
    QModelIndex indexOf(TeacherId teacher) const; // invalid if not in the table
    const PracticeMarks& practicesAt(int row) const;
    static bool isSortable(int column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString words(const CaseloadRow& row, int column) const;
    QString meaning(const CaseloadRow& row, int column) const;
    QString role(const Teacher& teacher) const;
    const PracticeMarks& practicesWith(const Teacher& teacher) const;
    std::strong_ordering ordered(const CaseloadRow& a, const CaseloadRow& b) const;
    void arrange();

    const Tables& tables_;
    std::vector<CaseloadRow> rows_;
    mutable QHash<qint64, QString> roles_; // of those made of subjects and grades, which rows come without
    mutable std::optional<CaseloadPractices> practices_;
    Date today_{};
    QCollator collator_;
    int column_ = Name;
    Qt::SortOrder order_ = Qt::AscendingOrder;
};

// Paused or ended: shown muted, with the word.
bool isResting(const Teacher& teacher);

} // namespace alongside
