#include "shared/empty_state.h"

#include "shared/button.h"
#include "shared/icon_label.h"
#include "shared/label.h"

#include <QVBoxLayout>

namespace alongside {

EmptyState::EmptyState(const QString& iconName, const QString& sentence, const QString& hint, const QString& button,
                       QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(sentence);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::kSection), px(space::kPage), px(space::kSection), px(space::kPage));
    column->setSpacing(px(space::kSmall));
    column->addStretch();
    column->addWidget(new IconLabel(iconName, Tone::Accent, 22, IconLabel::Ground::Spot), 0, Qt::AlignHCenter);
    column->addSpacing(px(space::kTiny));
    auto* words = new WrappedLabel(sentence, TextRole::Heading);
    words->setAlignment(Qt::AlignHCenter);
    column->addWidget(words);
    if (!hint.isEmpty()) {
        auto* more = new WrappedLabel(hint, TextRole::Body, Shade::Secondary);
        more->setAlignment(Qt::AlignHCenter);
        column->addWidget(more);
    }
    if (!button.isEmpty()) {
        auto* action = makeButton(ButtonKind::Primary, button);
        column->addSpacing(px(space::kSmall));
        column->addWidget(action, 0, Qt::AlignHCenter);
        connect(action, &QPushButton::clicked, this, &EmptyState::chosen);
        setFocusProxy(action);
    }
    column->addStretch();
}

} // namespace alongside
