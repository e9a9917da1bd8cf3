#include "shared/long_work.h"

#include "shared/attempt.h"
#include "shared/long_work_panel.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QTimer>
#include <QWindow>

#include <utility>

namespace alongside {
namespace {

constexpr std::chrono::milliseconds kBlink{10}, kTick{40}, kPatience{300};

bool isInput(const QEvent& event) {
    switch (static_cast<int>(event.type())) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::TouchEnd:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::Drop:
        return true;
    default:
        return false;
    }
}

// Whether it is the window that the work is over, or one behind it. Any other may close: a file dialog whose choice
// began the work is still about to.
bool isBehind(const QWidget& over, const QObject* window) {
    const auto* each = over.window();
    while (each && window != each && window != each->windowHandle())
        each = each->parentWidget() ? each->parentWidget()->window() : nullptr;
    return each != nullptr;
}

} // namespace

LongWork::LongWork(QWidget* over, const QString& title, NotebookLink* link, std::shared_ptr<WorkAside> aside)
    : QObject(over), over_(over), title_(title), link_(link), aside_(std::move(aside)), ticks_(new QTimer(this)) {
    ticks_->setInterval(kTick);
    connect(ticks_, &QTimer::timeout, this, &LongWork::look);
}

// The window around may be half gone; whoever is left of it hears of what was done once it has gone.
LongWork::~LongWork() {
    qApp->removeEventFilter(this);
    thread_ = {}; // stopped and joined before the notebook takes back what it lent
    delete panel_;
    if (!aside_ || !link_)
        return;
    if (const auto done = aside_->takeBackQuietly(); !done.isEmpty())
        QMetaObject::invokeMethod(
            link_, [link = link_.data(), done] { Q_EMIT link->changed(done); }, Qt::QueuedConnection);
}

void LongWork::begin(std::function<void(const Progress&)> work, std::function<void()> then) {
    then_ = std::move(then);
    if (aside_ && !aside_->isApart()) {
        work({});
        finish();
        return;
    }
    thread_ = std::jthread([this, work = std::move(work)](std::stop_token stop) {
        work(Progress(std::move(stop), figures_));
        ended_.release();
    });
    if (ended_.try_acquire_for(kBlink)) {
        finish();
        return;
    }
    qApp->installEventFilter(this);
    ticks_->start();
}

void LongWork::look() {
    if (ended_.try_acquire())
        finish();
    else if (panel_)
        panel_->show(figures_);
    else if (++looks_ * kTick >= kPatience - kBlink)
        openPanel();
}

void LongWork::openPanel() {
    panel_ = alongside::openPanel<LongWorkPanel>(title_, over_->window());
    panel_->show(figures_);
    connect(panel_, &LongWorkPanel::stopWanted, this, [this] { thread_.request_stop(); });
}

void LongWork::finish() {
    ticks_->stop();
    qApp->removeEventFilter(this);
    thread_ = {};
    if (panel_)
        panel_->accept();
    if (aside_)
        attempt(over_, [this] { aside_->takeBack(); });
    deleteLater();
    auto typed = std::exchange(typed_, {}); // this may be gone after the next line
    std::exchange(then_, {})();
    typed.give();
}

// Until the panel is there, which keeps them from the window then, nobody is to do a second thing by a key or click
// meant for the first. A key is heard on its way into a window, once.
bool LongWork::eventFilter(QObject* watched, QEvent* event) {
    const bool isOurs = isBehind(*over_, watched) || (panel_ && watched == panel_->windowHandle());
    if (event->type() == QEvent::KeyPress && watched->isWindowType() && isOurs)
        typed_.take(*static_cast<QKeyEvent*>(event));
    if (panel_)
        return QObject::eventFilter(watched, event);
    const bool closes = event->type() == QEvent::Close && event->spontaneous() && isBehind(*over_, watched);
    return closes || isInput(*event) || QObject::eventFilter(watched, event);
}

} // namespace alongside
