#include "shared/theme.h"

#include "shared/desktop_colours.h"
#include "shared/style/alongside_style.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>

#include <algorithm>

namespace alongside {

QString nameOf(Appearance appearance) {
    switch (appearance) {
    case Appearance::System:
        return QStringLiteral("system");
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

std::optional<Appearance> appearanceOf(const QString& name) {
    for (const auto appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        if (nameOf(appearance) == name)
            return appearance;
    return std::nullopt;
}

Theme::Theme(QApplication& application, bool startDark)
    : QObject(&application), application_(application), desktop_(new DesktopColours(startDark, this)),
      systemPoints_(QApplication::font().pointSizeF()) {
    for (const auto* weight : {"Regular", "SemiBold", "Bold"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(weight)));
    QApplication::setStyle(new AlongsideStyle);
    applyFont();
    applyColours();
    connect(desktop_, &DesktopColours::changed, this, [this] {
        if (appearance_ == Appearance::System)
            applyColours();
    });
    desktop_->listen();
}

void Theme::setAppearance(Appearance appearance) {
    if (appearance_ == appearance)
        return;
    appearance_ = appearance;
    applyColours();
}

void Theme::setZoom(int percent) {
    percent = std::clamp(percent, kSmallestZoom, kLargestZoom);
    if (zoom_ == percent)
        return;
    zoom_ = percent;
    applyFont();
    Q_EMIT changed();
}

bool Theme::isDark() const {
    return appearance_ == Appearance::Dark || (appearance_ == Appearance::System && desktop_->isDark());
}

void Theme::applyFont() {
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(std::max(systemPoints_, kBasePoints) * zoom_ / 100.0);
    QApplication::setFont(font);
    QToolTip::setFont(fontFor(TextRole::Small));
    refreshTextRoles();
}

void Theme::applyColours() {
    const auto palette = paletteOf(isDark() ? darkColours() : lightColours());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

} // namespace alongside
