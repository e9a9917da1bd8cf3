#include "agreement/compare_panel.h"

#include "agreement/section_reading.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/flow_layout.h"
#include "shared/named_combo.h"
#include "shared/text.h"
#include "shared/wording/agreement_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace alongside {

ComparePanel::ComparePanel(const AgreementForm& form, std::vector<Agreement> versions, Date today, QWidget* parent)
    : Panel(tr("Compare versions"), parent), form_(form), versions_(std::move(versions)), today_(today),
      was_(makeChoice(tr("Was"), 1)), now_(makeChoice(tr("Now"), 0)) {
    auto* choices = new QWidget;
    auto* flow = new FlowLayout(choices, px(space::kMedium));
    for (auto* each : {was_, now_}) {
        flow->addWidget(each);
        nameCombo(each, each == was_ ? tr("Was") : tr("Now"));
        connect(each, &QComboBox::currentIndexChanged, this, &ComparePanel::compare);
    }
    body()->addWidget(choices);
    auto* close = makeButton(ButtonKind::Primary, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    footer()->addStretch();
    footer()->addWidget(close);
    compare();
}

QComboBox* ComparePanel::makeChoice(const QString& name, int current) {
    auto* choice = new QComboBox;
    choice->setToolTip(name);
    for (const auto& version : versions_)
        choice->addItem(versionWords(version, today_));
    choice->setCurrentIndex(current);
    return choice;
}

void ComparePanel::compare() {
    const auto& was = versions_[static_cast<std::size_t>(was_->currentIndex())];
    const auto& now = versions_[static_cast<std::size_t>(now_->currentIndex())];
    delete std::exchange(difference_, makeDifferenceReading(differenceBetween(was, now, form_), was).release());
    body()->addWidget(difference_);
}

} // namespace alongside
