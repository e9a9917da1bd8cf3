#include "security/password_field.h"

#include "shared/button.h"
#include "shared/icon.h"
#include "shared/label.h"
#include "shared/problem_label.h"
#include "shared/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace alongside {
namespace {

// Qt does not know whether Caps Lock is on: a capital letter without Shift tells, and a small one with it.
enum class CapsLock { On, Off, Unknown };

CapsLock capsLockAt(const QKeyEvent& key) {
    if (key.text().size() != 1 || !key.text().front().isLetter() ||
        key.text().front().toLower() == key.text().front().toUpper())
        return key.key() == Qt::Key_CapsLock ? CapsLock::Off : CapsLock::Unknown;
    const bool shifted = key.modifiers().testFlag(Qt::ShiftModifier);
    return key.text().front().isUpper() != shifted ? CapsLock::On : CapsLock::Off;
}

} // namespace

PasswordField::PasswordField(const QString& name, QWidget* parent)
    : QWidget(parent), line_(new QLineEdit),
      eye_(makeIconButton(QStringLiteral("eye"), tr("Show what is typed in “%1”").arg(name))),
      capsLock_(new WrappedLabel(tr("Caps Lock is on, it seems."), TextRole::Small, Shade::Secondary)),
      problem_(new ProblemLabel(this)) { // not of the line: it would keep what was typed
    line_->setAccessibleName(name);
    eye_->setCheckable(true);
    eye_->setToolTip(tr("Show what is typed"));
    showWords(false);
    capsLock_->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kTiny));
    row->addWidget(line_, 1);
    row->addWidget(eye_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    column->addLayout(row);
    column->addWidget(capsLock_);
    column->addWidget(problem_);
    setFocusProxy(line_);
    line_->installEventFilter(this);
    connect(eye_, &QToolButton::toggled, this, &PasswordField::showWords);
    connect(line_, &QLineEdit::returnPressed, this, &PasswordField::entered);
    connect(line_, &QLineEdit::textChanged, this, [this] {
        setProblem({});
        Q_EMIT changed();
    });
}

bool PasswordField::isEmpty() const {
    return line_->text().isEmpty();
}

SharedSecret PasswordField::typed() const {
    return std::make_shared<const Secret>(line_->text());
}

void PasswordField::setProblem(const QString& words) {
    problem_->setProblem(words);
    line_->setAccessibleDescription(words);
    line_->setProperty("alongsideProblem", !words.isEmpty());
    line_->update();
}

void PasswordField::choose() {
    line_->setFocus(Qt::OtherFocusReason);
    line_->selectAll();
}

void PasswordField::wipe() {
    auto words = line_->text(); // shares the line's own room until that is given up
    line_->clear();
    words.fill(QChar(u'\0'));
}

void PasswordField::showWords(bool shown) {
    line_->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    eye_->setIcon(icon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye"), Ink::Secondary));
    line_->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase |
                               Qt::ImhNoPredictiveText);
}

bool PasswordField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == line_ && event->type() == QEvent::KeyPress)
        if (const auto state = capsLockAt(*static_cast<QKeyEvent*>(event)); state != CapsLock::Unknown)
            capsLock_->setVisible(state == CapsLock::On);
    return QWidget::eventFilter(watched, event);
}

} // namespace alongside
