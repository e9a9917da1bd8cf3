#include "window/demo_ribbon.h"

#include "shared/icon_label.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/tokens.h"

#include <QHBoxLayout>
#include <QPainter>

namespace alongside {

DemoRibbon::DemoRibbon(QWidget* parent) : QWidget(parent) {
    auto* afresh = new LinkButton(tr("Start afresh"));
    auto* leave = new LinkButton(tr("Leave the demo"));
    connect(afresh, &QPushButton::clicked, this, &DemoRibbon::afreshAsked);
    connect(leave, &QPushButton::clicked, this, &DemoRibbon::leaveAsked);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(space::kPage), px(space::kTiny), px(space::kPage), px(space::kTiny));
    row->setSpacing(px(space::kSmall));
    row->addWidget(new IconLabel(QStringLiteral("sparkles"), Tone::Warn));
    row->addWidget(new WrappedLabel(tr("A make-believe school. Nobody here is real; change whatever you like."),
                                    TextRole::Small, Shade::Warn),
                   1);
    row->addWidget(afresh);
    row->addWidget(leave);
}

void DemoRibbon::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), coloursOf(this).warnSoft);
}

} // namespace alongside
