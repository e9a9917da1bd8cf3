#pragma once

#include "exchange/draft_json.h"
#include "settings/entry_row.h"
#include "shared/button.h"
#include "shared/draft_field.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace alongside {

// The lines of a list that is typed into, and below them the button that adds one. What fits is to be stored; a line
// with something to mend keeps what was typed, and the entry that is stored in its place stays as it is.
template <class Entry>
class EntryList {
public:
    using Row = EntryRowOf<Entry>;

    // Stands at the end of `place`; `edited` is called when something was typed or a line removed.
    EntryList(QVBoxLayout* place, const QString& addWords, std::function<Row*()> makeRow, std::function<void()> edited);

    void show(const std::vector<Entry>& stored);
    void setToday(Date today);
    void addBlank();

    // What is to be stored; says in the lines what is to be mended.
    std::vector<Entry> fitting();
    bool isWaiting() const { return waiting_; } // as fitting() found it

    // Takes what fits as stored, just before it is; takes that back where it could not be.
    void settle();
    void unsettle();

    // What is typed and not stored, as fitting() and settle() left it, for a draft, under a name that no translation
    // changes. Shown again over what is shown as stored; a line whose entry has gone is a new one.
    void putWaiting(const std::string& name, FieldWords& words) const;
    void showWaiting(const std::string& name, const FieldWords& words);

private:
    // What is stored in a line's place, and how the line said it; a new line began with that.
    struct Stored {
        std::optional<Entry> entry;
        QStringList typed;
    };
    struct Slot {
        Row* row;
        Stored stored;
        Stored before{}; // of settle()
        bool fits = false;

        bool isStored() const { return fits && stored.entry && *stored.entry == row->entry(); }
    };

    Row* insert(std::size_t at, const std::optional<Entry>& stored);
    auto slotOf(const Row* row) {
        return std::find_if(slots_.begin(), slots_.end(), [row](const Slot& slot) { return slot.row == row; });
    }
    void removeRow(Row* row);
    void drop(std::size_t at);
    std::vector<std::size_t> storedSlots() const;

    QVBoxLayout* column_ = new QVBoxLayout;
    QPushButton* add_;
    std::function<Row*()> makeRow_;
    std::function<void()> edited_;
    std::vector<Slot> slots_;
    bool waiting_ = false;
};

template <class Entry>
EntryList<Entry>::EntryList(QVBoxLayout* place, const QString& addWords, std::function<Row*()> makeRow,
                            std::function<void()> edited)
    : add_(makeButton(ButtonKind::Secondary, addWords, QStringLiteral("plus"))), makeRow_(std::move(makeRow)),
      edited_(std::move(edited)) {
    column_->setSpacing(px(space::kSmall));
    place->addLayout(column_);
    place->addWidget(add_, 0, Qt::AlignLeft);
    QObject::connect(add_, &QPushButton::clicked, add_, [this] { addBlank(); });
}

template <class Entry>
std::vector<std::size_t> EntryList<Entry>::storedSlots() const {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < slots_.size(); ++i)
        if (slots_[i].stored.entry)
            places.push_back(i);
    return places;
}

// Lines whose entry did not change stay untouched, with what is typed in them; only what differs between the same
// beginning and the same end is set anew.
template <class Entry>
void EntryList<Entry>::show(const std::vector<Entry>& stored) {
    const auto places = storedSlots();
    const auto shorter = std::min(places.size(), stored.size());
    std::size_t head = 0, tail = 0;
    while (head < shorter && *slots_[places[head]].stored.entry == stored[head])
        ++head;
    while (tail < shorter - head &&
           *slots_[places[places.size() - 1 - tail]].stored.entry == stored[stored.size() - 1 - tail])
        ++tail;
    const auto both = shorter - head - tail;
    for (std::size_t i = head; i < head + both; ++i) {
        auto& slot = slots_[places[i]];
        slot.row->setEntry(stored[i]);
        slot.stored = {stored[i], slot.row->typed()};
    }
    for (std::size_t i = places.size() - tail; i > head + both; --i)
        drop(places[i - 1]);
    const auto at = head + both == 0 ? 0 : places[head + both - 1] + 1;
    for (std::size_t i = head + both; i < stored.size() - tail; ++i)
        insert(at + i - head - both, stored[i]);
}

template <class Entry>
void EntryList<Entry>::setToday(Date today) {
    for (auto& slot : slots_)
        slot.row->setToday(today);
}

template <class Entry>
auto EntryList<Entry>::insert(std::size_t at, const std::optional<Entry>& stored) -> Row* {
    auto* row = makeRow_();
    if (stored)
        row->setEntry(*stored);
    column_->insertWidget(static_cast<int>(at), row);
    row->putBefore(at < slots_.size() ? slots_[at].row : static_cast<QWidget*>(add_));
    QObject::connect(row, &EntryRow::edited, row, edited_);
    QObject::connect(row, &EntryRow::removeAsked, row, [this, row] { removeRow(row); });
    slots_.insert(slots_.begin() + static_cast<std::ptrdiff_t>(at), {row, {stored, row->typed()}});
    return row;
}

template <class Entry>
void EntryList<Entry>::addBlank() {
    auto* row = insert(slots_.size(), std::nullopt);
    row->begin();
    if (const auto slot = slotOf(row); slot != slots_.end()) // taking the focus may have saved
        slot->stored.typed = row->typed();
}

template <class Entry>
void EntryList<Entry>::removeRow(Row* row) {
    const auto found = slotOf(row);
    if (found == slots_.end())
        return;
    drop(static_cast<std::size_t>(found - slots_.begin()));
    edited_();
}

template <class Entry>
void EntryList<Entry>::drop(std::size_t at) {
    auto* row = slots_[at].row;
    slots_.erase(slots_.begin() + static_cast<std::ptrdiff_t>(at));
    column_->removeWidget(row);
    row->hide();
    row->deleteLater(); // its button may have brought us here
}

template <class Entry>
std::vector<Entry> EntryList<Entry>::fitting() {
    std::vector<Entry> entries;
    waiting_ = false;
    for (auto& slot : slots_) {
        slot.fits = slot.row->check();
        waiting_ = waiting_ || !slot.fits;
        if (slot.fits)
            entries.push_back(slot.row->entry());
        else if (slot.stored.entry)
            entries.push_back(*slot.stored.entry);
    }
    return entries;
}

template <class Entry>
void EntryList<Entry>::settle() {
    for (auto& slot : slots_) {
        slot.before = slot.stored;
        if (slot.fits)
            slot.stored = {slot.row->entry(), slot.row->typed()};
    }
}

template <class Entry>
void EntryList<Entry>::unsettle() {
    for (auto& slot : slots_)
        slot.stored = slot.before;
}

// Each line beside what it said of what is stored; of a new one that is left empty.
template <class Entry>
void EntryList<Entry>::putWaiting(const std::string& name, FieldWords& words) const {
    QList<QStringList> rows;
    for (const auto& slot : slots_) {
        const auto typed = slot.row->typed();
        if (slot.isStored() || typed == slot.stored.typed)
            continue;
        const auto before = slot.stored.entry ? slot.stored.typed : QStringList(typed.size(), QString());
        rows += before + typed;
    }
    if (!rows.isEmpty())
        words[name] = fromQt(keptRows(rows));
}

template <class Entry>
void EntryList<Entry>::showWaiting(const std::string& name, const FieldWords& words) {
    const auto kept = words.find(name);
    for (const auto& cells : kept == words.end() ? QList<QStringList>() : rowsKept(toQt(kept->second))) {
        const auto before = cells.first(cells.size() / 2), typed = cells.sliced(before.size());
        const auto own = std::find_if(slots_.begin(), slots_.end(), [&](const Slot& slot) {
            return slot.stored.entry && slot.stored.typed == before && slot.row->typed() == before;
        });
        (own == slots_.end() ? insert(slots_.size(), std::nullopt) : own->row)->setTyped(typed);
    }
}

} // namespace alongside
