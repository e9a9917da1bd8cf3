#pragma once

#include "overview/ledger.h"
#include "shared/navigator.h"
#include "shared/page.h"

#include <functional>

class QLabel;

namespace alongside {

class Card;
class EmptyState;
class FilterField;
class KeptStrip;
class LedgerTable;
class SegmentedChoice;
class StepActions;
struct LedgerReader;

// The ledger of promises and action steps, of all teachers or as the tab of one.
class NextStepsView : public Page {
    Q_OBJECT
public:
    NextStepsView(NotebookLink& link, Navigator& navigator, std::optional<TeacherId> teacher,
                  QWidget* parent = nullptr);

    void setTeacher(TeacherId teacher); // shows another one's
    void addNextStep();                 // asks for the form

protected:
    void refresh() override;

private:
    QWidget* makeTopRow();
    void connectParts();
    void connectActions();
    LedgerReader reader() const;
    void offerActions();
    void showCounts();
    void showEmpty();
    EmptyState* makeEmpty();
    bool hasAny() const;
    void settleChosen(StepState outcome);
    void perform(const std::function<void(NextStepId)>& deed);
    void edit(const NextStep& step);
    LedgerPart part() const;

    Navigator& navigator_;
    std::optional<TeacherId> teacher_;
    FilterField* words_;
    SegmentedChoice* parts_;
    QLabel* counts_;
    LedgerTable* table_;
    StepActions* actions_;
    QWidget* bar_;
    KeptStrip* kept_;
    Card* card_;
    QWidget* emptyPlace_;
};

} // namespace alongside
