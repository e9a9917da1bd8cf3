#include "settings/part_column.h"

#include "settings/entry_row.h"
#include "shared/flow_layout.h"
#include "shared/scroll_area.h"
#include "shared/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace alongside {
namespace {

// Keeps what has the focus in view with the whole line it stands in: where that is new, or grows by what is to be
// mended in it, its place is known only once it is laid out.
class InView : public QObject {
public:
    explicit InView(QScrollArea* area) : QObject(area), area_(area) {
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
            if (now && area_->widget()->isAncestorOf(now))
                follow(now);
        });
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
        if (moved && watched == line_ && field_ && field_->hasFocus())
            QTimer::singleShot(0, this, &InView::show); // the area learns its new height after that of its lines
        return QObject::eventFilter(watched, event);
    }

private:
    void follow(QWidget* now) {
        if (line_)
            line_->removeEventFilter(this);
        field_ = line_ = now;
        for (auto* around = now; around != area_->widget(); around = around->parentWidget())
            if (qobject_cast<EntryRow*>(around))
                line_ = around;
        line_->installEventFilter(this);
        show();
    }

    void show() {
        if (!line_ || !field_)
            return;
        area_->ensureWidgetVisible(line_, 0, px(space::kSection));
        area_->ensureWidgetVisible(field_, 0, px(space::kSection));
    }

    QScrollArea* area_;
    QPointer<QWidget> field_, line_;
};

} // namespace

QVBoxLayout* columnOf(QWidget* part) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, px(space::kSmall), px(space::kSection));
    column->setSpacing(px(space::kLarge));
    auto* area = makeScrollArea(content);
    auto* outer = new QVBoxLayout(part);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    new InView(area);
    return column;
}

QWidget* inFlow(std::initializer_list<QWidget*> widgets) {
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    for (auto* widget : widgets)
        flow->addWidget(widget);
    return row;
}

QWidget* inFlow(std::initializer_list<QWidget*> widgets, QWidget* remove) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kSmall));
    row->addWidget(inFlow(widgets), 1);
    remove->setMinimumHeight(px(size::kControl)); // level with the first line of fields
    row->addWidget(remove, 0, Qt::AlignTop);
    return line;
}

} // namespace alongside
