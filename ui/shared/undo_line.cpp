#include "shared/undo_line.h"

#include "shared/button.h"
#include "shared/icon.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace alongside {
namespace {

constexpr int kShown = 8000; // milliseconds

} // namespace

UndoLine::UndoLine(QWidget* parent)
    : QWidget(parent), words_(new WrappedLabel), undo_(new LinkButton(tr("Undo"), LinkSize::Body)),
      timer_(new QTimer(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(space::kPage), px(space::kSmall), px(space::kLarge), px(space::kSmall));
    row->setSpacing(px(space::kMedium));
    row->addWidget(words_, 1);
    row->addWidget(undo_);
    auto* close = makeIconButton(QStringLiteral("x"), tr("Close"));
    row->addWidget(close);
    timer_->setSingleShot(true);
    timer_->setInterval(kShown);
    connect(timer_, &QTimer::timeout, this, &UndoLine::closeUnlessUsed);
    connect(close, &QToolButton::clicked, this, &UndoLine::hide);
    connect(undo_, &QPushButton::clicked, this, [this] {
        hide();
        if (takeBack_)
            takeBack_();
        else
            Q_EMIT undoAsked();
    });
    hide();
}

void UndoLine::offer(const QString& whatWasDone) {
    offer(whatWasDone, {});
}

void UndoLine::offer(const QString& whatWasDone, std::function<void()> takeBack) {
    takeBack_ = std::move(takeBack);
    open(whatWasDone, true);
}

void UndoLine::tell(const QString& words) {
    open(words, false);
}

void UndoLine::open(const QString& words, bool withUndo) {
    words_->setWords(words);
    setAccessibleName(words);
    undo_->setVisible(withUndo);
    show();
    timer_->start();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void UndoLine::closeUnlessUsed() {
    const auto* focused = focusWidget();
    if (underMouse() || (focused && focused->hasFocus()))
        timer_->start();
    else
        hide();
}

void UndoLine::paintEvent(QPaintEvent*) {
    const auto& c = coloursOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), c.card);
    painter.fillRect(QRect(0, 0, width(), 1), c.border);
}

} // namespace alongside
