#include "meetings/list/meeting_cells.h"

#include "meetings/list/meetings_model.h"
#include "meetings/meeting_words.h"
#include "shared/icon.h"
#include "shared/pill.h"
#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tokens.h"
#include "shared/wording/contact_words.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kPadding = 14, kLineGap = 1, kIconSide = 14;

using Found = MeetingLine::Found;

// The two lines of a cell: words, and smaller ones below them.
struct TwoLines {
    QRect first, second;

    explicit TwoLines(const QRect& cell) {
        const int high = QFontMetrics(fontFor(TextRole::Body)).height();
        const int low = QFontMetrics(fontFor(TextRole::Small)).height();
        const int top = cell.center().y() - (high + low + px(kLineGap)) / 2;
        first = {cell.x(), top, cell.width(), high};
        second = {cell.x(), top + high + px(kLineGap), cell.width(), low};
    }
};

void paintLine(QPainter& painter, const QRect& room, TextRole role, const QColor& colour, const QString& words) {
    const auto font = fontFor(role);
    painter.setFont(font);
    painter.setPen(colour);
    const auto side = QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(room, static_cast<int>(side), QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
}

// Tints what was looked for, under the words.
void paintPlaces(QPainter& painter, const QRect& room, const FoundWords& words, const QColor& tint) {
    const QFontMetrics metrics(fontFor(TextRole::Body));
    for (const auto& place : words.places) {
        const int from = metrics.horizontalAdvance(words.line.left(place.from));
        const int width = metrics.horizontalAdvance(words.line.mid(place.from, place.length));
        const int start = painter.layoutDirection() != Qt::RightToLeft
                              ? room.x()
                              : std::max(room.x(), room.right() + 1 - metrics.horizontalAdvance(words.line));
        const QRect box(start + from - 1, room.y(), width + 2, room.height());
        if (box.right() <= room.right() + 1)
            paintBox(painter, box, px(3), tint);
    }
}

QString whereWords(Found found) {
    switch (found) {
    case Found::PrivateNote:
        return MeetingsModel::tr("In the private note");
    case Found::NextStep:
        return MeetingsModel::tr("In a next step");
    case Found::Note:
        break;
    }
    return {};
}

void paintNote(QPainter& painter, const QRect& cell, const MeetingLine& line, const Colours& c) {
    const auto where = whereWords(line.found);
    const TwoLines lines(cell);
    auto first = lines.first;
    if (where.isEmpty())
        first.moveTop(cell.center().y() - first.height() / 2);
    paintPlaces(painter, first, line.words, c.border);
    paintLine(painter, first, TextRole::Body, c.text, line.words.line);
    if (where.isEmpty())
        return;
    const auto place = [&](const QRect& box) { return QStyle::visualRect(painter.layoutDirection(), cell, box); };
    paintIcon(painter, place(leadingSquare(lines.second, px(kIconSide))),
              line.found == Found::PrivateNote ? QStringLiteral("lock") : QStringLiteral("list-todo"), c.secondary);
    paintLine(painter, place(lines.second.adjusted(px(kIconSide + space::kTiny), 0, 0, 0)), TextRole::Small,
              c.secondary, where);
}

void paintState(QPainter& painter, const QRect& cell, const MeetingLine& line, const QString& words, const Colours& c) {
    if (line.state == MeetingState::Held) {
        paintLine(painter, cell, TextRole::Body, c.secondary, words);
        return;
    }
    const auto tone = c.of(standingTone(line.state));
    const auto width = std::min(pillWidth(words, true), cell.width());
    if (line.state != MeetingState::Planned) {
        paintPill(painter, cell, words, tone, standingIcon(line.state));
        return;
    }
    // An outline, as in the week: nothing is in it yet.
    paintPill(painter, cell, words, {c.text, QColor(Qt::transparent)}, standingIcon(line.state));
    const double high = px(24);
    const QRectF around(cell.x() + 0.5, cell.center().y() - high / 2 + 0.5, width - 1, high - 1);
    paintBox(painter, visualBox(painter.layoutDirection(), cell, around), high / 2, QColor(Qt::transparent), c.edge);
}

void paintSteps(QPainter& painter, const QRect& cell, const MeetingLine& line, const Colours& c) {
    if (line.nextSteps == 0)
        return;
    if (line.late == 0) {
        paintLine(painter, cell, TextRole::Body, c.text, QString::number(line.nextSteps));
        return;
    }
    const auto words = MeetingsModel::tr("%Ln late", nullptr, line.late);
    paintPill(painter, cell, words, c.of(Tone::Warn), QStringLiteral("flag"));
}

} // namespace

MeetingCells::MeetingCells(const MeetingsModel& model, QObject* parent) : QStyledItemDelegate(parent), model_(model) {}

void MeetingCells::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    auto ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const auto* widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);
    const auto* line = model_.lineAt(index.row());
    if (!line || !line->contact.id)
        return;
    const auto cell =
        QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(px(kPadding), 0, -px(space::kSmall), 0));
    const auto& c = coloursOf(option.palette);
    const TwoLines lines(cell);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (static_cast<MeetingsModel::Column>(index.column())) {
    case MeetingsModel::kWhen:
        paintLine(*painter, lines.first, TextRole::Body, c.text, dayWords(*line, model_.today()));
        paintLine(*painter, lines.second, TextRole::Small, c.secondary, timeWords(*line));
        break;
    case MeetingsModel::kWith:
        paintLine(*painter, lines.first, TextRole::Body, c.text, peopleWords(line->names));
        paintLine(*painter, lines.second, TextRole::Small, c.secondary, wordsFor(line->contact.kind));
        break;
    case MeetingsModel::kNote:
        paintNote(*painter, cell, *line, c);
        break;
    case MeetingsModel::kState:
        paintState(*painter, cell, *line, index.data().toString(), c);
        break;
    case MeetingsModel::kNextSteps:
        paintSteps(*painter, cell, *line, c);
        break;
    case MeetingsModel::kColumns:
        break;
    }
    painter->restore();
}

} // namespace alongside
