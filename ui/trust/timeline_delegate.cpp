#include "trust/timeline_delegate.h"

#include "shared/icon.h"
#include "shared/pill.h"
#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"
#include "trust/timeline_model.h"
#include "trust/wrapped_words.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kSpot = 32, kBetween = 12, kTop = 6, kBottom = 10, kPill = 26, kHeading = 44, kMostLines = 4;

QFontMetrics metricsOf(TextRole role) {
    return QFontMetrics(fontFor(role));
}

int heightOf(const QString& words, int width, TextRole role) {
    if (words.isEmpty())
        return 0;
    const auto metrics = metricsOf(role);
    if (!words.contains(QLatin1Char('\n')) && metrics.horizontalAdvance(words) <= width)
        return metrics.height(); // as most are; to wrap takes far longer
    return wrappedHeight(words, width, fontFor(role));
}

// A long note is cut here: the whole of it is in the meeting's own panel.
QString beginningOf(const QString& note) {
    constexpr qsizetype kMostOfNote = 600;
    return note.size() <= kMostOfNote ? note : note.left(kMostOfNote).trimmed() + QStringLiteral("…");
}

int noteHeight(const QString& note, int width) {
    return std::min(heightOf(beginningOf(note), width, TextRole::Body),
                    kMostLines * metricsOf(TextRole::Body).lineSpacing());
}

QString privateTitle(bool open) {
    return open ? TimelineDelegate::tr("Hide private note") : TimelineDelegate::tr("Private note");
}

} // namespace

TimelineDelegate::TimelineDelegate(const TimelineModel& model, QObject* parent)
    : QStyledItemDelegate(parent), model_(model) {}

auto TimelineDelegate::placesOf(const QModelIndex& index, const QRect& row) const -> Places {
    Places places;
    const auto* item = model_.itemAt(index);
    if (!item)
        return places;
    const int left = row.left() + px(kSpot + kBetween), width = std::max(1, row.right() - px(space::kSmall) - left);
    const int line = metricsOf(TextRole::Strong).height();
    const int dayWidth = metricsOf(TextRole::Small).horizontalAdvance(shortDay(item->on, model_.today()));
    int y = row.top() + px(kTop);
    places.spot = QRect(row.left(), y, px(kSpot), px(kSpot));
    y += std::max(0, (px(kSpot) - line) / 2) - px(2);
    places.day = QRect(left + width - dayWidth, y, dayWidth, line);
    places.title = QRect(left, y, std::max(1, width - dayWidth - px(space::kMedium)), line);
    y += line + px(2);
    const auto take = [&](QRect& place, int height, int gap) {
        if (height > 0) {
            place = QRect(left, y, width, height);
            y += height + gap;
        }
    };
    take(places.body, noteHeight(item->body, width), px(2));
    take(places.pill, item->pill.words.isEmpty() ? 0 : px(kPill), px(2));
    if (!item->deed.isEmpty()) {
        places.deed = places.pill;
        places.deed.setLeft(places.pill.left() + pillWidth(item->pill.words, !item->pill.icon.isEmpty()) +
                            px(space::kSmall));
        places.deed.setWidth(pillWidth(item->deed, true));
    }
    if (!item->privateNote.isEmpty())
        take(places.privateLine, px(size::kSmallControl), px(2));
    if (model_.isPrivateNoteOpen(index))
        take(places.privateNote,
             heightOf(item->privateNote, width - 2 * px(space::kMedium), TextRole::Body) + 2 * px(space::kSmall),
             px(2));
    places.bottom = std::max(y, places.spot.bottom() + px(2)) + px(kBottom);
    for (auto* place : {&places.spot, &places.title, &places.day, &places.body, &places.pill, &places.deed,
                        &places.privateLine, &places.privateNote})
        *place = QStyle::visualRect(QGuiApplication::layoutDirection(), row, *place);
    return places;
}

int TimelineDelegate::heightFor(const QModelIndex& index, int width) const {
    if (!model_.itemAt(index))
        return px(kHeading);
    return placesOf(index, QRect(0, 0, width, 0)).bottom;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, heightFor(index, width)};
}

QRect TimelineDelegate::privateLine(const QModelIndex& index, const QRect& row) const {
    const auto places = placesOf(index, row);
    if (places.privateLine.isEmpty())
        return {};
    const int width = pillWidth(privateTitle(model_.isPrivateNoteOpen(index)), true);
    return QStyle::visualRect(QGuiApplication::layoutDirection(), places.privateLine,
                              QRect(places.privateLine.topLeft(), QSize(width, places.privateLine.height())));
}

QRect TimelineDelegate::deedPlace(const QModelIndex& index, const QRect& row) const {
    return placesOf(index, row).deed;
}

void TimelineDelegate::paintHeading(QPainter& painter, const QRect& row, const QModelIndex& index) const {
    painter.setFont(fontFor(TextRole::Heading));
    painter.drawText(row.adjusted(0, px(space::kMedium), 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     index.data().toString());
}

void TimelineDelegate::paintSpot(QPainter& painter, const Places& places, const QRect& row, const QModelIndex& index,
                                 const Colours& colours) const {
    const auto* item = model_.itemAt(index);
    const auto tone = colours.of(item->tone);
    if (model_.itemAt(index.siblingAtRow(index.row() + 1)))
        painter.fillRect(QRectF(places.spot.center().x(), places.spot.bottom() + px(2), px(1.5),
                                std::max(0, row.bottom() - places.spot.bottom() + px(kTop) - px(3))),
                         colours.border);
    paintBox(painter, places.spot, places.spot.height() / 2.0, tone.soft);
    QRectF sign(0, 0, px(size::kIcon), px(size::kIcon));
    sign.moveCenter(QRectF(places.spot).center());
    paintIcon(painter, sign, item->icon, tone.ink);
}

void TimelineDelegate::paintPrivate(QPainter& painter, const Places& places, const QModelIndex& index,
                                    const Colours& colours) const {
    const auto* item = model_.itemAt(index);
    if (places.privateLine.isEmpty())
        return;
    const bool open = model_.isPrivateNoteOpen(index);
    paintPill(painter, places.privateLine, privateTitle(open), {colours.secondary, colours.inset},
              QStringLiteral("lock"));
    if (!open)
        return;
    paintBox(painter, QRectF(places.privateNote).adjusted(0.5, 0.5, -0.5, -0.5), px(size::kControlRadius),
             colours.inset, colours.edge, 1, Qt::DashLine);
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(colours.text);
    paintWrapped(painter, places.privateNote.adjusted(px(space::kMedium), px(space::kSmall), -px(space::kMedium), 0),
                 item->privateNote);
}

void TimelineDelegate::paintWords(QPainter& painter, const Places& places, const TimelineItem& item,
                                  const Colours& colours) const {
    painter.setPen(colours.text);
    painter.setFont(fontFor(TextRole::Strong));
    painter.drawText(places.title, Qt::AlignLeft | Qt::AlignVCenter,
                     metricsOf(TextRole::Strong).elidedText(item.title, Qt::ElideRight, places.title.width()));
    painter.setPen(colours.secondary);
    painter.setFont(fontFor(TextRole::Small));
    painter.drawText(places.day, Qt::AlignRight | Qt::AlignVCenter, shortDay(item.on, model_.today()));
    if (!places.body.isEmpty()) {
        painter.save();
        painter.setClipRect(places.body);
        painter.setFont(fontFor(TextRole::Body));
        paintWrapped(painter, places.body, beginningOf(item.body));
        painter.restore();
    }
    if (!places.pill.isEmpty())
        paintPill(painter, places.pill, item.pill.words, colours.of(item.pill.tone), item.pill.icon);
    if (!places.deed.isEmpty())
        paintPill(painter, places.deed, item.deed, colours.of(Tone::Accent), item.deedIcon);
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& colours = coloursOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const auto* item = model_.itemAt(index)) {
        const auto places = placesOf(index, option.rect);
        const bool hasFocus = option.state & QStyle::State_HasFocus;
        const auto ground = visualBox(QGuiApplication::layoutDirection(), option.rect,
                                      QRectF(option.rect).adjusted(px(kSpot + 2), 0, 0, -px(2)));
        if (option.state & QStyle::State_MouseOver)
            paintBox(*painter, ground, px(size::kControlRadius), colours.inset);
        if (hasFocus && (option.state & QStyle::State_Selected))
            paintChosenRow(*painter, ground.toRect(), px(size::kControlRadius), option.direction, option.palette);
        paintSpot(*painter, places, option.rect, index, colours);
        paintWords(*painter, places, *item, colours);
        paintPrivate(*painter, places, index, colours);
        if (showsFocus(option.state))
            paintFocusRing(*painter, ground, px(size::kControlRadius), colours.accent);
    } else {
        painter->setPen(colours.text);
        paintHeading(*painter, option.rect, index);
    }
    painter->restore();
}

} // namespace alongside
