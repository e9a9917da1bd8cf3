#include "shared/card.h"

#include "shared/high_contrast.h"
#include "shared/icon_label.h"
#include "shared/label.h"
#include "shared/style/brush.h"

#include <QVBoxLayout>

namespace alongside {

Card::Card(QWidget* parent) : QFrame(parent), body_(new QVBoxLayout(this)) {
    setFrameShape(QFrame::NoFrame);
    const int padding = px(space::kLarge);
    body_->setContentsMargins(padding, padding, padding, padding);
    body_->setSpacing(px(space::kSmall));
}

Card::Card(const QString& heading, QWidget* parent) : Card(parent) {
    setHeading(heading);
}

void Card::needTop() {
    if (top_)
        return;
    top_ = new QHBoxLayout;
    top_->setSpacing(px(space::kSmall));
    heading_ = new WrappedLabel({}, TextRole::Heading);
    top_->addWidget(heading_, 1);
    body_->insertLayout(0, top_);
}

void Card::setHeading(const QString& heading) {
    needTop();
    heading_->setWords(heading);
    if (accessibleName().isEmpty())
        setAccessibleName(heading);
}

void Card::setHeadingIcon(const QString& iconName, Tone tone) {
    needTop();
    if (icon_) {
        icon_->setIcon(iconName, tone);
        return;
    }
    icon_ = new IconLabel(iconName, tone, size::kNavigationIcon);
    top_->insertWidget(0, icon_);
}

void Card::addToHeading(QWidget* action) {
    needTop();
    top_->addWidget(action);
}

void Card::holdView(QWidget* view) {
    body_->setContentsMargins(1, px(space::kSmall), 1, px(space::kSmall));
    body_->addWidget(view);
}

void Card::paintEvent(QPaintEvent*) {
    const auto& c = coloursOf(this);
    QPainter painter(this);
    paintBox(painter, rect(), px(size::kCardRadius), c.card, isHighContrast(c) ? c.edge : c.border);
}

Rule::Rule(QWidget* parent) : QWidget(parent) {
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Rule::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), coloursOf(this).border);
}

} // namespace alongside
