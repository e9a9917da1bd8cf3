#include "shared/completion_field.h"
#include "shared/problem_label.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

// What keys do in the field, and what becomes of the words that it is left with.

namespace alongside {
namespace {

constexpr int kMostSaid = 40; // letters

} // namespace

bool CompletionField::keyInLine(int key) {
    if (key == Qt::Key_Backspace && line_->text().isEmpty() && !chosen_.isEmpty()) {
        drop(chosen_.last());
        return true;
    }
    if (key == Qt::Key_Down && !completer_->popup()->isVisible()) {
        suggest(line_->text());
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !typed().isEmpty()) {
        suggest(line_->text());
        if (fitting_->rowCount() > 0)
            pickFirst();
        else
            Q_EMIT unknownEntered(typed());
        return true;
    }
    return false;
}

// As in the line for whom an e-mail goes to; the key leads on afterwards.
void CompletionField::keyInList(const QKeyEvent& press) {
    const auto current = completer_->popup()->currentIndex();
    if (press.key() == Qt::Key_Tab && press.modifiers() == Qt::NoModifier && current.isValid())
        pick(current.data(kIdRole).toLongLong());
}

// What can mean only one is that one, else it is told: nothing is kept that looks as if it counted.
void CompletionField::leave(const QFocusEvent& event) {
    const bool isStillThere = event.reason() == Qt::ActiveWindowFocusReason && completer_->popup()->isVisible();
    if (event.reason() == Qt::PopupFocusReason || isStillThere || typed().isEmpty())
        return;
    fit(line_->text());
    const int fitting = fitting_->rowCount();
    const auto isSame = [this](int row) { return fitting_->index(row, 0).data(kSameRole).toBool(); };
    if (fitting == 1 || (fitting > 1 && isSame(0) && !isSame(1)))
        return pickFirst();
    const auto words = fitting == 0 ? tr("Nothing in the list begins with \"%1\".")
                                    : tr("Pick \"%1\" from the list, or take it away.");
    markWhatIsLeft(*line_, words.arg(typed().left(kMostSaid)), event);
}

// Other words are typed, or one was picked.
void CompletionField::unmark() {
    if (!line_->property("alongsideProblem").toBool())
        return;
    line_->setAccessibleDescription({});
    line_->setProperty("alongsideProblem", false);
}

bool CompletionField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == completer_->popup()) {
        if (event->type() == QEvent::KeyPress)
            keyInList(*static_cast<QKeyEvent*>(event));
        return false;
    }
    if (watched == line_ && event->type() == QEvent::KeyPress) {
        auto* press = static_cast<QKeyEvent*>(event);
        if (!(press->modifiers() & Qt::ControlModifier) && keyInLine(press->key()))
            return true;
    }
    if (watched == line_ && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    if (watched == line_ &&
        event->type() == QEvent::DynamicPropertyChange) { // what is to be mended is told to the line
        setProperty("alongsideProblem", line_->property("alongsideProblem"));
        update();
    }
    if (watched == line_ && event->type() == QEvent::FocusOut)
        leave(*static_cast<QFocusEvent*>(event));
    return QWidget::eventFilter(watched, event);
}

} // namespace alongside
