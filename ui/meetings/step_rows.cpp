#include "meetings/step_rows.h"

#include "meetings/step_row.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QVBoxLayout>

#include <utility>

namespace alongside {
namespace {

std::string dueOfStep(std::size_t number) {
    return "due " + std::to_string(number);
}

} // namespace

StepRows::StepRows(Date today, const SchoolDays& days, QWidget* parent)
    : QWidget(parent), today_(today), days_(days), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(px(space::kSmall));
    setFocusPolicy(Qt::TabFocus); // else the key of its label leads nowhere; the first row takes the focus for it
    needBlankRow();
}

StepRow* StepRows::addRow() {
    auto* row = new StepRow(++made_, today_, days_, this);
    row->setPeople(people_);
    if (usualDue_)
        row->setUsualDue(*usualDue_);
    rows_ += row;
    column_->addWidget(row);
    putInTabOrder();
    connect(row, &StepRow::typed, this, &StepRows::needBlankRow);
    connect(row, &StepRow::removeAsked, this, [this, row] { takeAway(row); });
    connect(row, &StepRow::finished, this, [this, row] { goOnFrom(row); });
    return row;
}

void StepRows::comeAfter(QWidget* field) {
    before_ = field;
    putInTabOrder();
}

void StepRows::putInTabOrder() {
    setFocusProxy(rows_.isEmpty() ? nullptr : rows_.first());
    auto* last = before_;
    for (const auto* row : std::as_const(rows_))
        for (auto* field : row->fields()) {
            if (last)
                setTabOrder(last, field);
            last = field;
        }
}

void StepRows::needBlankRow() {
    if (rows_.isEmpty() || !rows_.last()->isBlank())
        addRow();
}

void StepRows::takeAway(StepRow* row) {
    const auto place = rows_.indexOf(row);
    rows_.removeAt(place);
    if (row->stored())
        takenAway_.push_back(row->stored());
    row->hide();
    row->deleteLater();
    needBlankRow();
    rows_[std::min(place, rows_.size() - 1)]->takeFocus();
}

void StepRows::goOnFrom(StepRow* row) {
    const auto next = rows_.indexOf(row) + 1;
    if (next < rows_.size())
        rows_[next]->takeFocus();
}

void StepRows::setPeople(const QList<Candidate>& people) {
    people_ = people;
    for (auto* row : std::as_const(rows_))
        row->setPeople(people);
}

void StepRows::setUsualDue(Date due) {
    usualDue_ = due;
    for (auto* row : std::as_const(rows_))
        row->setUsualDue(due);
}

void StepRows::setSteps(const std::vector<NextStep>& steps, const std::vector<NextStepId>& takenAway) {
    for (auto* row : std::as_const(rows_))
        delete row;
    rows_.clear();
    made_ = 0;
    takenAway_ = takenAway;
    for (const auto& step : steps)
        addRow()->setStep(step);
    needBlankRow();
}

std::vector<NextStep> StepRows::steps(Date madeOn) const {
    std::vector<NextStep> all;
    for (const auto* row : rows_)
        for (auto& step : row->steps(madeOn))
            all.push_back(std::move(step));
    return all;
}

void StepRows::propose(const QString& what, const std::optional<Date>& due) {
    needBlankRow();
    rows_.last()->propose(what, due);
}

std::vector<NextStep> StepRows::typedSteps(Date madeOn) const {
    std::vector<NextStep> all;
    for (const auto* row : rows_)
        for (auto& step : row->typedSteps(madeOn))
            all.push_back(std::move(step));
    return all;
}

// A row for each of several people comes back as a row for each of them.
void StepRows::noteUnclear(UnclearWords& words) const {
    std::size_t number = 0;
    for (const auto* row : rows_)
        for (auto left = row->typedSteps({}).size(); left > 0; --left, ++number)
            if (const auto due = row->unclearDue(); !due.isEmpty())
                words[dueOfStep(number)] = fromQt(due);
}

void StepRows::showUnclear(const UnclearWords& words) {
    for (std::size_t number = 0; number < static_cast<std::size_t>(rows_.size()); ++number)
        if (const auto found = words.find(dueOfStep(number)); found != words.end())
            rows_[static_cast<qsizetype>(number)]->setUnclearDue(toQt(found->second));
}

bool StepRows::showProblems(Date madeOn) {
    bool fine = true;
    for (auto* row : std::as_const(rows_))
        fine = row->showProblems(madeOn) && fine;
    return fine;
}

} // namespace alongside
