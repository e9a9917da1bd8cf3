// The measuring part of AlongsideStyle: how large stock controls are, and where their parts lie.
#include "shared/style/alongside_style.h"
#include "shared/style/bar_painting.h"
#include "shared/style/button_painting.h"
#include "shared/style/field_painting.h"
#include "shared/style/menu_painting.h"
#include "shared/style/view_painting.h"
#include "shared/tokens.h"

#include <QStyleOption>

#include <algorithm>

namespace alongside {
namespace {

template <class Option>
const Option* as(const QStyleOption* option) {
    return qstyleoption_cast<const Option*>(option);
}

} // namespace

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
    case PM_TabBarScrollButtonWidth:
        return px(28);
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
