#include "shared/saved_mark.h"

#include "shared/icon_label.h"
#include "shared/label.h"

#include <QHBoxLayout>

namespace alongside {

SavedMark::SavedMark(QWidget* parent)
    : QWidget(parent), icon_(new IconLabel({}, Tone::Ok, 14)),
      words_(makeLabel({}, TextRole::Small, Shade::Secondary)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kSmall));
    row->addWidget(icon_);
    row->addWidget(words_);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    clear();
}

void SavedMark::showSaved() {
    show(QStringLiteral("check"), false, tr("Saved"));
}

void SavedMark::showTrouble(const QString& words) {
    show(QStringLiteral("triangle-alert"), true, words);
}

void SavedMark::clear() {
    show({}, false, {});
}

void SavedMark::show(const QString& iconName, bool trouble, const QString& words) {
    icon_->setIcon(iconName, trouble ? Tone::Warn : Tone::Ok);
    icon_->setVisible(!iconName.isEmpty());
    words_->setText(words);
    setShade(words_, trouble ? Shade::Warn : Shade::Secondary);
    setAccessibleName(words);
}

} // namespace alongside
