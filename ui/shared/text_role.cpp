#include "shared/text_role.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

#include <array>
#include <optional>

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

QFont derived(QFont font, const Type& type) {
    font.setPointSizeF(font.pointSizeF() * type.factor);
    font.setWeight(type.weight);
    return font;
}

} // namespace

// Made once for each font of the application: a font that is made anew is looked up anew by all that it draws, and a
// list draws hundreds.
QFont fontFor(TextRole role) {
    static std::optional<QFont> base; // a QFont that is given nothing is the application's already
    static std::array<QFont, 1 + static_cast<std::size_t>(TextRole::SmallStrong)> fonts;
    if (const auto now = QApplication::font(); !base || !now.isCopyOf(*base)) {
        base = now;
        for (std::size_t i = 0; i < fonts.size(); ++i)
            fonts[i] = derived(now, typeOf(static_cast<TextRole>(i)));
    }
    return fonts[static_cast<std::size_t>(role)];
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
