#include "agreement/section_list.h"

#include "shared/icon.h"
#include "shared/text.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kNumberRole = Qt::UserRole + 1, kAnsweredRole = Qt::UserRole + 2, kTotalRole = Qt::UserRole + 3;
constexpr int kRow = 36, kSide = 12, kTitle = 38, kCount = 48; // design pixels

// Paints a line: number, title, and at the right the tick or "2/6".
class LineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {px(120), px(kRow)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override {
        auto option = given;
        initStyleOption(&option, index);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const auto& c = coloursOf(option.widget);
        const auto row = option.rect.adjusted(px(kSide), 0, -px(kSide), 0);
        const auto at = [&](const QRect& room) { return QStyle::visualRect(option.direction, row, room); };
        const auto left = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
        painter->save();
        painter->setFont(fontFor(chosen ? TextRole::Strong : TextRole::Body));
        painter->setPen(c.secondary);
        const int number = index.data(kNumberRole).toInt();
        const int indent = number > 0 ? px(kTitle - kSide) : 0;
        if (number > 0)
            painter->drawText(at({row.left(), row.top(), indent, row.height()}), left, QLocale().toString(number));
        const int count = index.data(kTotalRole).toInt() > 0 ? px(kCount) : 0;
        const QRect title(row.left() + indent, row.top(), row.width() - indent - count, row.height());
        painter->setPen(c.text);
        painter->drawText(at(title), left,
                          painter->fontMetrics().elidedText(option.text, Qt::ElideRight, title.width()));
        if (count > 0)
            paintCount(*painter, at({row.right() + 1 - count, row.top(), count, row.height()}), index, option, c);
        painter->restore();
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            QStyleOptionFocusRect ring;
            ring.QStyleOption::operator=(option);
            option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
        }
    }

private:
    static void paintCount(QPainter& painter, const QRect& room, const QModelIndex& index,
                           const QStyleOptionViewItem& option, const Colours& c) {
        const int answered = index.data(kAnsweredRole).toInt(), total = index.data(kTotalRole).toInt();
        if (answered == total) {
            const int side = px(size::kIcon);
            const QRect sign(room.right() + 1 - side, room.center().y() - side / 2, side, side);
            paintIcon(painter, QStyle::visualRect(option.direction, room, sign), QStringLiteral("check"), c.ok);
            return;
        }
        painter.setFont(fontFor(TextRole::Small));
        painter.setPen(c.secondary);
        const auto right = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter;
        painter.drawText(room, static_cast<int>(right),
                         QStringLiteral("%1/%2").arg(QLocale().toString(answered), QLocale().toString(total)));
    }
};

QString spoken(const SectionLine& line) {
    if (line.total == 0)
        return line.title;
    const auto numbers = QLocale();
    return line.answered == line.total
               ? SectionList::tr("%1. %2, all answered").arg(numbers.toString(line.number), line.title)
               : SectionList::tr("%1. %2, %3 of %4 answered")
                     .arg(numbers.toString(line.number), line.title, numbers.toString(line.answered),
                          numbers.toString(line.total));
}

} // namespace

SectionList::SectionList(QWidget* parent) : QListView(parent), lines_(new QStandardItemModel(this)) {
    setModel(lines_);
    setItemDelegate(new LineDelegate(this));
    setAccessibleName(tr("Sections"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void SectionList::showSections(const AgreementForm& form, const Agreement& agreement, bool withChanges) {
    std::vector<SectionLine> lines;
    for (const auto& section : form.sections)
        lines.push_back({section.number, toQt(section.title), answeredIn(agreement, section), countOf(section.fields)});
    if (withChanges)
        lines.push_back({0, tr("What changed"), 0, 0});
    setLines(lines);
}

void SectionList::setLines(const std::vector<SectionLine>& lines) {
    const bool grows = lines_->rowCount() != countOf(lines);
    if (lines_->rowCount() > countOf(lines))
        lines_->removeRows(countOf(lines), lines_->rowCount() - countOf(lines));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const int row = static_cast<int>(i);
        if (row == lines_->rowCount())
            lines_->appendRow(new QStandardItem);
        auto* item = lines_->item(row);
        item->setText(lines[i].title);
        item->setToolTip(lines[i].title);
        item->setData(lines[i].number, kNumberRole);
        item->setData(lines[i].answered, kAnsweredRole);
        item->setData(lines[i].total, kTotalRole);
        item->setData(spoken(lines[i]), Qt::AccessibleTextRole);
    }
    if (grows)
        updateGeometry();
}

int SectionList::chosen() const {
    return currentIndex().row();
}

void SectionList::choose(int row) {
    setCurrentIndex(lines_->index(row, 0));
}

void SectionList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT chosenChanged(current.row());
}

QStringList SectionList::spokenLines() const {
    QStringList all;
    for (int row = 0; row < lines_->rowCount(); ++row)
        all += lines_->item(row)->data(Qt::AccessibleTextRole).toString();
    return all;
}

// Wide enough for the longest title when it is chosen.
QSize SectionList::sizeHint() const {
    const QFontMetrics metrics(fontFor(TextRole::Strong));
    int title = 0;
    for (int row = 0; row < lines_->rowCount(); ++row)
        title = std::max(title, metrics.horizontalAdvance(lines_->item(row)->text()));
    return {std::max(px(230), title + px(kTitle + kCount + kSide + space::kSmall)), lines_->rowCount() * px(kRow) + 2};
}

} // namespace alongside
