#include "window/demo_ribbon.h"

#include "shared/icon_label.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/tokens.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kNarrowBelow = 520; // design pixels

} // namespace

DemoRibbon::DemoRibbon(QWidget* parent) : QWidget(parent), words_(new ElidedLabel({}, TextRole::Small, Shade::Warn)) {
    auto* afresh = new LinkButton(tr("Start afresh"));
    auto* leave = new LinkButton(tr("Leave the demo"));
    connect(afresh, &QPushButton::clicked, this, &DemoRibbon::afreshAsked);
    connect(leave, &QPushButton::clicked, this, &DemoRibbon::leaveAsked);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(space::kPage), px(space::kTiny), px(space::kPage), px(space::kTiny));
    row->setSpacing(px(space::kSmall));
    row->addWidget(new IconLabel(QStringLiteral("sparkles"), Tone::Warn));
    row->addWidget(words_, 1);
    row->addWidget(afresh);
    row->addWidget(leave);
}

void DemoRibbon::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const QStringList lengths{tr("A make-believe school. Nobody here is real; change whatever you like."),
                              tr("A make-believe school. Nobody here is real."), tr("A make-believe school"),
                              tr("Make-believe")};
    const int side = px(width() < px(kNarrowBelow) ? space::kLarge : space::kPage);
    layout()->setContentsMargins(side, px(space::kTiny), side, px(space::kTiny));
    int others = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (int i = 0; i < layout()->count(); ++i)
        if (layout()->itemAt(i)->widget() != words_)
            others += layout()->itemAt(i)->sizeHint().width() + layout()->spacing();
    const auto fitting = std::find_if(lengths.begin(), lengths.end(), [&](const QString& words) {
        return words_->fontMetrics().horizontalAdvance(words) <= width() - others;
    });
    words_->setText(fitting == lengths.end() ? lengths.last() : *fitting);
    words_->setToolTip(fitting == lengths.begin() ? QString() : lengths.first());
}

void DemoRibbon::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), coloursOf(this).warnSoft);
}

} // namespace alongside
