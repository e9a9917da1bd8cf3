#include "shared/style/alongside_style.h"

#include "shared/icon.h"
#include "shared/style/field_painting.h"
#include "shared/style/whole_words_tip.h"
#include "shared/tokens.h"

#include <QAbstractScrollArea>
#include <QCalendarWidget>
#include <QHelpEvent>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabWidget>
#include <QTextCharFormat>

namespace alongside {
namespace {

QRegion roundedRegion(const QRect& rect, int radius) {
    const QRect corner(0, 0, 2 * radius, 2 * radius);
    QRegion region = QRegion(rect.adjusted(radius, 0, -radius, 0)) + QRegion(rect.adjusted(0, radius, 0, -radius));
    for (const auto at : {rect.topLeft(), QPoint(rect.right() + 1 - corner.width(), rect.top()),
                          QPoint(rect.left(), rect.bottom() + 1 - corner.height()),
                          QPoint(rect.right() + 1 - corner.width(), rect.bottom() + 1 - corner.height())})
        region += QRegion(corner.translated(at), QRegion::Ellipse);
    return region;
}

} // namespace

AlongsideStyle::AlongsideStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void AlongsideStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (auto* tabs = qobject_cast<QTabWidget*>(widget))
        tabs->setDocumentMode(true);
    if (mayShortenWords(widget)) { // a tip is asked for where the rows are, not of the view around them
        auto* area = qobject_cast<QAbstractScrollArea*>(widget);
        (area ? area->viewport() : widget)->installEventFilter(this);
    }
    if (isTextEdit(widget)) { // the style paints the ground, with round corners, and again whenever the focus moves
        qobject_cast<QAbstractScrollArea*>(widget)->viewport()->setAutoFillBackground(false);
        widget->installEventFilter(this);
    }
    if (auto* calendar = qobject_cast<QCalendarWidget*>(widget)) { // stock weekends are red
        calendar->setWeekdayTextFormat(Qt::Saturday, {});
        calendar->setWeekdayTextFormat(Qt::Sunday, {});
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    }
}

bool AlongsideStyle::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        widget->update();
    if (widget && event->type() == QEvent::ToolTip && tellWholeWords(*widget, *static_cast<QHelpEvent*>(event)))
        return true;
    return QProxyStyle::eventFilter(watched, event);
}

int AlongsideStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* result) const {
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_Widget_Animation_Duration:
        return still_ ? 0 : QProxyStyle::styleHint(hint, option, widget, result);
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_ScrollBar_MiddleClickAbsolutePosition:
        return 1;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_FormLayoutFormAlignment:
        return Qt::AlignLeft | Qt::AlignTop;
    case SH_FormLayoutFieldGrowthPolicy:
        return 2; // QFormLayout::AllNonFixedFieldsGrow
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(result); mask && option) {
            mask->region = roundedRegion(option->rect, px(size::kControlRadius));
            return 1;
        }
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QIcon AlongsideStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    switch (which) {
    case SP_LineEditClearButton:
        return icon(QStringLiteral("x"), Ink::Secondary);
    case SP_MessageBoxInformation:
        return icon(QStringLiteral("info"), Ink::Accent);
    case SP_MessageBoxQuestion:
        return icon(QStringLiteral("circle-question-mark"), Ink::Accent);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("triangle-alert"), Ink::Warn);
    case SP_ArrowLeft:
        return icon(QStringLiteral("chevron-left"), Ink::Text);
    case SP_ArrowRight:
        return icon(QStringLiteral("chevron-right"), Ink::Text);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace alongside
