#include "library/shelf_bar.h"

#include "shared/button.h"
#include "shared/filter_field.h"
#include "shared/flow_layout.h"
#include "shared/named_combo.h"
#include "shared/tokens.h"
#include "shared/wording/practice_words.h"
#include "shared/wording/words_for_every.h"

#include <QComboBox>
#include <QPushButton>

namespace alongside {
ShelfBar::ShelfBar(FilterField* filter, QWidget* parent)
    : QWidget(parent), flow_(new FlowLayout(this, px(space::kMedium))) {
    flow_->addWidget(filter);
    dimension_ = addChoice(tr("Dimension"), tr("Any dimension"), wordsForEvery<Dimension>());
    connect(filter, &QLineEdit::textChanged, this, &ShelfBar::changed);
}

QComboBox* ShelfBar::addChoice(const QString& name, const QString& any, const QStringList& words) {
    auto* choice = makeCombo(name, this);
    choice->addItem(any);
    choice->addItems(words);
    flow_->addWidget(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &ShelfBar::changed);
    return choice;
}

QPushButton* ShelfBar::addButton(const QString& words) {
    auto* button = makeButton(ButtonKind::Primary, words, QStringLiteral("plus"));
    flow_->addWidget(button);
    return button;
}

std::optional<Dimension> ShelfBar::dimension() const {
    const int place = dimension_->currentIndex();
    return place > 0 ? std::optional(static_cast<Dimension>(place - 1)) : std::nullopt;
}

void ShelfBar::setDimension(const std::optional<Dimension>& dimension) {
    dimension_->setCurrentIndex(dimension ? static_cast<int>(*dimension) + 1 : 0);
}

} // namespace alongside
