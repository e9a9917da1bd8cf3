#include "library/template_row.h"

#include "shared/button.h"
#include "shared/completion_field.h"
#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/part_keys.h"
#include "shared/set_quietly.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wrapped_button.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace alongside {

TemplateRow::TemplateRow(const TemplateLine& line, TemplatePlace place, QWidget* parent)
    : QWidget(parent), words_(toQt(line.words())), box_(new WrappedCheckBox(words_)) {
    setObjectName(toQt(line.item.code));
    box_->setObjectName(QStringLiteral("use"));
    setQuietly(box_, !line.item.switchedOff);
    setShade(box_, line.item.switchedOff ? Shade::Secondary : Shade::Plain);
    box_->setToolTip(tr("Ticked: in use. Alt+Up and Alt+Down change its place."));
    box_->setAccessibleDescription(
        tr("In use or not. Place %1 of %2").arg(locale().toString(place.at + 1), locale().toString(place.of)));
    connect(box_, &QCheckBox::toggled, this, &TemplateRow::useChosen);
    for (const auto& [key, by] : {std::pair{PartKey::MoveUp, -1}, std::pair{PartKey::MoveDown, 1}})
        if (place.at + by >= 0 && place.at + by < place.of)
            onKey(
                key, this, this, [this, by = by] { Q_EMIT moveChosen(by); }, Qt::WidgetWithChildrenShortcut);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new FoldingRow(box_, makeActions(words_, place)));
}

bool TemplateRow::fits(const QString& typed) const {
    return matches(words_, typed);
}

void TemplateRow::begin() {
    box_->setFocus(Qt::OtherFocusReason);
}

QWidget* TemplateRow::makeActions(const QString& words, TemplatePlace place) {
    auto* actions = new QWidget;
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(2));
    auto* reword = new LinkButton(tr("Reword"));
    reword->setObjectName(QStringLiteral("reword"));
    reword->setAccessibleName(tr("Reword: %1").arg(words));
    auto* up = makeIconButton(QStringLiteral("arrow-up"), tr("Move up: %1").arg(words));
    auto* down = makeIconButton(QStringLiteral("arrow-down"), tr("Move down: %1").arg(words));
    up->setObjectName(QStringLiteral("up"));
    down->setObjectName(QStringLiteral("down"));
    up->setToolTip(tr("Move up (Alt+Up)"));
    down->setToolTip(tr("Move down (Alt+Down)"));
    up->setEnabled(place.at > 0);
    down->setEnabled(place.at + 1 < place.of);
    connect(reword, &QPushButton::clicked, this, &TemplateRow::editChosen);
    connect(up, &QToolButton::clicked, this, [this] { Q_EMIT moveChosen(-1); });
    connect(down, &QToolButton::clicked, this, [this] { Q_EMIT moveChosen(1); });
    for (auto* each : std::initializer_list<QWidget*>{reword, up, down})
        row->addWidget(each);
    return actions;
}

} // namespace alongside
