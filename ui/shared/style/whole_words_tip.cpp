#include "shared/style/whole_words_tip.h"

#include "shared/style/table_lengths.h"
#include "shared/text_role.h"
#include "shared/tokens.h"
#include "shared/tool_tip.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>

namespace alongside {
namespace {

const QAbstractItemView* viewAround(const QWidget* viewport) {
    const auto* view = viewport ? qobject_cast<const QAbstractItemView*>(viewport->parentWidget()) : nullptr;
    return view && view->viewport() == viewport ? view : nullptr;
}

QString wholeHeading(const QHeaderView& header, const QPoint& at) {
    const int section = header.logicalIndexAt(at);
    if (section < 0 || !header.model())
        return {};
    const auto words = header.model()->headerData(section, header.orientation()).toString();
    const int needed = QFontMetrics(fontFor(TextRole::SmallStrong)).horizontalAdvance(words) +
                       2 * px(table::kCellPadding) + px(table::kArrow);
    return needed > header.sectionSize(section) ? words : QString();
}

// A delegate may give some of the row to other words: what takes more than a part of it may be shortened.
QString wholeCell(const QAbstractItemView& view, const QPoint& at) {
    const auto index = view.indexAt(at);
    if (!index.data(Qt::ToolTipRole).toString().isEmpty())
        return {}; // the view tells it
    const auto said = index.data(Qt::AccessibleTextRole).toString(), shown = index.data().toString();
    const int room = view.visualRect(index).width() / 2;
    const auto advance = [&](const QString& words) { return view.fontMetrics().horizontalAdvance(words); };
    if (std::max(advance(said), advance(shown)) + 2 * px(table::kCellPadding) <= room)
        return {};
    return said.isEmpty() ? shown : said;
}

QString wholeWords(const QWidget& widget, const QPoint& at) {
    if (const auto* view = viewAround(&widget)) {
        const auto* header = qobject_cast<const QHeaderView*>(view);
        return header ? wholeHeading(*header, at) : wholeCell(*view, at);
    }
    if (!widget.toolTip().isEmpty())
        return {};
    const auto* choice = qobject_cast<const QComboBox*>(&widget);
    if (choice)
        return choice->fontMetrics().horizontalAdvance(choice->currentText()) +
                           px(2 * table::kCellPadding + table::kArrow) >
                       choice->width()
                   ? choice->currentText()
                   : QString();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && button->sizeHint().width() > button->width() ? button->text().remove(QLatin1Char('&')) : QString();
}

} // namespace

bool mayShortenWords(const QWidget* widget) {
    return qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QAbstractButton*>(widget) ||
           qobject_cast<const QComboBox*>(widget);
}

bool tellWholeWords(QWidget& widget, const QHelpEvent& event) {
    const auto words = wholeWords(widget, event.pos());
    if (words.isEmpty())
        return false;
    QToolTip::showText(event.globalPos(), plainTip(words), &widget);
    return true;
}

} // namespace alongside
