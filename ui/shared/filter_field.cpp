#include "shared/filter_field.h"

#include "shared/icon.h"
#include "shared/part_keys.h"
#include "shared/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QToolButton>

namespace alongside {
namespace {

constexpr int kWidest = 320, kNarrowest = 180, kBesideWords = 80;

} // namespace

FilterField::FilterField(const QString& name, const QString& placeholder, QWidget* page) {
    setAccessibleName(name);
    setPlaceholderText(placeholder);
    setToolTip(tr("Filter (Ctrl+F)"));
    addAction(icon(QStringLiteral("search"), Ink::Secondary), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    // Both come from Qt without a name for screen readers.
    const auto buttons = findChildren<QToolButton*>();
    for (auto* button : buttons)
        button->setAccessibleName(button == buttons.last() ? tr("Clear filter") : tr("Filter"));
    fitWidth();
    onKey(PartKey::Filter, page, this, [this] {
        while (auto* popup = QApplication::activePopupWidget())
            if (!popup->close()) // what is typed would go on landing there
                break;
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
}

QSize FilterField::sizeHint() const {
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + px(kBesideWords);
    return QLineEdit::sizeHint().expandedTo({words, 0}).boundedTo(maximumSize());
}

void FilterField::fitWidth() {
    setMinimumWidth(px(kNarrowest));
    setMaximumWidth(px(kWidest));
}

void FilterField::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (key == Qt::Key_Down)
        Q_EMIT listWanted();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT firstWanted();
    else
        QLineEdit::keyPressEvent(event);
}

void FilterField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

} // namespace alongside
