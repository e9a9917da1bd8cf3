#include "shared/theme.h"

#include "shared/desktop_colours.h"
#include "shared/given_lengths.h"
#include "shared/high_contrast.h"
#include "shared/style/alongside_style.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QResource>
#include <QToolTip>

#include <algorithm>

namespace alongside {
namespace {

// Of the hints in empty fields alone: other words of that role are as strong as all others in high contrast, where a
// hint would seem to be typed.
void setHintColour(QPalette palette) {
    palette.setColor(QPalette::PlaceholderText, hintColour(coloursOf(palette)));
    for (const auto* field : {"QLineEdit", "QPlainTextEdit"})
        QApplication::setPalette(palette, field);
}

} // namespace

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

QString nameOf(Contrast contrast) {
    switch (contrast) {
    case Contrast::System:
        return QStringLiteral("system");
    case Contrast::Usual:
        return QStringLiteral("usual");
    case Contrast::High:
        return QStringLiteral("high");
    }
    return {};
}

std::optional<Contrast> contrastOf(const QString& name) {
    for (const auto contrast : {Contrast::System, Contrast::Usual, Contrast::High})
        if (nameOf(contrast) == name)
            return contrast;
    return std::nullopt;
}

namespace {

// Out of the program itself: by the name of a file Qt would copy each twice. What is packed is copied after all.
void addTypeface() {
    for (const auto* weight : {"Regular", "SemiBold", "Bold"}) {
        const QResource font(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(weight)));
        const bool isPacked = font.compressionAlgorithm() != QResource::NoCompression;
        QFontDatabase::addApplicationFontFromData(
            isPacked ? font.uncompressedData()
                     : QByteArray::fromRawData(reinterpret_cast<const char*>(font.data()), font.size()));
    }
}

} // namespace

Theme::Theme(QApplication& application) : Theme(application, {}) {}

Theme::Theme(QApplication& application, const DesktopWishes& wishes)
    : QObject(&application), application_(application), desktop_(new DesktopColours(wishes, this)),
      systemPoints_(QApplication::font().pointSizeF()), fades_(QApplication::isEffectEnabled(Qt::UI_General)) {
    addTypeface();
    QApplication::setStyle(new AlongsideStyle);
    applyFont();
    applyColours();
    applyMotion();
    connect(desktop_, &DesktopColours::changed, this, [this] {
        applyMotion();
        if (appearance_ == Appearance::System || contrast_ == Contrast::System)
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

void Theme::setContrast(Contrast contrast) {
    if (contrast_ == contrast)
        return;
    contrast_ = contrast;
    applyColours();
}

void Theme::setZoom(int percent) {
    percent = std::clamp(percent, kSmallestZoom, kLargestZoom);
    if (zoom_ == percent)
        return;
    zoom_ = percent;
    const GivenLengths lengths;
    applyFont();
    lengths.follow();
    Q_EMIT changed();
}

bool Theme::isDark() const {
    return appearance_ == Appearance::Dark || (appearance_ == Appearance::System && desktop_->wishes().dark);
}

bool Theme::isHighContrast() const {
    return contrast_ == Contrast::High || (contrast_ == Contrast::System && desktop_->wishes().highContrast);
}

void Theme::applyFont() {
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(std::max(systemPoints_, kBasePoints) * zoom_ / 100.0);
    QApplication::setFont(font);
    QToolTip::setFont(fontFor(TextRole::Small));
    refreshTextRoles();
}

void Theme::applyColours() {
    const auto palette = paletteOf(isHighContrast() ? highContrastColours(isDark())
                                   : isDark()       ? darkColours()
                                                    : lightColours());
    QApplication::setPalette(palette);
    if (isHighContrast())
        setHintColour(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

// What moves asks the style how long it may; here that is only the bar of a long work whose end is not known.
void Theme::applyMotion() {
    if (auto* style = qobject_cast<AlongsideStyle*>(QApplication::style()))
        style->setStill(desktop_->wishes().reducedMotion);
    QApplication::setEffectEnabled(Qt::UI_General, fades_ && !desktop_->wishes().reducedMotion);
}

} // namespace alongside
