#pragma once

#include "shared/navigator.h"
#include "store/tables.h"

#include <QString>

namespace alongside {

// One record behind a figure, in words.
struct EntryItem {
    trust::Entry entry;
    std::optional<Date> on;
    QString icon;
    QString what;
    QString why; // why it counts, or does not
};

// Empty where the record is no longer there. `counts`: whether it is one of the k.
std::optional<EntryItem> entryItem(const trust::Entry& entry, const Tables& tables,
                                   std::optional<trust::Indicator> indicator, bool counts, Date today);

} // namespace alongside
