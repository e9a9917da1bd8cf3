#include "door/door_card.h"

#include "door/door_view.h"
#include "shared/button.h"
#include "shared/icon.h"
#include "shared/label.h"

#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace alongside {
namespace {

const QString kFolded = QStringLiteral("teacher/doorFolded");

QSettings memory() {
    return QSettings(QStringLiteral("alongside"), QStringLiteral("window"));
}

} // namespace

DoorCard::DoorCard(QWidget* parent)
    : Card(tr("Before the door"), parent), fold_(makeIconButton(QStringLiteral("chevron-up"), {})),
      sentence_(new WrappedLabel({}, TextRole::Body, Shade::Secondary)) {
    setHeadingIcon(QStringLiteral("door-open"));
    addToHeading(fold_);
    body()->addWidget(sentence_);
    connect(fold_, &QToolButton::clicked, this, [this] {
        fold(!folded_);
        memory().setValue(kFolded, folded_);
    });
    fold(memory().value(kFolded, false).toBool());
}

void DoorCard::show(const BeforeTheDoor& door, const DoorReading& reading) {
    sentence_->setWords(doorSentence(door, reading));
    const auto lines = doorLines(door, reading), apart = privateDoorLines(door);
    if (view_ && lines_ == lines && private_ == apart)
        return;
    lines_ = lines;
    private_ = apart;
    delete view_;
    view_ = new DoorView(lines_, private_);
    body()->addWidget(view_);
    fold(folded_);
}

void DoorCard::fold(bool folded) {
    folded_ = folded;
    const auto words = folded ? tr("Unfold before the door") : tr("Fold before the door");
    fold_->setAccessibleName(words);
    fold_->setToolTip(words);
    fold_->setIcon(icon(folded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"), Ink::Secondary));
    sentence_->setVisible(folded);
    if (view_)
        view_->setVisible(!folded);
}

} // namespace alongside
