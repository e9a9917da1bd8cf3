#pragma once

#include "domain/next_step.h"
#include "domain/school_calendar.h"
#include "next_steps/next_steps_model.h"
#include "shared/gone_rows.h"

#include <QTableView>

#include <array>
#include <functional>
#include <map>
#include <vector>

namespace alongside {

// The ledger's rows on screen, of which one is chosen; a row keeps being chosen by its id while the rows change.
class LedgerTable : public QTableView {
    Q_OBJECT
public:
    // `withNames`: rows say whose they are.
    explicit LedgerTable(bool withNames, QWidget* parent = nullptr);

    void setSteps(std::vector<NextStep> steps, const std::map<TeacherId, QString>& names, Date today,
                  const SchoolDays& days);
    void setLines(std::vector<LedgerLine> lines, LedgerReader reader, const std::map<TeacherId, QString>& names,
                  Date today, const SchoolDays& days);
    void setWords(const QString& words); // shows only the rows that match

    const NextStep* chosen() const; // nullptr: none
    void chooseFirst();

    bool isEmpty() const; // before the filter
    int shown() const;    // rows after the filter
    int late() const;     // of those shown

Q_SIGNALS:
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int widthOf(int column) const;
    void measureAnew();
    bool measureFurther();
    void fitColumns();
    void fill(const std::function<void()>& model);
    void choose(NextStepId id, int orRow);
    const NextStep* shownAt(int row) const;

    NextStepsModel* model_;
    NextStepsFilter* filter_;
    std::array<int, NextStepsModel::kColumns> widest_{}; // of the words that were on screen
    GoneRows<NextStepId> gone_;
};

} // namespace alongside
