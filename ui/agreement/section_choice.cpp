#include "agreement/section_choice.h"

#include "agreement/section_list.h"
#include "shared/card.h"
#include "shared/named_combo.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kSideWidth = 264, kNarrowBelow = 620; // design pixels

} // namespace

SectionChoice::SectionChoice(QWidget* parent)
    : QWidget(parent), list_(new SectionList), side_(new Card), dropDown_(makeCombo(tr("Section"), this)) {
    side_->holdView(list_);
    side_->setAccessibleName(tr("Sections of the agreement"));
    side_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    list_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    dropDown_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    dropDown_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(dropDown_);
    column->addWidget(side_);
    column->addStretch();
    dropDown_->hide();
    connect(list_, &SectionList::chosenChanged, this, [this](int row) {
        dropDown_->setCurrentIndex(row);
        Q_EMIT chosenChanged(row);
    });
    connect(dropDown_, &QComboBox::currentIndexChanged, list_, &SectionList::choose);
}

void SectionChoice::showSections(const AgreementForm& form, const Agreement& agreement, bool withChanges) {
    list_->showSections(form, agreement, withChanges);
    const QSignalBlocker quiet(dropDown_);
    const auto lines = list_->spokenLines();
    while (dropDown_->count() > lines.size())
        dropDown_->removeItem(dropDown_->count() - 1);
    for (int row = 0; row < lines.size(); ++row)
        if (row < dropDown_->count())
            dropDown_->setItemText(row, lines[row]);
        else
            dropDown_->addItem(lines[row]);
}

void SectionChoice::choose(int row) {
    list_->choose(row);
}

void SectionChoice::fitInto(int width) {
    narrow_ = width < px(kNarrowBelow);
    side_->setVisible(!narrow_);
    dropDown_->setVisible(narrow_);
    const int least = px(kSideWidth), most = std::max(least, width * 2 / 5);
    const int side = std::clamp(list_->sizeHint().width() + 2, least, most);
    setMinimumWidth(narrow_ ? 0 : side);
    setMaximumWidth(narrow_ ? QWIDGETSIZE_MAX : side);
}

} // namespace alongside
