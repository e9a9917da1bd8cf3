#include "shared/panel.h"

#include "shared/key_hint.h"
#include "shared/notice_line.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alongside {
namespace {

// As tall as its content is in the panel's width, so that the panel around it is no taller than needed. The width is
// that beside a scroll bar: where one is there for a moment, words that wrap more for it would keep it there.
class BodyArea : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override {
        if (!widget())
            return QScrollArea::sizeHint();
        const int width = std::max(widget()->minimumSizeHint().width(), parentWidget()->width());
        const int bar = verticalScrollBar()->sizeHint().width();
        const int height =
            widget()->hasHeightForWidth() ? widget()->heightForWidth(width - bar) : widget()->sizeHint().height();
        return {width + bar, std::max(height, widget()->minimumSizeHint().height()) + 2};
    }
};

// Where the row of buttons is wider than the screen the hint of a key goes, then the buttons stand below each other.
void fit(QBoxLayout& buttons, int room) {
    buttons.invalidate(); // a button may have come or gone
    if (buttons.minimumSize().width() <= room)
        return;
    for (int i = 0; i < buttons.count(); ++i)
        if (auto* hint = qobject_cast<KeyHint*>(buttons.itemAt(i)->widget()))
            hint->hide();
    buttons.invalidate(); // else it remembers the width with the hint
    if (buttons.minimumSize().width() > room)
        buttons.setDirection(QBoxLayout::TopToBottom);
}

} // namespace

Panel::Panel(const QString& title, QWidget* parent)
    : QDialog(parent), body_(nullptr), footer_(new QHBoxLayout), focusBefore_(QApplication::focusWidget()),
      width_(size::kPanel) {
    setWindowTitle(tr("Alongside")); // the desktop shows it to whoever looks: no name of a teacher stands in it
    setAccessibleName(title);
    setWindowModality(Qt::WindowModal);

    auto* area = new BodyArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    body_ = new QVBoxLayout(content);
    body_->setContentsMargins(px(space::kSection), px(space::kTiny), px(space::kSection), px(space::kMedium));
    body_->setSpacing(px(space::kMedium));
    area->setWidget(content);
    content->installEventFilter(this);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Q, this), &QShortcut::activated, this, &Panel::quit);
    connect(new QShortcut(Qt::CTRL | Qt::Key_K, this), &QShortcut::activated, this, &Panel::sayFindingWaits);

    auto* heading = new QLabel(title, this);
    setTextRole(heading, TextRole::Heading);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(px(space::kSection), px(space::kLarge), px(space::kSection), px(space::kSmall));
    top->addWidget(heading);
    footer_->setContentsMargins(px(space::kSection), px(space::kSmall), px(space::kSection), px(space::kLarge));
    footer_->setSpacing(px(space::kSmall));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(area, 1);
    column->addLayout(footer_);
}

// It has its size before the desktop hears of it: a window that changes while it comes up may keep the size it had.
void Panel::setVisible(bool visible) {
    if (visible && !isVisible()) {
        ensurePolished();
        fitScreen();
        resize(std::min(px(width_), screen()->availableGeometry().width()), height());
        resize(width(), wantedHeight());
        QTimer::singleShot(0, this, &Panel::fitHeight); // some parts know their height only once they are shown
    }
    QDialog::setVisible(visible);
}

// The layout says anew how narrow the panel may be: it remembers the buttons as they stood.
void Panel::fitScreen() {
    fit(*footer_, screen()->availableGeometry().width());
    layout()->invalidate();
    layout()->activate();
}

int Panel::wantedHeight() {
    findChild<QScrollArea*>(QString(), Qt::FindDirectChildrenOnly)->updateGeometry(); // else its old height is taken
    layout()->invalidate();
    return std::min(sizeHint().height(), screen()->availableGeometry().height() * 9 / 10);
}

// Once the body has its new parts in place.
bool Panel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest && !std::exchange(grows_, true))
        QTimer::singleShot(0, this, &Panel::fitHeight);
    return QDialog::eventFilter(watched, event);
}

void Panel::fitHeight() {
    grows_ = false;
    fitScreen();
    if (const int wanted = wantedHeight(); isVisible() && wanted > height())
        resize(width(), wanted);
}

// The window behind does not hear the key, and what is looked for would be typed into the field here.
void Panel::sayFindingWaits() {
    const auto words = tr("Find or do opens once this is closed (Esc).");
    auto* said = findChild<NoticeLine*>(QString(), Qt::FindDirectChildrenOnly);
    if (!said) {
        said = new NoticeLine(Tone::Neutral, QStringLiteral("info"), words, this);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(px(space::kSection), 0, px(space::kSection), px(space::kSmall));
        row->addWidget(said);
        qobject_cast<QVBoxLayout*>(layout())->insertLayout(1, row);
        QTimer::singleShot(0, this, &Panel::fitHeight);
    }
    QAccessibleEvent spoken(said, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void Panel::discard() {
    Q_EMIT discarding();
    reject();
}

// As Esc, which may keep a draft or ask for a second look, then the window's own Quit.
void Panel::quit() {
    auto* window = parentWidget() ? parentWidget()->window() : nullptr;
    reject();
    if (!isVisible() && window)
        window->close();
}

void Panel::done(int result) {
    QDialog::done(result);
    if (focusBefore_)
        focusBefore_->setFocus(Qt::OtherFocusReason);
    if (auto* below = QApplication::activeModalWidget())
        below->activateWindow(); // a busy desktop may have given the keys to the window under it
}

} // namespace alongside
