#include "next_steps/next_step_delegate.h"

#include "next_steps/next_steps_model.h"
#include "shared/pill.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

#include <QApplication>
#include <QPainter>

namespace alongside {
namespace {

constexpr int kPadding = 14, kLineGap = 1;

void paintStepLine(QPainter& painter, const QRect& room, const QFont& font, const QColor& colour,
                   const QString& words) {
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
}

void paintWhat(QPainter& painter, const QRect& cell, const QPalette& palette, const QModelIndex& index) {
    const auto& c = coloursOf(palette);
    const auto body = fontFor(TextRole::Body), small = fontFor(TextRole::Small);
    const int first = QFontMetrics(body).height(), second = QFontMetrics(small).height();
    const int top = cell.center().y() - (first + second + px(kLineGap)) / 2;
    paintStepLine(painter, {cell.x(), top, cell.width(), first}, body, c.text, index.data().toString());
    paintStepLine(painter, {cell.x(), top + first + px(kLineGap), cell.width(), second}, small, c.secondary,
                  index.data(NextStepsModel::kHistoryRole).toString());
}

Tone dueTone(const QModelIndex& index) {
    return static_cast<Tone>(index.data(NextStepsModel::kToneRole).toInt());
}

QString dueIcon(const QModelIndex& index) {
    const auto tone = dueTone(index);
    return tone == Tone::Warn ? QStringLiteral("clock") : tone == Tone::Ok ? QStringLiteral("check") : QString();
}

void paintDue(QPainter& painter, const QRect& cell, const QPalette& palette, const QModelIndex& index) {
    paintPill(painter, cell, index.data().toString(), coloursOf(palette).of(dueTone(index)), dueIcon(index));
}

} // namespace

void NextStepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int column = index.column();
    if (column != NextStepsModel::kWhat && column != NextStepsModel::kDue) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    auto ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const auto* widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);
    const auto cell =
        QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(px(kPadding), 0, -px(space::kSmall), 0));
    painter->save();
    if (column == NextStepsModel::kWhat)
        paintWhat(*painter, cell, option.palette, index);
    else
        paintDue(*painter, cell, option.palette, index);
    painter->restore();
}

QSize NextStepDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    auto size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == NextStepsModel::kDue)
        size.setWidth(pillWidth(index.data().toString(), !dueIcon(index).isEmpty()) + px(kPadding + space::kSmall) + 1);
    return size;
}

} // namespace alongside
