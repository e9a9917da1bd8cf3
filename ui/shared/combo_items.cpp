#include "shared/combo_items.h"

#include "shared/text.h"
#include "shared/wording/teacher_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>

#include <algorithm>
#include <map>
#include <string_view>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ComboItems)
};

} // namespace

void refill(QComboBox* combo, const ComboItems& items, int kept) {
    const QSignalBlocker quiet(combo);
    const auto before = combo->currentData();
    while (combo->count() > kept)
        combo->removeItem(kept);
    for (const auto& [words, value] : items)
        combo->addItem(words, value);
    combo->setCurrentIndex(std::max(0, before.isValid() ? combo->findData(before) : 0));
}

ComboItems itemsFor(const std::vector<Teacher>& teachers) {
    std::map<std::string_view, int> have; // a name, and how many
    for (const auto& teacher : teachers)
        ++have[teacher.name];
    ComboItems items;
    for (const auto& teacher : teachers) {
        const bool isOnly = have.at(teacher.name) == 1;
        const auto name = toQt(teacher.name), role = isOnly ? QString() : roleWords(teacher);
        items.emplace_back(
            role.isEmpty() ? name : Say::tr("%1 (%2)", "a teacher of several with one name; the role").arg(name, role),
            static_cast<qlonglong>(teacher.id.value));
    }
    return items;
}

} // namespace alongside
