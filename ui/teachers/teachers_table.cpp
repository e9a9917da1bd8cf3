#include "teachers/teachers_table.h"

#include "shared/calm_table.h"
#include "shared/icon.h"
#include "shared/style/table_lengths.h"
#include "shared/tokens.h"
#include "teachers/column_widths.h"
#include "teachers/teacher_cells.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace alongside {
namespace {

using Column = TeachersModel::Column;

constexpr int kWidest = 260, kWidestName = 440, kShortName = 216, kShortestName = 130, kReadableRole = 148,
              kShortRole = 110;
constexpr int kMeasuredRows = 20; // from the first on screen on, for the width of columns

// The narrowest that shows the words in two lines.
int widthInTwoLines(const QString& words, const QFontMetrics& metrics) {
    int least = metrics.horizontalAdvance(words);
    for (auto blank = words.indexOf(QLatin1Char(' ')); blank > 0; blank = words.indexOf(QLatin1Char(' '), blank + 1))
        least = std::min(least, std::max(metrics.horizontalAdvance(words.left(blank)),
                                         metrics.horizontalAdvance(words.mid(blank + 1))));
    return least;
}

} // namespace

TeachersTable::TeachersTable(const Tables& tables, QWidget* parent)
    : QTableView(parent), model_(new TeachersModel(tables, this)) {
    setModel(model_);
    setItemDelegate(new TeacherCells(*model_, this));
    calm(this, tr("Teachers"));
    auto* header = horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setMinimumSectionSize(px(40));
    header->setResizeContentsPrecision(kMeasuredRows);
    sortByColumn(sortColumn_, sortOrder_);
    connect(this, &TeachersTable::removalWanted, this, [this](TeacherId teacher) { gone_.expect(teacher); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TeachersTable::keepOrder);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TeachersTable::measureDays);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT openWanted(model_->rowAt(index.row()).teacher.id); });
}

// A click on a column that does not sort leaves the order, and its arrow, where they were.
void TeachersTable::keepOrder(int column, Qt::SortOrder order) {
    if (TeachersModel::isSortable(column)) {
        sortColumn_ = column;
        sortOrder_ = order;
        measureColumns(); // of other rows
        fitColumns();
    } else {
        horizontalHeader()->setSortIndicator(sortColumn_, sortOrder_);
    }
}

bool TeachersTable::workOutPractices(int place) {
    if (isColumnHidden(Column::Practices))
        return false;
    const int last = rowAt(viewport()->height() - 1), row = std::max(0, rowAt(0)) + place;
    if (row >= (last < 0 ? model_->rowCount() : last + 1))
        return false;
    model_->practicesAt(row);
    return true;
}

// Down to what a column may shrink before another one has to go.
int TeachersTable::leastOf(int column, int natural) const {
    switch (column) {
    case Column::Name:
        return std::min(natural, px(kShortName));
    case Column::Role:
        return std::min(natural, px(kShortRole));
    case Column::AgreementState:
        return std::clamp(agreementInTwoLines_, std::min(natural, headerWidth(column)), natural);
    default:
        return natural;
    }
}

void TeachersTable::show(std::vector<CaseloadRow> rows, Date today) {
    const auto teacher = chosen();
    const int row = currentIndex().row();
    const auto place = placeOf(*this);
    model_->show(std::move(rows), today);
    const auto isThere = [this](TeacherId id) { return model_->indexOf(id).isValid(); };
    const bool stays = teacher && isThere(*teacher);
    if (const auto back = gone_.takeBack(teacher, isThere))
        choose(*back);
    else if (stays)
        choose(*teacher);
    else if (teacher && model_->rowCount() > 0)
        selectRow(std::min(row, model_->rowCount() - 1));
    gone_.note(teacher, stays, chosen());
    fitHeight();
    measureColumns();
    fitColumns();
    standAgain(this, place, teacher == chosen());
}

std::optional<TeacherId> TeachersTable::chosen() const {
    const auto index = currentIndex();
    return index.isValid() ? std::optional(model_->rowAt(index.row()).teacher.id) : std::nullopt;
}

void TeachersTable::choose(TeacherId teacher) {
    if (const auto index = model_->indexOf(teacher); index.isValid())
        selectRow(index.row());
}

void TeachersTable::chooseFirst() {
    selectRow(0);
    showChosen(this);
}

void TeachersTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void TeachersTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(px(size::kRow));
        fitHeight();
        measureColumns();
        fitColumns();
    }
}

int TeachersTable::wholeHeight() const {
    return horizontalHeader()->sizeHint().height() + verticalHeader()->defaultSectionSize() * model_->rowCount();
}

QSize TeachersTable::sizeHint() const {
    return {QTableView::sizeHint().width(), minimumHeight()};
}

void TeachersTable::setLeastRows(int rows) {
    if (rows == std::exchange(leastRows_, rows))
        return;
    fitHeight();
}

// As tall as its rows where there is room, never under a few of them.
void TeachersTable::fitHeight() {
    const int missing = std::max(0, model_->rowCount() - leastRows_);
    setMinimumHeight(wholeHeight() - verticalHeader()->defaultSectionSize() * missing);
    setMaximumHeight(wholeHeight());
    updateGeometry();
}

int TeachersTable::headerWidth(int column) const {
    return headingWidth(*this, column) + (column == sortColumn_ ? px(table::kArrow) : 0);
}

// Apart from fitting, for it takes longer, and a window that is resized fits many times.
void TeachersTable::measureColumns() {
    for (int column = 0; column < Column::ColumnCount; ++column)
        natural_[static_cast<std::size_t>(column)] =
            std::min(sizeHintForColumn(column), px(column == Column::Name ? kWidestName : kWidest));
    const int first = std::max(0, rowAt(0)), end = std::min(model_->rowCount(), first + kMeasuredRows);
    const auto wordsIn = [this](int row, Column column) { return model_->index(row, column).data().toString(); };
    hasRoles_ = model_->rowCount() > kMeasuredRows; // else all of them are looked at
    agreementInTwoLines_ = 0;
    for (int row = first; row < end; ++row) {
        hasRoles_ = hasRoles_ || !wordsIn(row, Column::Role).isEmpty();
        const int lines = widthInTwoLines(withDaysWhole(wordsIn(row, Column::AgreementState)), fontMetrics());
        agreementInTwoLines_ = std::max(agreementInTwoLines_, lines + 1 + 2 * px(table::kCellPadding));
    }
}

// Of rows that come into view, which may have a year where those before had none: so much wider, and no narrower.
void TeachersTable::measureDays() {
    const auto before = natural_;
    for (const auto column : {Column::LastMet, Column::NextPlanned}) {
        auto& width = natural_[static_cast<std::size_t>(column)];
        width = std::max(width, std::min(sizeHintForColumn(column), px(kWidest)));
    }
    if (natural_ != before)
        fitColumns();
}

void TeachersTable::fitColumns() {
    ColumnsWanted wanted{.shortestName = px(kShortestName), .readableRole = px(kReadableRole)};
    for (int column = 0; column < Column::ColumnCount; ++column) {
        const auto at = static_cast<std::size_t>(column);
        const bool isEmpty = column == Column::Practices ? hidesPractices_ : column == Column::Role && !hasRoles_;
        wanted.wide[at] = isEmpty ? 0 : std::max(natural_[at], headerWidth(column));
        wanted.least[at] = leastOf(column, wanted.wide[at]);
    }
    const int room = viewport()->width();
    const auto widths = fittedColumns(wanted, room);
    for (int column = 0; column < Column::ColumnCount; ++column) {
        const auto width = widths[static_cast<std::size_t>(column)];
        setColumnHidden(column, width == 0);
        if (width > 0)
            setColumnWidth(column, width);
    }
    const bool scrolls = std::accumulate(widths.begin(), widths.end(), 0) > room;
    setMaximumHeight(wholeHeight() + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0));
}

void TeachersTable::contextMenuEvent(QContextMenuEvent* event) {
    const auto teacher = chosen();
    if (!teacher)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char* iconName, const QString& words, void (TeachersTable::*wanted)(TeacherId)) {
        auto* action = menu->addAction(icon(QString::fromLatin1(iconName)), words);
        connect(action, &QAction::triggered, this, [this, wanted, id = *teacher] { Q_EMIT(this->*wanted)(id); });
        return action;
    };
    add("user", tr("Open"), &TeachersTable::openWanted);
    add("notebook-pen", tr("Log meeting"), &TeachersTable::meetingWanted);
    add("pencil", tr("Edit"), &TeachersTable::editWanted);
    menu->addSeparator();
    add("trash-2", tr("Remove"), &TeachersTable::removalWanted)->setShortcut(Qt::Key_Delete);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void TeachersTable::keyPressEvent(QKeyEvent* event) {
    const auto teacher = chosen();
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier && teacher) {
        if (isChosenSeen(this))
            Q_EMIT removalWanted(*teacher);
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace alongside
