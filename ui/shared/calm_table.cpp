#include "shared/calm_table.h"

#include "shared/style/table_lengths.h"
#include "shared/text_role.h"
#include "shared/tokens.h"
#include "shared/undo_line.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <cmath>
#include <utility>

namespace alongside {
namespace {

struct CalmTable {
    Q_DECLARE_TR_FUNCTIONS(CalmTable)
};

constexpr int kMostRows = 1000; // more than any screen has

// Lets the keyboard begin somewhere: a table that gets the focus without a chosen row chooses its first.
class FirstRow : public QObject {
public:
    explicit FirstRow(QTableView* table) : QObject(table), table_(table) { table->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason &&
            !table_->currentIndex().isValid() && table_->model()->rowCount() > 0)
            table_->selectRow(0);
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView* table_;
};

bool showsChosenIn(const QTableView& table, int height) {
    const auto index = table.currentIndex();
    const int middle = table.rowViewportPosition(index.row()) + table.rowHeight(index.row()) / 2;
    return index.isValid() && middle >= 0 && middle < height;
}

class ChosenInView : public QObject {
public:
    explicit ChosenInView(QTableView* table) : QObject(table), table_(table), height_(table->viewport()->height()) {
        table->viewport()->installEventFilter(this);
        connect(table->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
            if (std::exchange(isToStay_, false))
                table_->scrollTo(table_->currentIndex());
        });
        connect(table->model(), &QAbstractItemModel::layoutChanged, this,
                [this](const auto&, QAbstractItemModel::LayoutChangeHint hint) {
                    if (hint != QAbstractItemModel::VerticalSortHint)
                        return;
                    if (table_->currentIndex().isValid())
                        showChosen(table_);
                    else
                        table_->scrollToTop();
                });
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Resize && static_cast<QResizeEvent*>(event)->size().height() != height_) {
            isToStay_ = showsChosenIn(*table_, height_); // once the table knows how far it scrolls now
            height_ = static_cast<QResizeEvent*>(event)->size().height();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView* table_;
    int height_; // of what is in view, for which it is scrolled as it is
    bool isToStay_ = false;
};

class NoCopy : public QObject {
public:
    explicit NoCopy(QAbstractItemView* view) : QObject(view) { view->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
            return true;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void refuseCopy(QAbstractItemView* view) {
    new NoCopy(view);
}

void calm(QTableView* table, const QString& name) {
    table->setAccessibleName(name);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setSortingEnabled(true);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    auto* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // The card behind them is the ground, with its round corners.
    table->viewport()->setAutoFillBackground(false);
    header->viewport()->setAutoFillBackground(false);
    header->setAutoFillBackground(false);
    table->setCornerButtonEnabled(false);
    new FirstRow(table);
    new ChosenInView(table);
    refuseCopy(table);
}

TablePlace placeOf(const QTableView& table) {
    return {table.verticalScrollBar()->value(), showsChosenIn(table, table.viewport()->height())};
}

void standAgain(QTableView* table, const TablePlace& place, bool isSameChosen) {
    table->doItemsLayout(); // else it scrolls as far as the rows before
    table->verticalScrollBar()->setValue(place.scrolled);
    if (place.showsChosen || !isSameChosen)
        table->scrollTo(table->currentIndex());
}

void showChosen(QTableView* table) {
    table->doItemsLayout();
    table->scrollTo(table->currentIndex());
}

bool isChosenSeen(QTableView* table) {
    const int row = table->currentIndex().row(), top = table->rowViewportPosition(row);
    if (row < 0 || (top + table->rowHeight(row) > 0 && top < table->viewport()->height()))
        return true;
    showChosen(table);
    if (auto* line = table->window()->findChild<UndoLine*>())
        line->tell(CalmTable::tr("The chosen row was out of view. Look at it, then do it again."));
    return false;
}

int headingWidth(const QTableView& table, int column) {
    const auto words = table.model()->headerData(column, Qt::Horizontal).toString();
    const double exactly = QFontMetricsF(fontFor(TextRole::SmallStrong)).horizontalAdvance(words);
    return static_cast<int>(std::ceil(exactly)) + 2 * px(table::kCellPadding);
}

void endWithLastRow(QWidget* card, const QTableView* table, int leastRows) {
    const int rows = std::min(table->model()->rowCount(), kMostRows);
    const int all = table->horizontalHeader()->sizeHint().height() +
                    rows * table->verticalHeader()->defaultSectionSize() + px(space::kLarge) + 4;
    card->setMaximumHeight(all);
    card->setMinimumHeight(std::min(all, px(leastRows * size::kRow)));
}

} // namespace alongside
