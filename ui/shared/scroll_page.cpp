#include "shared/scroll_page.h"

#include "shared/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {
namespace {

// Grows with the room up to the widest column, and no further.
class Column : public QWidget {
public:
    Column() { setMaximumWidth(px(size::kColumn)); }

protected:
    void changeEvent(QEvent* event) override {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            setMaximumWidth(px(size::kColumn));
    }
};

} // namespace

ScrollPage::ScrollPage(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* outer = new QHBoxLayout(content);
    outer->setContentsMargins(px(space::kPage), px(space::kSection), px(space::kPage), px(space::kSection));
    auto* middle = new Column;
    outer->addWidget(middle);
    column_ = new QVBoxLayout(middle);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(px(space::kLarge));
    column_->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 0, px(space::kSection));
    });
}

void ScrollPage::add(QWidget* widget) {
    column_->insertWidget(column_->count() - 1, widget);
}

void ScrollPage::add(QLayout* layout) {
    column_->insertLayout(column_->count() - 1, layout);
}

void ScrollPage::addGap(int designPixels) {
    column_->insertSpacing(column_->count() - 1, px(designPixels));
}

} // namespace alongside
