#include "settings/look.h"

#include "shared/window_memory.h"

namespace alongside {

Look::Look(Theme& theme, WindowMemory& memory, QObject* parent) : QObject(parent), theme_(theme), memory_(memory) {
    connect(&theme_, &Theme::changed, this, &Look::changed);
}

Appearance Look::appearance() const {
    return theme_.appearance();
}

void Look::setAppearance(Appearance appearance) {
    theme_.setAppearance(appearance);
    memory_.setAppearance(appearance);
}

Contrast Look::contrast() const {
    return theme_.contrast();
}

void Look::setContrast(Contrast contrast) {
    theme_.setContrast(contrast);
    memory_.setContrast(contrast);
}

bool Look::isHighContrast() const {
    return theme_.isHighContrast();
}

QString Look::language() const {
    return memory_.language();
}

void Look::setLanguage(const QString& language) {
    memory_.setLanguage(language);
}

int Look::textSize() const {
    return theme_.zoom();
}

void Look::setTextSize(int percent) {
    theme_.setZoom(percent);
    memory_.setTextSize(theme_.zoom());
}

} // namespace alongside
