#include "shared/problem_label.h"

#include "shared/icon_label.h"
#include "shared/label.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include <chrono>
#include <utility>

namespace alongside {
namespace {

constexpr const char *kMark = "alongsideProblem", *kLabelled = "alongsideLabelled";
constexpr std::chrono::milliseconds kWhileHeld{50};

bool isMarked(const QWidget* field) {
    return field->property(kMark).toBool();
}

QString typedIn(const QWidget* field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->text();
    const auto* note = qobject_cast<const QPlainTextEdit*>(field);
    return note ? note->toPlainText() : QString();
}

} // namespace

ProblemLabel::ProblemLabel(QWidget* field, QWidget* parent)
    : QWidget(parent), field_(field), words_(new WrappedLabel({}, TextRole::Small, Shade::Warn)),
      isFirst_(!field->property(kLabelled).toBool()) {
    field->setProperty(kLabelled, true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(6));
    row->addWidget(new IconLabel(QStringLiteral("triangle-alert"), Tone::Warn, 14), 0, Qt::AlignTop);
    row->addWidget(words_, 1);
    hide();
    const auto clear = [this] {
        if (hasProblem() && typedIn(field_) != refused_)
            setProblem({});
    };
    if (auto* line = qobject_cast<QLineEdit*>(field))
        connect(line, &QLineEdit::textChanged, this, clear);
    else if (auto* note = qobject_cast<QPlainTextEdit*>(field))
        connect(note, &QPlainTextEdit::textChanged, this, clear);
    field->installEventFilter(this);
}

bool ProblemLabel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == field_ && isFirst_ && event->type() == QEvent::DynamicPropertyChange &&
        static_cast<QDynamicPropertyChangeEvent*>(event)->propertyName() == kMark) {
        if (isMarked(field_))
            tellWhatWasLeft();
        else if (isLeft_)
            setProblem({});
    }
    if (watched == field_ && isLeft_ && event->type() == QEvent::HideToParent)
        setProblem({});
    return QWidget::eventFilter(watched, event);
}

// Not while a button is held down: what is being clicked would move away below the hand.
void ProblemLabel::tellWhatWasLeft() {
    if (hasProblem() || field_->isHidden() || !isMarked(field_) || field_->accessibleDescription().isEmpty())
        return;
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        QTimer::singleShot(kWhileHeld, this, &ProblemLabel::tellWhatWasLeft);
        return;
    }
    setProblem(field_->accessibleDescription());
    isLeft_ = true;
    QAccessibleEvent spoken(words_, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void ProblemLabel::setProblem(const QString& words) {
    isLeft_ = false;
    refused_ = words.isEmpty() ? QString() : typedIn(field_);
    words_->setWords(words);
    setVisible(!words.isEmpty());
    field_->setAccessibleDescription(words);
    field_->setProperty(kMark, !words.isEmpty());
    field_->update();
}

bool ProblemLabel::hasProblem() const {
    return !words_->text().isEmpty();
}

void markWhatIsLeft(QWidget& field, const QString& problem, const QFocusEvent& event) {
    if (event.reason() == Qt::PopupFocusReason || event.reason() == Qt::ActiveWindowFocusReason)
        return;
    field.setAccessibleDescription(problem); // before the mark, which makes a label tell it
    field.setProperty(kMark, !problem.isEmpty());
}

QWidget* firstToMend(const QWidget& form) {
    const ProblemLabel* first = nullptr;
    const auto place = [&](const ProblemLabel& label) {
        const auto at = label.mapTo(&form, QPoint());
        return std::pair(at.y(), at.x());
    };
    for (const auto* label : form.findChildren<ProblemLabel*>())
        if (label->hasProblem() && label->isVisibleTo(&form) && (!first || place(*label) < place(*first)))
            first = label;
    return first ? first->field() : nullptr;
}

} // namespace alongside
