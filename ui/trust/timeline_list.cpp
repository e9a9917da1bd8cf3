#include "trust/timeline_list.h"

#include "shared/calm_table.h"
#include "shared/tokens.h"
#include "trust/timeline_delegate.h"
#include "trust/timeline_model.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace alongside {

TimelineList::TimelineList(Extent extent, QWidget* parent)
    : QListView(parent), extent_(extent), model_(new TimelineModel(this)),
      delegate_(new TimelineDelegate(*model_, this)) {
    setModel(model_);
    setItemDelegate(delegate_);
    setAccessibleName(tr("Timeline"));
    refuseCopy(this);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    if (extent_ == Extent::WholeHeight) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const auto* item = model_->itemAt(index))
            Q_EMIT opened(TimelineTarget(item->target));
    });
    connect(model_, &QAbstractItemModel::dataChanged, this, &TimelineList::layOutAgain);
}

void TimelineList::show(const QList<TimelineItem>& items, Date today) {
    const auto* chosen = model_->itemAt(currentIndex());
    const auto target = chosen ? std::optional(chosen->target) : std::nullopt;
    const auto on = chosen ? chosen->on : Date{};
    const int at = verticalScrollBar()->value();
    model_->setToday(today);
    const bool scrolls = extent_ == Extent::Scrolls;
    const auto amount = scrolls ? TimelineModel::Amount::AsScrolled : TimelineModel::Amount::All;
    model_->setItems(items, scrolls, amount, at > 0 ? model_->rowCount() : 0); // as many as it is scrolled over
    layOutAgain();
    executeDelayedItemsLayout(); // until it is laid out, a view believes that it stands at its end, and asks for more
    if (target)
        if (const auto index = model_->indexOf(*target, on); index.isValid())
            setCurrentIndex(index);
    verticalScrollBar()->setValue(at);
}

void TimelineList::layOutAgain() {
    scheduleDelayedItemsLayout();
    updateGeometry();
}

int TimelineList::contentHeight() const {
    int height = 0;
    for (int row = 0; row < model_->rowCount(); ++row)
        height += delegate_->heightFor(model_->index(row), viewport()->width());
    return height;
}

QSize TimelineList::sizeHint() const {
    return {px(480), extent_ == Extent::WholeHeight ? contentHeight() : px(480)};
}

QSize TimelineList::minimumSizeHint() const {
    return {px(160), extent_ == Extent::WholeHeight ? contentHeight() : px(160)};
}

void TimelineList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space) {
        model_->togglePrivateNote(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier && doDeedOf(currentIndex()))
        return;
    QListView::keyPressEvent(event);
}

bool TimelineList::doDeedOf(const QModelIndex& index) {
    const auto* item = model_->itemAt(index);
    if (!item || item->deed.isEmpty())
        return false;
    Q_EMIT deedChosen(TimelineTarget(item->target));
    return true;
}

void TimelineList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const auto index = indexAt(event->pos());
    if (delegate_->privateLine(index, visualRect(index)).contains(event->pos()))
        model_->togglePrivateNote(index);
    else if (delegate_->deedPlace(index, visualRect(index)).contains(event->pos()))
        doDeedOf(index);
}

void TimelineList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        layOutAgain();
}

void TimelineList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        return;
    for (int row = 0; !currentIndex().isValid() && row < model_->rowCount(); ++row)
        if (model_->itemAt(model_->index(row)))
            setCurrentIndex(model_->index(row));
}

void TimelineList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOutAgain();
}

} // namespace alongside
