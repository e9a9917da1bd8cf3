#include "shared/typed_ahead.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include <chrono>
#include <utility>

namespace alongside {
namespace {

constexpr qsizetype kMost = 200;
constexpr std::chrono::seconds kForFocus{1};

// They may be of a password.
void wipe(QString& words) {
    words.fill(QLatin1Char('\0'));
    words.clear();
}

bool takesWords(const QWidget* widget) {
    const auto* line = qobject_cast<const QLineEdit*>(widget);
    const auto* note = qobject_cast<const QPlainTextEdit*>(widget);
    return widget && widget->isEnabled() && ((line && !line->isReadOnly()) || (note && !note->isReadOnly()));
}

void type(QWidget* into, const QString& words) {
    for (const auto letter : words) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(into, &press);
    }
}

// Waits for the focus, which a window gets a moment after it is shown.
class Waiting : public QObject {
public:
    explicit Waiting(QString words) : words_(std::move(words)) {
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { giveTo(now); });
        QTimer::singleShot(kForFocus, this, &QObject::deleteLater);
    }
    ~Waiting() override { wipe(words_); }

private:
    void giveTo(QWidget* now) {
        if (!takesWords(now))
            return;
        type(now, std::exchange(words_, {}));
        deleteLater();
    }

    QString words_;
};

} // namespace

TypedAhead::~TypedAhead() {
    wipe(words_);
}

void TypedAhead::take(const QKeyEvent& key) {
    constexpr auto kTyping = Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier;
    const bool isModifier = key.text().isEmpty() && key.key() >= Qt::Key_Shift && key.key() <= Qt::Key_ScrollLock;
    if (isOver_ || isModifier)
        return;
    if (key.key() == Qt::Key_Backspace && key.modifiers() == Qt::NoModifier)
        words_.chop(1);
    else if (!key.text().isEmpty() && key.text().at(0).isPrint() && !(key.modifiers() & ~kTyping))
        words_ += key.text();
    else
        isOver_ = true;
    isOver_ = isOver_ || words_.size() >= kMost;
}

void TypedAhead::give() {
    isOver_ = true;
    if (words_.isEmpty())
        return;
    if (auto* focused = QApplication::focusWidget(); takesWords(focused))
        type(focused, std::exchange(words_, {}));
    else
        new Waiting(std::exchange(words_, {}));
}

} // namespace alongside
