#pragma once

#include "domain/next_step.h"
#include "domain/school_calendar.h"
#include "overview/ledger.h"
#include "shared/tokens.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <functional>
#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace alongside {

// Reads the steps of a ledger when they are wanted.
struct LedgerReader {
    std::function<std::optional<NextStep>(NextStepId)> one;
    std::function<std::vector<NextStep>()> all;
};

// The ledger as a table, read-only: over steps that were read, or over lines whose steps are read when they are shown,
// all of them where words are looked for or a column sorts.
class NextStepsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { kWhat, kOwner, kDue, kMadeOn, kKind, kColumns };
    enum Role {
        kSortRole = Qt::UserRole + 1, // what a column sorts by
        kHistoryRole,                 // the small line below the words
        kToneRole                     // of the due pill
    };

    // `withNames`: rows say whose they are.
    NextStepsModel(bool withNames, QObject* parent);

    void setSteps(std::vector<NextStep> steps, const std::map<TeacherId, QString>& names, Date today,
                  const SchoolDays& days);
    void setLines(std::vector<LedgerLine> lines, LedgerReader reader, const std::map<TeacherId, QString>& names,
                  Date today, const SchoolDays& days);
    const NextStep* stepAt(int row) const; // nullptr where there is no such row
    bool isLateAt(int row) const;
    int rowOf(NextStepId id) const; // -1: not here

    // Everything that a filter looks in, folded, each word after a blank. Put together once for all rows, as a key
    // typed asks for all of them.
    const QString& lookedThroughAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take(std::vector<LedgerLine> lines, LedgerReader reader, const std::map<TeacherId, QString>& names, Date today,
              const SchoolDays& days);
    void take(std::vector<NextStep> steps) const;
    void readAll() const;
    QString words(const NextStep& step, int column) const;
    QString history(const NextStep& step) const;
    QString nameOf(const NextStep& step) const;
    QVariant sorting(const NextStep& step, int column) const;
    Tone toneOf(const NextStep& step) const;

    bool withNames_;
    std::vector<LedgerLine> lines_;
    LedgerReader reader_;                                      // none where all were given
    mutable std::unordered_map<std::int64_t, NextStep> steps_; // those read, by key
    mutable bool isAllRead_ = false;
    mutable std::vector<QString> lookedThrough_; // empty until it is asked for
    std::map<TeacherId, QString> names_;
    Date today_{};
    std::optional<SchoolDays> days_; // set with the steps
};

// The rows in which every typed word begins some word; in the ledger's own order until a heading is clicked.
class NextStepsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    NextStepsFilter(const NextStepsModel& model, QObject* parent);

    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const NextStepsModel& model_;
    QStringList beginnings_; // of words, each after a blank
};

} // namespace alongside
