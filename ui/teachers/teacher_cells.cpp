#include "teachers/teacher_cells.h"

#include "shared/avatar.h"
#include "shared/charts/shape_row.h"
#include "shared/pill.h"
#include "shared/text.h"
#include "shared/text_role.h"
#include "shared/wording/practice_words.h"
#include "shared/wording/teacher_words.h"
#include "teachers/teachers_model.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kPadding = 14, kAvatarInRow = 28;
constexpr qsizetype kLongestMonth = 5; // "sept."
constexpr double kMark = 8, kMarkRow = 12;

QString statusWords(const Teacher& teacher) {
    return isResting(teacher) ? wordsFor(teacher.status) : QString();
}

QRect insideOf(const QStyleOptionViewItem& option) {
    return option.rect.adjusted(px(kPadding), 0, -px(kPadding), 0);
}

void paintWords(QPainter& painter, const QRect& room, const QString& words, const QFont& font, const QColor& colour) {
    painter.setFont(font);
    painter.setPen(colour);
    const auto side = QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(room, static_cast<int>(side), QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
}

QRect mirrored(const QStyleOptionViewItem& option, const QRect& box) {
    return QStyle::visualRect(option.direction, option.rect, box);
}

void paintName(QPainter& painter, const QStyleOptionViewItem& option, const Teacher& teacher) {
    const auto& c = coloursOf(option.palette);
    auto room = insideOf(option);
    QRect face(room.x(), room.center().y() - px(kAvatarInRow) / 2, px(kAvatarInRow), px(kAvatarInRow));
    painter.setOpacity(isResting(teacher) ? 0.6 : 1);
    paintAvatar(painter, mirrored(option, face), toQt(teacher.name), c);
    painter.setOpacity(1);
    room.setLeft(face.right() + px(space::kMedium));
    if (const auto status = statusWords(teacher); !status.isEmpty()) {
        const auto font = fontFor(TextRole::Small);
        const int width = QFontMetrics(font).horizontalAdvance(status);
        auto end = room;
        end.setLeft(std::max(room.left(), room.right() - width));
        paintWords(painter, mirrored(option, end), status, font, c.secondary);
        room.setRight(end.left() - px(space::kSmall));
    }
    paintWords(painter, mirrored(option, room), toQt(teacher.name), option.font,
               isResting(teacher) ? c.secondary : c.text);
}

void paintPromises(QPainter& painter, const QStyleOptionViewItem& option, const CaseloadRow& row) {
    auto room = insideOf(option);
    if (row.overduePromises > 0) {
        const int width = std::min(pillWidth(QString::number(row.openPromises), true), room.width());
        room.setWidth(width);
        paintPill(painter, mirrored(option, room), QString::number(row.openPromises),
                  coloursOf(option.palette).of(Tone::Warn), QStringLiteral("flag"));
    }
}

void paintPractices(QPainter& painter, const QStyleOptionViewItem& option, const PracticeMarks& practices) {
    const double high = px(kMarkRow);
    const auto room = QRectF(insideOf(option));
    double top = room.center().y() - 1.5 * high;
    for (const auto dimension : everyValueOf<Dimension>()) {
        QList<PracticeState> states;
        for (const auto status : practices[static_cast<std::size_t>(dimension)])
            states += stateOf(status);
        ShapeRow::paint(painter, QRectF(room.x(), top, room.width(), high), states, toneOf(dimension),
                        coloursOf(option.palette), px(kMark));
        top += high;
    }
}

} // namespace

QString withDaysWhole(QString words) {
    qsizetype begin = 0; // of the word before a blank
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        if (words[i] != QLatin1Char(' '))
            continue;
        const bool isMonthBeforeDay = words[i + 1].isDigit() && words[begin].isUpper() && i - begin <= kLongestMonth;
        begin = i + 1;
        if (words[i - 1].isDigit() || isMonthBeforeDay)
            words[i] = QChar::Nbsp;
    }
    return words;
}

TeacherCells::TeacherCells(const TeachersModel& model, QObject* parent) : QStyledItemDelegate(parent), model_(model) {}

void TeacherCells::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const auto& row = model_.rowAt(index.row());
    const bool paintsItself = index.column() == TeachersModel::Name || index.column() == TeachersModel::Practices ||
                              (index.column() == TeachersModel::Promises && row.overduePromises > 0);
    if (paintsItself)
        item.text.clear();
    if (index.column() == TeachersModel::AgreementState) {
        item.features |= QStyleOptionViewItem::WrapText; // into the two lines that a row has
        item.text = withDaysWhole(item.text);
    }
    if (isResting(row.teacher))
        item.palette.setColor(QPalette::Text, coloursOf(item.palette).secondary);
    const auto* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    painter->setClipRect(item.rect);
    if (index.column() == TeachersModel::Name)
        paintName(*painter, item, row.teacher);
    else if (index.column() == TeachersModel::Promises)
        paintPromises(*painter, item, row);
    else if (index.column() == TeachersModel::Practices)
        paintPractices(*painter, item, model_.practicesAt(index.row()));
    painter->restore();
}

QSize TeacherCells::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    auto size = QStyledItemDelegate::sizeHint(option, index);
    const auto& row = model_.rowAt(index.row());
    if (index.column() == TeachersModel::Name) {
        size.rwidth() += px(kAvatarInRow + space::kMedium);
        if (const auto status = statusWords(row.teacher); !status.isEmpty())
            size.rwidth() += QFontMetrics(fontFor(TextRole::Small)).horizontalAdvance(status) + px(space::kSmall);
    } else if (index.column() == TeachersModel::Promises && row.overduePromises > 0) {
        size.setWidth(pillWidth(QString::number(row.openPromises), true) + 2 * px(kPadding));
    } else if (index.column() == TeachersModel::Practices) {
        std::size_t most = 0;
        for (const auto& practices :
             model_.practicesAt(0)) // as many with every teacher; the others' are not worked out
            most = std::max(most, practices.size());
        size.setWidth(static_cast<int>(ShapeRow::widthOf(static_cast<qsizetype>(most), px(kMark))) + 1 +
                      2 * px(kPadding));
    }
    return size;
}

} // namespace alongside
