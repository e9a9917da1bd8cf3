#include "library/star_button.h"

#include "shared/icon.h"
#include "shared/set_quietly.h"

namespace alongside {

StarButton::StarButton(const QString& name, QWidget* parent) : QToolButton(parent) {
    setCheckable(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    connect(this, &QToolButton::toggled, this, [this](bool on) {
        showState();
        Q_EMIT chosen(on);
    });
    showState();
}

void StarButton::setFavourite(bool favourite) {
    setQuietly(this, favourite);
    showState();
}

void StarButton::showState() {
    setIcon(isChecked() ? alongside::icon(QStringLiteral("star-filled"), Ink::Accent)
                        : alongside::icon(QStringLiteral("star"), Ink::Secondary));
    setToolTip(isChecked() ? tr("A favourite. Press to take it from the favourites.") : tr("Mark as a favourite"));
}

} // namespace alongside
