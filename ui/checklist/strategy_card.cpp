#include "checklist/strategy_card.h"

#include "checklist/item_row.h"
#include "shared/label.h"
#include "shared/text.h"
#include "shared/wording/checklist_words.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace alongside {

StrategyCard::StrategyCard(Strategy strategy, QWidget* parent)
    : Card(wordsFor(strategy), parent), strategy_(strategy), count_(makeLabel({}, TextRole::Small, Shade::Secondary)),
      list_(new QVBoxLayout) {
    setHeadingIcon(iconFor(strategy), Tone::Relational);
    list_->setSpacing(px(space::kSmall));
    body()->addWidget(count_);
    body()->addLayout(list_);
    body()->addStretch();
}

bool StrategyCard::hasRowsFor(const std::vector<ChecklistItem>& items) const {
    return std::equal(items.begin(), items.end(), rows_.begin(), rows_.end(),
                      [](const ChecklistItem& item, const ItemRow* row) {
                          return item.code == row->code() && toQt(item.text) == row->words();
                      });
}

void StrategyCard::rebuild(const std::vector<ChecklistItem>& items) {
    for (auto* row : rows_)
        delete row;
    rows_.clear();
    for (const auto& item : items) {
        auto* row = new ItemRow(item);
        rows_.push_back(row);
        list_->addWidget(row);
        const auto code = item.code;
        connect(row, &ItemRow::stateChosen, this, [this, code](TickState state) { Q_EMIT stateChosen(code, state); });
        connect(row, &ItemRow::noteChanged, this,
                [this, code](const QString& note) { Q_EMIT noteChanged(code, note); });
        connect(row, &ItemRow::stepWanted, this, [this, row](int by) { stepFrom(row, by); });
        connect(row, &ItemRow::evidenceWanted, this, [this, row] { Q_EMIT evidenceWanted(row->code(), row->words()); });
    }
}

void StrategyCard::showItems(const std::vector<ChecklistItem>& items, const std::vector<LogSuggestion>& suggestions) {
    if (!hasRowsFor(items))
        rebuild(items);
    for (std::size_t i = 0; i < items.size(); ++i)
        rows_[i]->showItem(items[i], std::any_of(suggestions.begin(), suggestions.end(),
                                                 [&](const auto& each) { return each.code == items[i].code; }));
    count_->setText(countWords(items));
}

bool StrategyCard::takeFocus(int by) {
    if (rows_.empty())
        return false;
    (by > 0 ? rows_.front() : rows_.back())->takeFocus();
    return true;
}

void StrategyCard::stepFrom(const ItemRow* row, int by) {
    const auto at = std::find(rows_.begin(), rows_.end(), row) - rows_.begin() + by;
    if (at >= 0 && at < std::ssize(rows_))
        rows_[static_cast<std::size_t>(at)]->takeFocus();
    else
        Q_EMIT focusPassed(by);
}

void StrategyCard::saveNotes() {
    for (auto* row : rows_)
        row->saveNote();
}

} // namespace alongside
