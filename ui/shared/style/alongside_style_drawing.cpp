// The drawing half of AlongsideStyle: it only chooses; the *_painting files paint.
#include "shared/style/alongside_style.h"
#include "shared/style/bar_painting.h"
#include "shared/style/brush.h"
#include "shared/style/button_painting.h"
#include "shared/style/field_painting.h"
#include "shared/style/menu_painting.h"
#include "shared/style/view_painting.h"
#include "shared/tokens.h"

#include <QAbstractButton>
#include <QStyleOption>
#include <QTabBar>

namespace alongside {
namespace {

// Buttons and tabs draw their own ring.
bool ringsItself(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QTabBar*>(widget);
}

Way wayOf(QStyle::PrimitiveElement arrow) {
    if (arrow == QStyle::PE_IndicatorArrowUp)
        return Way::Up;
    if (arrow == QStyle::PE_IndicatorArrowLeft)
        return Way::Left;
    return arrow == QStyle::PE_IndicatorArrowRight ? Way::Right : Way::Down;
}

} // namespace

void AlongsideStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const {
    const auto& c = coloursOf(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            paintField(*option, *painter, widget);
        return;
    case PE_Frame:
        if (isTextEdit(widget))
            paintField(*option, *painter, widget);
        else
            paintBox(*painter, option->rect, 0, {}, c.border);
        return;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), c.border);
        return;
    case PE_FrameFocusRect:
        if (!ringsItself(widget) && showsFocus(option->state))
            paintFocusRing(*painter, QRectF(option->rect).adjusted(1, 1, -1, -1), px(6), c.accent);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*option, *painter);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        paintChevron(*painter, option->rect, wayOf(element),
                     option->state.testFlag(State_Enabled) ? c.secondary : c.disabled);
        return;
    case PE_PanelButtonTool:
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            paintRow(*item, *painter, widget);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelMenu:
        paintMenuPanel(*option, *painter);
        return;
    case PE_IndicatorHeaderArrow: // part of the label
    case PE_FrameMenu:
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, c.card);
        paintBox(*painter, option->rect, px(size::kControlRadius), c.card, c.outline);
        return;
    case PE_PanelScrollAreaCorner:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AlongsideStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const auto* progress = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (element == CE_PushButtonBevel && button)
        paintButtonBevel(*button, *painter, widget);
    else if (element == CE_PushButtonLabel && button)
        paintButtonLabel(*button, *painter, widget);
    else if (element == CE_TabBarTabShape && tab)
        paintTabShape(*tab, *painter);
    else if (element == CE_TabBarTabLabel && tab)
        paintTabLabel(*tab, *painter);
    else if (element == CE_MenuItem && item)
        paintMenuItem(*item, *painter);
    else if (element == CE_MenuEmptyArea)
        return;
    else if (element == CE_Header && header)
        paintHeader(*header, *painter);
    else if (element == CE_HeaderEmptyArea)
        painter->fillRect(QRect(option->rect.bottomLeft(), option->rect.bottomRight()),
                          coloursOf(option->palette).border);
    else if (element == CE_ComboBoxLabel && combo)
        paintComboLabel(*combo, *painter);
    else if (element == CE_ProgressBar && progress)
        paintProgress(*progress, *painter);
    else if (element == CE_Splitter)
        return;
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void AlongsideStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                        const QWidget* widget) const {
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (control == CC_ComboBox && combo)
        paintCombo(*combo, *painter, widget);
    else if (control == CC_SpinBox && spin)
        paintSpin(*spin, *painter, widget);
    else if (control == CC_ScrollBar && slider)
        paintScrollBar(*slider, *painter);
    else if (control == CC_Slider && slider)
        paintSlider(*slider, subControlRect(CC_Slider, option, SC_SliderHandle, widget), *painter);
    else if (control == CC_ToolButton && tool) {
        paintToolButton(*tool, *painter, widget);
        auto label = *tool;
        label.features &= ~QStyleOptionToolButton::HasMenu;
        drawControl(CE_ToolButtonLabel, &label, painter, widget);
    } else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace alongside
