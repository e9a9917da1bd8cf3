#include "shared/style/alongside_style.h"

#include "shared/icon.h"
#include "shared/style/bar_painting.h"
#include "shared/style/brush.h"
#include "shared/style/button_painting.h"
#include "shared/style/field_painting.h"
#include "shared/style/menu_painting.h"
#include "shared/style/view_painting.h"
#include "shared/tokens.h"

#include <QAbstractScrollArea>
#include <QCalendarWidget>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabWidget>
#include <QTextCharFormat>

namespace alongside {
namespace {

template <class Option>
const Option* as(const QStyleOption* option) {
    return qstyleoption_cast<const Option*>(option);
}

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
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        if (auto* widget = qobject_cast<QWidget*>(watched))
            widget->update();
    return QProxyStyle::eventFilter(watched, event);
}

int AlongsideStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTextEdit(widget) ? px(5) : 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(10);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return px(size::kIcon);
    case PM_LineEditIconMargin:
        return px(space::kSmall);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return px(18);
    case PM_SliderThickness:
        return px(size::kTarget);
    case PM_ScrollBarExtent:
        return px(12);
    case PM_ScrollBarSliderMin:
        return px(32);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
        return px(4);
    case PM_MenuVMargin:
        return px(5);
    case PM_ToolTipLabelFrameWidth:
        return px(6);
    case PM_HeaderDefaultSectionSizeVertical:
        return px(size::kRow);
    case PM_HeaderMargin:
        return px(14);
    case PM_FocusFrameHMargin:
        return px(13);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_SplitterWidth:
        return px(space::kSmall);
    case PM_LayoutHorizontalSpacing:
        return px(space::kMedium);
    case PM_LayoutVerticalSpacing:
        return px(space::kMedium);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? px(space::kLarge) : 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AlongsideStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* result) const {
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
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

QSize AlongsideStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                       const QWidget* widget) const {
    auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto* button = as<QStyleOptionButton>(option))
            return buttonSize(*button, contents, widget);
        return size;
    case CT_ToolButton: {
        const auto* button = as<QStyleOptionToolButton>(option);
        const int least = px(button && button->state.testFlag(State_AutoRaise) ? 28 : size::kControl);
        return contents.expandedTo({least, least});
    }
    case CT_LineEdit:
        return fieldSize(contents);
    case CT_ComboBox:
        return comboSize(contents);
    case CT_SpinBox:
        return spinSize(contents);
    case CT_CheckBox:
    case CT_RadioButton:
        return size.expandedTo({px(size::kTarget), px(size::kTarget)});
    case CT_Slider:
        return size.expandedTo({0, px(size::kTarget)});
    case CT_MenuItem:
        if (const auto* item = as<QStyleOptionMenuItem>(option))
            return menuItemSize(*item, contents);
        return size;
    case CT_TabBarTab:
        if (const auto* tab = as<QStyleOptionTab>(option))
            return tabSize(*tab, contents);
        return size;
    case CT_HeaderSection:
        if (const auto* header = as<QStyleOptionHeader>(option))
            return headerSize(*header, size);
        return size;
    case CT_ItemViewItem:
        return {size.width(), std::max(size.height(), rowHeight(widget))};
    case CT_ProgressBar:
        return {size.width(), std::max(px(12), 12)};
    default:
        return size;
    }
}

QRect AlongsideStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    switch (element) {
    case SE_LineEditContents: { // the frame width would cut descenders
        const auto* frame = as<QStyleOptionFrame>(option);
        const int side = frame && frame->lineWidth > 0 ? px(8) : 0;
        return option->rect.adjusted(side, 1, -side, -1);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_ProgressBarLabel:
        return {};
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect AlongsideStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                     const QWidget* widget) const {
    switch (control) {
    case CC_ComboBox:
        return visualRect(option->direction, option->rect, comboPart(*option, part));
    case CC_SpinBox:
        return visualRect(option->direction, option->rect, spinPart(*option, part));
    case CC_ScrollBar:
        if (const auto* bar = as<QStyleOptionSlider>(option))
            return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, part));
        [[fallthrough]];
    default:
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
}

} // namespace alongside
