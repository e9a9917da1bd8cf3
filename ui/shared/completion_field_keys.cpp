#include "shared/completion_field.h"
#include "shared/problem_label.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>
#include <functional>
#include <utility>

// What keys do in the field, and what becomes of the words that it is left with.

namespace alongside {
namespace {

constexpr int kMostSaid = 40; // letters

bool movesInList(int key) {
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

// Does something once the button of the mouse is let go, just before what was clicked hears of that.
class OnceReleased : public QObject {
public:
    OnceReleased(std::function<void()> then, QObject* parent) : QObject(parent), then_(std::move(then)) {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::MouseButtonRelease)
            return false;
        qApp->removeEventFilter(this);
        deleteLater();
        then_();
        return false;
    }

private:
    std::function<void()> then_;
};

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
        else if (fittingOf(candidates(), line_->text()).empty())
            Q_EMIT unknownEntered(typed());
        else
            line_->clear(); // they are chosen
        return true;
    }
    return false;
}

// As in the line for whom an e-mail goes to; the key leads on afterwards. What nobody moved to is no choice yet.
void CompletionField::keyInList(const QKeyEvent& press) {
    isMoved_ = isMoved_ || movesInList(press.key());
    if (press.key() != Qt::Key_Tab || press.modifiers() != Qt::NoModifier)
        return;
    const auto current = completer_->popup()->currentIndex();
    if (isMoved_ && current.isValid())
        pick(current.data(kIdRole).toLongLong());
    else
        completer_->popup()->hide();
}

// Not for a menu, nor with the whole window. What is being clicked does not move away below the hand.
void CompletionField::leave(const QFocusEvent& event) {
    const auto why = event.reason();
    if (why == Qt::PopupFocusReason || why == Qt::ActiveWindowFocusReason || typed().isEmpty())
        return;
    if (why != Qt::MouseFocusReason || QApplication::mouseButtons() == Qt::NoButton)
        return takeWhatIsMeant();
    const auto unlessBack = [this] {
        if (!line_->hasFocus())
            takeWhatIsMeant();
    };
    new OnceReleased(unlessBack, this);
}

// What can mean only one is that one, else it is told: nothing is kept that looks as if it counted.
void CompletionField::takeWhatIsMeant() {
    auto meant = fittingOf(candidates(), line_->text());
    if (!meant.empty() && meant.front().isSame)
        std::erase_if(meant, [](const Fitting& each) { return !each.isSame; });
    const auto isChosen = [this](const Fitting& each) { return chosen_.contains(each.one->id); };
    if (typed().isEmpty() || (!meant.empty() && std::all_of(meant.begin(), meant.end(), isChosen)))
        return line_->clear();
    if (meant.size() == 1)
        return pick(meant.front().one->id);
    const auto words = meant.empty() ? tr("Nothing in the list begins with \"%1\".")
                                     : tr("Pick \"%1\" from the list, or take it away.");
    markWhatIsLeft(*line_, words.arg(typed().left(kMostSaid)), QFocusEvent(QEvent::FocusOut));
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
