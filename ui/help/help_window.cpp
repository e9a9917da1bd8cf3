#include "help/help_window.h"

#include "help/guide_view.h"
#include "help/hit_delegate.h"
#include "shared/button.h"
#include "shared/filter_field.h"
#include "shared/label.h"
#include "shared/room_on_screen.h"
#include "shared/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kWidth = 720, kHeight = 760, kSmallestWidth = 420, kSmallestHeight = 320;

} // namespace

HelpWindow::HelpWindow(const QLocale& locale)
    : guide_(locale), view_(new GuideView(guide_)), search_(nullptr), stack_(new QStackedWidget),
      hits_(new QListWidget), noHit_(new WrappedLabel({}, TextRole::Body, Shade::Secondary)), back_(nullptr),
      forward_(nullptr) {
    setWindowTitle(tr("Help"));
    resize(withinScreen(*this, {px(kWidth), px(kHeight)}));
    setMinimumSize(px(kSmallestWidth), px(kSmallestHeight));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    stack_->addWidget(view_);
    stack_->addWidget(makeHits());
    column->addWidget(stack_, 1);

    connect(view_, &GuideView::placeWanted, this, [this](const GuidePlace& place) { go(place); });
    const auto onKey = [this](const QKeySequence& keys, auto&& act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    onKey(QKeySequence::Back, [this] { step(-1); });
    onKey(QKeySequence::Forward, [this] { step(1); });
    onKey(Qt::CTRL | Qt::Key_W, [this] { close(); });
    onKey(Qt::CTRL | Qt::Key_Q, [this] { Q_EMIT quitAsked(); });
    showState();
}

QWidget* HelpWindow::makeTop() {
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(px(space::kLarge), px(space::kMedium), px(space::kLarge), px(space::kMedium));
    row->setSpacing(px(space::kSmall));
    back_ = makeIconButton(QStringLiteral("arrow-left"), tr("Back"));
    forward_ = makeIconButton(QStringLiteral("arrow-right"), tr("Forward"));
    auto* contents = makeButton(ButtonKind::Quiet, tr("Contents"), QStringLiteral("book-open"));
    search_ = new FilterField(tr("Search the guide"), tr("Search the guide"), this);
    row->addWidget(back_);
    row->addWidget(forward_);
    row->addWidget(contents);
    row->addStretch();
    row->addWidget(search_, 1);
    connect(back_, &QToolButton::clicked, this, [this] { step(-1); });
    connect(forward_, &QToolButton::clicked, this, [this] { step(1); });
    connect(contents, &QPushButton::clicked, this, [this] { go({Guide::kContents}); });
    connect(search_, &FilterField::textChanged, this, &HelpWindow::search);
    connect(search_, &FilterField::firstWanted, this, [this] {
        if (stack_->currentIndex() == 0)
            search(); // what is typed there was looked for before
        else
            openHit(0);
    });
    connect(search_, &FilterField::listWanted, this, [this] {
        if (stack_->currentIndex() == 0)
            return readOn();
        hits_->setCurrentRow(0);
        hits_->setFocus(Qt::OtherFocusReason);
    });
    return top;
}

QWidget* HelpWindow::makeHits() {
    auto* found = new QWidget;
    auto* column = new QVBoxLayout(found);
    column->setContentsMargins(px(space::kSection), 0, px(space::kSection), px(space::kLarge));
    noHit_->setVisible(false);
    column->addWidget(noHit_);
    hits_->setAccessibleName(tr("Found in the guide"));
    hits_->setFrameShape(QFrame::NoFrame);
    hits_->viewport()->setAutoFillBackground(false);
    hits_->setItemDelegate(new HitDelegate(hits_));
    hits_->setMouseTracking(true);
    hits_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hits_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column->addWidget(hits_, 1);
    connect(hits_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { openHit(hits_->row(item)); });
    connect(hits_, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { openHit(hits_->row(item)); });
    return found;
}

void HelpWindow::showPlace(const GuidePlace& place) {
    go(place);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    readOn();
}

void HelpWindow::searchFor(const QString& words) {
    search_->setText(words);
    search(); // also where the same was looked for before
    search_->setFocus(Qt::OtherFocusReason);
}

// By setText, for what clear() takes away comes back with Ctrl+Z.
void HelpWindow::forgetSearch() {
    search_->setText({});
    stack_->setCurrentIndex(0);
    found_.clear();
    hits_->clear();
    noHit_->setWords({});
    view_->forgetMarked();
}

void HelpWindow::go(const GuidePlace& wanted, const QString& marked) {
    const GuidePlace place = guide_.has(wanted.page) ? wanted : GuidePlace{Guide::kContents};
    if (visited_.empty() || place != visited_[now_].place) {
        if (!visited_.empty()) {
            visited_[now_].scrolled = view_->verticalScrollBar()->value();
            visited_.resize(now_ + 1);
        }
        visited_.push_back({place});
        now_ = visited_.size() - 1;
    }
    view_->showPlace(place, marked);
    showState();
    readOn();
}

void HelpWindow::step(std::ptrdiff_t by) {
    const auto next = static_cast<std::ptrdiff_t>(now_) + by;
    if (next < 0 || next >= std::ssize(visited_))
        return;
    visited_[now_].scrolled = view_->verticalScrollBar()->value();
    now_ = static_cast<std::size_t>(next);
    view_->showPlace(visited_[now_].place);
    view_->verticalScrollBar()->setValue(visited_[now_].scrolled);
    showState();
    readOn();
}

void HelpWindow::showState() {
    back_->setEnabled(now_ > 0);
    forward_->setEnabled(now_ + 1 < visited_.size());
}

// The page instead of what was found, and the keys on it.
void HelpWindow::readOn() {
    stack_->setCurrentIndex(0);
    view_->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::search() {
    const auto words = search_->text().trimmed();
    stack_->setCurrentIndex(words.isEmpty() ? 0 : 1);
    if (words.isEmpty())
        return;
    found_ = guide_.find(words);
    hits_->clear();
    for (const auto& hit : found_)
        hits_->addItem(QStringLiteral("%1\n%2").arg(hit.title, hit.excerpt));
    noHit_->setWords(tr("Nothing in the guide has “%1”. Try another word, or look at the contents.").arg(words));
    noHit_->setVisible(found_.empty());
    hits_->setVisible(!found_.empty());
}

void HelpWindow::openHit(int row) {
    if (stack_->currentIndex() == 1 && row >= 0 && row < static_cast<int>(found_.size()))
        go(found_[static_cast<std::size_t>(row)].place, search_->text());
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (stack_->currentIndex() == 1)
        search_->clear();
    else
        close();
}

} // namespace alongside
