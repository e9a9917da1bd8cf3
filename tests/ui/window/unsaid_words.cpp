#include "ui/window/unsaid_words.h"

#include "meetings/week/week_grid.h"
#include "settings/month_view.h"
#include "shared/avatar.h"
#include "shared/card.h"
#include "shared/icon_label.h"
#include "today/faces.h"
#include "ui/hidden/painted_words.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextEdit>

namespace alongside {
namespace {

QStringList numbersIn(const QString& words) {
    static const QRegularExpression number(QStringLiteral("\\d+"));
    QStringList numbers;
    for (auto found = number.globalMatch(words); found.hasNext();)
        numbers += found.next().captured();
    return numbers;
}

QString saidBy(QWidget& widget) {
    QString said;
    for (auto* each = &widget; each && !each->isWindow(); each = each->parentWidget()) {
        const auto* spoken = QAccessible::queryAccessibleInterface(each);
        for (const auto what : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            said += (spoken ? spoken->text(what) : QString()) + QLatin1Char('|');
        if (each != &widget && each->focusPolicy() == Qt::NoFocus && each->accessibleName().isEmpty())
            break; // a plain place for others
    }
    return said;
}

// A delegate paints what its model says: the words of a row may stand in any of its cells.
QString saidBy(const QAbstractItemModel& model, const QModelIndex& below) {
    QString said;
    for (int row = 0; row < model.rowCount(below); ++row)
        for (int column = 0; column < model.columnCount(below); ++column) {
            const auto index = model.index(row, column, below);
            for (const int role : {static_cast<int>(Qt::AccessibleTextRole), static_cast<int>(Qt::DisplayRole),
                                   static_cast<int>(Qt::AccessibleDescriptionRole)})
                said += index.data(role).toString() + QLatin1Char('|');
        }
    return said;
}

QString saidInView(const QHeaderView& header) {
    QString said;
    for (int i = 0; i < header.count(); ++i)
        for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::AccessibleTextRole)})
            said += header.model()->headerData(i, header.orientation(), role).toString() + QLatin1Char('|');
    return said;
}

// Widgets of Qt that say what is in them, whatever it is.
bool speaksForItself(const QWidget& widget) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    return qobject_cast<const QLineEdit*>(&widget) || (area && area->inherits("QPlainTextEdit")) ||
           qobject_cast<const QTextEdit*>(area) || widget.inherits("QCalendarView");
}

bool isOrnament(const QWidget& widget) {
    return qobject_cast<const Avatar*>(&widget) || qobject_cast<const Faces*>(&widget) ||
           qobject_cast<const IconLabel*>(&widget) || qobject_cast<const Rule*>(&widget) ||
           qobject_cast<const QTabBar*>(&widget);
}

// Days and hours along an edge: what stands at them says its own.
bool isScale(const QWidget& widget) {
    return qobject_cast<const MonthView*>(&widget) || qobject_cast<const WeekGrid*>(&widget);
}

QString saidOf(QWidget& widget) {
    auto* area = qobject_cast<QAbstractScrollArea*>(widget.parentWidget());
    if (auto* header = area && area->viewport() == &widget ? qobject_cast<QHeaderView*>(area) : nullptr)
        return saidInView(*header);
    if (auto* view = area && area->viewport() == &widget ? qobject_cast<QAbstractItemView*>(area) : nullptr)
        return view->model() ? saidBy(*view->model(), view->rootIndex()) : QString();
    return saidBy(widget);
}

} // namespace

QStringList unsaidWords(QWidget& shown) {
    QStringList unsaid;
    for (auto* each : shown.findChildren<QWidget*>()) {
        if (!each->isVisible() || each->window() != shown.window() || speaksForItself(*each) || isOrnament(*each))
            continue;
        const auto said = saidOf(*each);
        const auto what = QString::fromLatin1(each->metaObject()->className()) + QStringLiteral(" in ") +
                          QString::fromLatin1(each->parentWidget()->metaObject()->className());
        const auto words = paintedWords(*each);
        for (const auto& number : isScale(*each) ? QStringList() : numbersIn(words.join(QLatin1Char(' '))))
            if (!numbersIn(said).contains(number))
                unsaid += QStringLiteral("%1 does not say \"%2\" of \"%3\", only \"%4\"")
                              .arg(what, number, words.join(QStringLiteral(" | ")).left(300), said.left(300));
        const bool isPlace = !each->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly).isEmpty();
        if (!isPlace && said.count(QLatin1Char('|')) == said.size() && (!words.isEmpty() || paintsPicture(*each)))
            unsaid += what + QStringLiteral(" has no words for what it paints");
    }
    return unsaid;
}

} // namespace alongside
