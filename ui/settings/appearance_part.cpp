#include "settings/appearance_part.h"

#include "settings/look.h"
#include "settings/part_column.h"
#include "settings/shortcuts_panel.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/named_combo.h"
#include "shared/scroll_area.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/translation.h"
#include "shared/wording/date_words.h"

#include <QDate>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kStep = 10; // percent

} // namespace

AppearancePart::AppearancePart(Look& look, QWidget* parent)
    : QWidget(parent), look_(look),
      appearance_(new SegmentedChoice(tr("Colours"), {tr("As the desktop"), tr("Light"), tr("Dark")})),
      contrast_(new SegmentedChoice(tr("Contrast"), {tr("As the desktop"), tr("Usual"), tr("High")})),
      textSize_(new QSpinBox) {
    auto* column = columnOf(this);
    column->addWidget(makeLookCard());
    column->addWidget(makeTextCard());
    column->addWidget(makeLanguageCard());
    column->addWidget(makeKeysCard());
    column->addStretch();
    connect(appearance_, &SegmentedChoice::currentChanged, this,
            [this](int index) { look_.setAppearance(static_cast<Appearance>(index)); });
    connect(contrast_, &SegmentedChoice::currentChanged, this,
            [this](int index) { look_.setContrast(static_cast<Contrast>(index)); });
    connect(textSize_, &QSpinBox::valueChanged, this, [this](int percent) { look_.setTextSize(percent); });
    connect(&look_, &Look::changed, this, &AppearancePart::showLook);
    showLook();
}

QWidget* AppearancePart::makeLookCard() {
    auto* card = new Card(tr("Colours"));
    card->body()->addWidget(inFlow({appearance_}));
    card->body()->addWidget(new WrappedLabel(tr("As the desktop follows your computer between light and dark."),
                                             TextRole::Small, Shade::Secondary));
    card->body()->addWidget(makeLabel(tr("Contrast"), TextRole::Strong));
    card->body()->addWidget(inFlow({contrast_}));
    card->body()->addWidget(new WrappedLabel(
        tr("High contrast is black on white, or white on black, with a strong edge around every part. If your "
           "computer asks for less motion, nothing here moves by itself."),
        TextRole::Small, Shade::Secondary));
    return card;
}

QWidget* AppearancePart::makeTextCard() {
    textSize_->setRange(Theme::kSmallestZoom, Theme::kLargestZoom);
    textSize_->setSingleStep(kStep);
    textSize_->setSuffix(tr(" %", "percent of the text size"));
    textSize_->setKeyboardTracking(false); // half a number is no size
    textSize_->setAccessibleName(tr("Text size"));
    textSize_->findChild<QLineEdit*>()->setAccessibleName(tr("Text size"));
    textSize_->setMinimumWidth(px(112));
    auto* smaller = makeButton(ButtonKind::Secondary, tr("Smaller"), QStringLiteral("minus"));
    auto* larger = makeButton(ButtonKind::Secondary, tr("Larger"), QStringLiteral("plus"));
    auto* normal = makeButton(ButtonKind::Quiet, tr("Normal size"));
    connect(smaller, &QPushButton::clicked, this, [this] { look_.setTextSize(look_.textSize() - kStep); });
    connect(larger, &QPushButton::clicked, this, [this] { look_.setTextSize(look_.textSize() + kStep); });
    connect(normal, &QPushButton::clicked, this, [this] { look_.setTextSize(100); });
    auto* card = new Card(tr("Text size"));
    card->body()->addWidget(inFlow({textSize_, smaller, larger, normal}));
    card->body()->addWidget(
        new WrappedLabel(tr("From %1 to %2 %. Ctrl and plus or minus do the same anywhere, Ctrl and 0 goes back.")
                             .arg(Theme::kSmallestZoom)
                             .arg(Theme::kLargestZoom),
                         TextRole::Small, Shade::Secondary));
    return card;
}

QWidget* AppearancePart::makeLanguageCard() {
    auto* card = new Card(tr("Language and dates"));
    auto* languages = makeCombo(tr("Language"), card);
    languages->addItem(tr("As the computer"), QString());
    for (const auto& offered : offeredLanguages())
        languages->addItem(nameOf(offered), offered.name());
    languages->setCurrentIndex(std::max(0, languages->findData(look_.language())));
    connect(languages, &QComboBox::currentIndexChanged, this,
            [this, languages] { look_.setLanguage(languages->currentData().toString()); });
    card->body()->addWidget(inFlow({languages}));
    card->body()->addWidget(new WrappedLabel(
        tr("It decides how dates are written, just now as %1, on which day a week begins, and the size "
           "of paper. A change counts from the next start. It is kept on this computer, not in the "
           "notebook.")
            .arg(fullDay(fromQt(QDate::currentDate()))),
        TextRole::Small, Shade::Secondary));
    return card;
}

QWidget* AppearancePart::makeKeysCard() {
    auto* card = new Card(tr("Keys"));
    auto* keys = makeButton(ButtonKind::Secondary, tr("Keyboard shortcuts"));
    connect(keys, &QPushButton::clicked, this, [this] { openPanel<ShortcutsPanel>(window()); });
    card->body()->addWidget(inFlow({keys}));
    return card;
}

void AppearancePart::showLook() {
    appearance_->setCurrent(static_cast<int>(look_.appearance()));
    contrast_->setCurrent(static_cast<int>(look_.contrast()));
    const QSignalBlocker quiet(textSize_);
    textSize_->setValue(look_.textSize());
}

} // namespace alongside
