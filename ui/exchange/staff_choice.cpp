#include "exchange/staff_choice.h"

#include "exchange/roster/roster_entry.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/named_combo.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <map>
#include <utility>

namespace alongside {
namespace {

constexpr int kLetters = 18;

// How many rows say so, by what they say.
using Counts = std::map<std::string, int>;

void offerIn(QComboBox* combo, const QString& all, const Counts& counts) {
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItem(all);
    for (const auto& [words, count] : counts)
        combo->addItem(
            StaffChoice::tr("%1 (%2)", "a school or role, and how many").arg(toQt(words), QLocale().toString(count)),
            toQt(words));
    combo->parentWidget()->setVisible(counts.size() > 1);
}

} // namespace

StaffChoice::StaffChoice(QWidget* parent) : QWidget(parent) {
    auto* flow = new FlowLayout(this, px(space::kLarge));
    schools_ = makeChoice(tr("School"));
    roles_ = makeChoice(tr("Role"));
    flow->addWidget(schools_->parentWidget());
    flow->addWidget(roles_->parentWidget());
    hide();
}

QComboBox* StaffChoice::makeChoice(const QString& name) {
    auto* named = new QWidget(this);
    auto* row = new QHBoxLayout(named);
    row->setContentsMargins(0, 0, 0, 0);
    auto* combo = new QComboBox;
    row->addWidget(makeLabel(name));
    row->addWidget(combo);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long name widens no narrow panel
    combo->setMinimumContentsLength(kLetters);
    nameCombo(combo, name);
    connect(combo, &QComboBox::currentIndexChanged, this, &StaffChoice::chosen);
    return combo;
}

void StaffChoice::offer(const std::vector<CsvRow>& rows, const RosterReading& reading) {
    Counts schools, roles;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto entry = entryOf(rows[i], reading, false);
        for (const auto& school : entry.schools)
            ++schools[school];
        if (!entry.teacher.role.empty())
            ++roles[entry.teacher.role];
    }
    offerIn(schools_, tr("All schools"), schools);
    offerIn(roles_, tr("All roles"), roles);
    setVisible(schools.size() > 1 || roles.size() > 1);
}

void StaffChoice::offerNothing() {
    for (auto* combo : {schools_, roles_})
        offerIn(combo, {}, {});
    hide();
}

void StaffChoice::choose(const std::string& school, const std::string& role) {
    for (const auto& [combo, words] : {std::pair{schools_, school}, std::pair{roles_, role}}) {
        const QSignalBlocker quiet(combo);
        combo->setCurrentIndex(std::max(0, words.empty() ? 0 : combo->findData(toQt(words))));
    }
}

std::string StaffChoice::school() const {
    return fromQt(schools_->currentData().toString());
}

std::string StaffChoice::role() const {
    return fromQt(roles_->currentData().toString());
}

} // namespace alongside
