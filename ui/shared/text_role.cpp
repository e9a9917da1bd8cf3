#include "shared/text_role.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

namespace alongside {
namespace {

constexpr auto kProperty = "alongsideTextRole";

struct Type {
    double factor;
    QFont::Weight weight;
};

Type typeOf(TextRole role) {
    switch (role) {
    case TextRole::Title:
        return {1.86, QFont::Bold};
    case TextRole::Numeral:
        return {1.72, QFont::Bold};
    case TextRole::Heading:
        return {1.14, QFont::DemiBold};
    case TextRole::Strong:
        return {1.0, QFont::DemiBold};
    case TextRole::Body:
        return {1.0, QFont::Normal};
    case TextRole::Small:
        return {0.89, QFont::Normal};
    case TextRole::SmallStrong:
        return {0.89, QFont::DemiBold};
    }
    Q_UNREACHABLE();
}

} // namespace

QFont fontFor(TextRole role) {
    const auto type = typeOf(role);
    auto font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * type.factor);
    font.setWeight(type.weight);
    return font;
}

void setTextRole(QWidget* widget, TextRole role) {
    widget->setProperty(kProperty, static_cast<int>(role));
    widget->setFont(fontFor(role));
}

void refreshTextRoles() {
    for (auto* widget : QApplication::allWidgets()) {
        const auto role = widget->property(kProperty);
        if (role.isValid())
            widget->setFont(fontFor(static_cast<TextRole>(role.toInt())));
    }
}

} // namespace alongside
