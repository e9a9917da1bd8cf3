#include "ui/window/cut_words.h"

#include "ui/hidden/painted_words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QToolTip>

#include <algorithm>

namespace alongside {
namespace {

// How far words may seem to reach beyond their room: a letter leans out, and what is measured here is not hinted as on
// a screen.
double slackOf(const QRectF& box) {
    return 2 + box.width() * 0.03;
}

QString placeOf(const QWidget& widget) {
    const auto* parent = widget.parentWidget();
    return QStringLiteral("%1 \"%2\" in %3, %4 x %5: ")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.accessibleName(),
             parent ? QString::fromLatin1(parent->metaObject()->className()) : QString())
        .arg(widget.width())
        .arg(widget.height());
}

QAbstractScrollArea* areaOf(const QWidget& widget) {
    auto* area = qobject_cast<QAbstractScrollArea*>(widget.parentWidget());
    return area && area->viewport() == &widget ? area : nullptr;
}

bool isTypedInto(const QWidget& widget) {
    const auto* area = areaOf(widget);
    return qobject_cast<const QLineEdit*>(&widget) || (area && area->inherits("QPlainTextEdit")) ||
           qobject_cast<const QTextEdit*>(area);
}

bool scrollsSideways(const QAbstractScrollArea* area) {
    const auto* header = qobject_cast<const QHeaderView*>(area); // with its table
    return area && (area->horizontalScrollBar()->maximum() > 0 || (header && header->length() > header->width()));
}

// Tabs that have no room beside each other are reached by two buttons at the end, and by the arrow keys.
bool isScrolledBar(const QWidget& widget) {
    const auto* tabs = qobject_cast<const QTabBar*>(&widget);
    return tabs && tabs->usesScrollButtons() &&
           (tabs->tabRect(0).left() < 0 || tabs->tabRect(tabs->count() - 1).right() > tabs->width());
}

bool leaves(const PaintedWords& place, const QRectF& room, bool scrolls) {
    const auto box = place.box;
    const double slack = box.height() * 0.15; // above capitals and below most letters nothing is painted
    const bool sideways = box.left() < room.left() - slackOf(box) || box.right() > room.right() + slackOf(box);
    return sideways || (!scrolls && (box.top() < room.top() - slack || box.bottom() > room.bottom() + slack));
}

bool runInto(const QRectF& one, const QRectF& other) {
    const auto both = one.intersected(other);
    return both.width() > slackOf(one) + slackOf(other) && both.height() > 0.3 * std::min(one.height(), other.height());
}

// Whether the words end in "…" because there is more to come, as on buttons that open a panel.
bool endsSo(QString whole, const QString& words) {
    return whole.remove(QLatin1Char('&')).endsWith(words);
}

// Whether the mouse is told the whole of what ends in "…" here: each word, in whatever sentence.
bool hasTip(QWidget& widget, const QString& words, const QPoint& at) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button && endsSo(button->text(), words))
        return true;
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label && endsSo(label->text(), words))
        return true;
    const auto* view = qobject_cast<QAbstractItemView*>(areaOf(widget));
    if (view && endsSo(view->indexAt(at).data().toString(), words))
        return true;
    QToolTip::hideText();
    QHelpEvent asked(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &asked);
    const auto told = QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText();
    QToolTip::hideText();
    const auto shown = words.chopped(1).split(QRegularExpression(QStringLiteral("[\\s·]+")), Qt::SkipEmptyParts);
    return std::all_of(shown.begin(), shown.end(), [&told](const QString& word) { return told.contains(word); });
}

void lookAtWords(QWidget& widget, QStringList& cut) {
    const auto* area = areaOf(widget);
    if (isTypedInto(widget) || scrollsSideways(area) || isScrolledBar(widget))
        return;
    const auto places = paintedPlaces(widget);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto& place = places[i];
        const auto room = place.clip.isNull() ? QRectF(widget.rect()) : place.clip;
        if (place.words.trimmed().isEmpty() || (area && !place.box.intersects(room)))
            continue; // what scrolls is out of sight where it was scrolled away
        if (leaves(place, room, area != nullptr))
            cut += placeOf(widget) + QStringLiteral("cut: ") + place.words;
        if (place.words.endsWith(QChar(0x2026)) && !hasTip(widget, place.words, place.box.center().toPoint()))
            cut += placeOf(widget) + QStringLiteral("no tip says the whole of: ") + place.words;
        for (qsizetype other = 0; other < i; ++other)
            if (runInto(place.box, places[other].box) && !places[other].words.trimmed().isEmpty())
                cut += placeOf(widget) + QStringLiteral("\"%1\" at %2 runs into \"%3\", which ends at %4")
                                             .arg(place.words)
                                             .arg(place.box.left())
                                             .arg(places[other].words)
                                             .arg(places[other].box.right());
    }
}

void lookAtPlace(const QWidget& widget, QStringList& cut) {
    const auto* parent = widget.parentWidget();
    if (!parent || widget.isWindow() || areaOf(*parent) || areaOf(widget) ||
        qobject_cast<const QAbstractScrollArea*>(parent) || widget.focusPolicy() == Qt::NoFocus)
        return;
    if (!parent->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()))
        cut += placeOf(widget) + QStringLiteral("leaves the widget it lies in, %1 x %2, at %3, %4")
                                     .arg(parent->width())
                                     .arg(parent->height())
                                     .arg(widget.x())
                                     .arg(widget.y());
}

} // namespace

QStringList cutWords(QWidget& shown) {
    QStringList cut;
    for (auto* each : shown.findChildren<QWidget*>()) {
        if (!each->isVisible() || each->window() != shown.window() || each->size().isEmpty())
            continue;
        lookAtPlace(*each, cut);
        lookAtWords(*each, cut);
    }
    return cut;
}

} // namespace alongside
