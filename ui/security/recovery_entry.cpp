#include "security/recovery_entry.h"

#include "security/secret.h"
#include "shared/label.h"
#include "shared/note_edit.h"
#include "shared/problem_label.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "store/keys/recovery_code.h"

#include <QKeyEvent>
#include <QStringList>
#include <QVBoxLayout>

namespace alongside {
namespace {

QString wordsForWrong(const std::set<std::size_t>& wrong) {
    QStringList numbers;
    for (const auto group : wrong)
        numbers << QString::number(group + 1);
    return numbers.size() == 1 ? RecoveryEntry::tr("Group %1 has a slip. Look at it again.").arg(numbers.front())
                               : RecoveryEntry::tr("These groups have a slip: %1. Look at them again.")
                                     .arg(numbers.join(QStringLiteral(", ")));
}

} // namespace

RecoveryEntry::RecoveryEntry(QWidget* parent)
    : QWidget(parent), code_(new NoteEdit(tr("Recovery code"))),
      progress_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)), problem_(new ProblemLabel(this)) {
    code_->setRows(3, 5);
    code_->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    for (auto* part : std::initializer_list<QWidget*>{code_, progress_, problem_})
        column->addWidget(part);
    setFocusProxy(code_);
    code_->installEventFilter(this);
    connect(code_, &NoteEdit::textChanged, this, &RecoveryEntry::look);
    look();
}

std::optional<RawKey> RecoveryEntry::key() const {
    return key_;
}

void RecoveryEntry::setProblem(const QString& words) {
    problem_->setProblem(words);
    code_->setAccessibleDescription(words.isEmpty() ? progress_->text() : words);
}

void RecoveryEntry::look() {
    const Secret typed(code_->toPlainText());
    const auto read = readRecoveryCode(*typed.passphrase());
    key_ = read.key;
    progress_->setWords(
        tr("%1 of %2 groups. Small letters, spaces and hyphens do not matter.").arg(read.groups).arg(kRecoveryGroups));
    if (read.wrong.empty())
        setProblem({});
    else
        setProblem(wordsForWrong(read.wrong));
    Q_EMIT changed();
}

bool RecoveryEntry::eventFilter(QObject* watched, QEvent* event) {
    if (watched != code_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<const QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    Q_EMIT entered();
    return true;
}

void RecoveryEntry::wipe() {
    code_->clear();
    key_.reset();
}

} // namespace alongside
