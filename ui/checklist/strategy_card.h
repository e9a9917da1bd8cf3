#pragma once

#include "overview/checklist_period.h"
#include "shared/card.h"

#include <QString>

#include <vector>

class QLabel;

namespace alongside {

class ItemRow;

// The items of one strategy with how many of them are done.
class StrategyCard : public Card {
    Q_OBJECT
public:
    explicit StrategyCard(Strategy strategy, QWidget* parent = nullptr);

    Strategy strategy() const { return strategy_; }

    // Items with the same codes and words keep their rows, and with them focus and what is being typed.
    void showItems(const std::vector<ChecklistItem>& items, const std::vector<LogSuggestion>& suggestions);
    void saveNotes();
    bool takeFocus(int by); // its first item, or its last where `by` leads back; false where it has none

Q_SIGNALS:
    void focusPassed(int by); // beyond its last item, or before its first
    void stateChosen(const std::string& code, alongside::TickState state);
    void noteChanged(const std::string& code, const QString& note);
    void evidenceWanted(const std::string& code, const QString& words);

private:
    bool hasRowsFor(const std::vector<ChecklistItem>& items) const;
    void stepFrom(const ItemRow* row, int by);
    void rebuild(const std::vector<ChecklistItem>& items);

    Strategy strategy_;
    QLabel* count_;
    QVBoxLayout* list_;
    std::vector<ItemRow*> rows_;
};

} // namespace alongside
