#include "shared/button.h"

#include "shared/icon.h"
#include "shared/text_role.h"

#include <QMenu>
#include <QVariant>

namespace alongside {
namespace {

constexpr auto kKind = "alongsideButtonKind";
constexpr auto kSmall = "alongsideSmall";

Ink inkFor(ButtonKind kind) {
    if (kind == ButtonKind::Primary)
        return Ink::OnFill;
    return kind == ButtonKind::Quiet ? Ink::Accent : Ink::Text;
}

} // namespace

QPushButton* makeButton(ButtonKind kind, const QString& words, const QString& iconName, QWidget* parent) {
    auto* button = new QPushButton(words, parent);
    button->setProperty(kKind, static_cast<int>(kind));
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    if (kind == ButtonKind::Primary)
        setTextRole(button, TextRole::Strong);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, inkFor(kind)));
    return button;
}

QPushButton* makeSmallButton(ButtonKind kind, const QString& words, const QString& iconName, QWidget* parent) {
    auto* button = makeButton(kind, words, iconName, parent);
    button->setProperty(kSmall, true);
    setTextRole(button, kind == ButtonKind::Primary ? TextRole::SmallStrong : TextRole::Small);
    return button;
}

QToolButton* makeIconButton(const QString& iconName, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName, Ink::Secondary));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton* makeMoreButton(QMenu* menu, const QString& name, QWidget* parent) {
    auto* button = makeIconButton(QStringLiteral("ellipsis"), name, parent);
    button->setAutoRaise(false);
    button->setPopupMode(QToolButton::InstantPopup);
    menu->setParent(button, menu->windowFlags());
    button->setMenu(menu);
    return button;
}

ButtonKind kindOf(const QWidget* button) {
    const auto kind = button ? button->property(kKind) : QVariant();
    return kind.isValid() ? static_cast<ButtonKind>(kind.toInt()) : ButtonKind::Secondary;
}

bool isSmall(const QWidget* button) {
    return button && button->property(kSmall).toBool();
}

} // namespace alongside
