#include "finding/find_model.h"
#include "finding/find_panel.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <algorithm>
#include <cstdlib>

// What keys and the mouse do in Find or do.

namespace alongside {
namespace {

constexpr int kPageOfRows = 8; // lines of PgUp and PgDown

} // namespace

void FindPanel::step(int by) {
    const int from = list_->currentIndex().isValid() ? list_->currentIndex().row() : -1;
    int row = from;
    for (int i = 0; i < std::abs(by) && model_->rowCount() > 0; ++i) {
        const int next = model_->choosable(row, by > 0 ? 1 : -1);
        if (std::abs(by) > 1 && (by > 0 ? next <= row : next >= row))
            break; // a page does not go round
        row = next;
    }
    choose(row);
}

bool FindPanel::takes(int key) {
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(kPageOfRows);
        return true;
    case Qt::Key_PageUp:
        step(-kPageOfRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (pause_.isActive() && !list_->currentIndex().isValid())
            lookInText();
        act(list_->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

// Whether the keys are those of an action that this panel makes way for. Undo and redo are the line's first.
bool FindPanel::isOfWindow(QKeyCombination keys) const {
    const QKeySequence pressed(keys);
    if (pressed == QKeySequence(QKeySequence::Undo) || pressed == QKeySequence(QKeySequence::Redo))
        return false;
    return std::any_of(here_.actions.begin(), here_.actions.end(),
                       [&](const QAction* action) { return action->shortcuts().contains(pressed); });
}

bool FindPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == line_ && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (!(press->modifiers() & ~Qt::KeypadModifier) && takes(press->key()))
            return true;
    }
    if (watched == line_ && event->type() == QEvent::ShortcutOverride &&
        isOfWindow(static_cast<QKeyEvent*>(event)->keyCombination()))
        leave();
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

// Tab goes on to the next line: there is nothing else here that takes the focus.
bool FindPanel::focusNextPrevChild(bool next) {
    step(next ? 1 : -1);
    return true;
}

void FindPanel::mousePressEvent(QMouseEvent* event) {
    if (!box_->geometry().contains(event->pos()))
        leave();
}

} // namespace alongside
