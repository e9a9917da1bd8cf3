#include "shared/style/field_painting.h"

#include "shared/icon.h"
#include "shared/style/brush.h"
#include "shared/tokens.h"

#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>
#include <QWidget>

namespace alongside {
namespace {

bool has(const QWidget* widget, const char* property) {
    return widget && widget->property(property).toBool();
}

constexpr int kWordsLeft = 10, kArrowWidth = 34, kStepWidth = 30;

} // namespace

bool isTextEdit(const QWidget* widget) {
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

void paintField(const QStyleOption& option, QPainter& painter, const QWidget* widget) {
    const auto& c = coloursOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled), isPrivate = has(widget, "alongsidePrivate");
    const auto ground = !enabled ? QColor() : isPrivate ? c.inset : c.card;
    const auto radius = px(size::kControlRadius);
    if (enabled && option.state.testFlag(QStyle::State_HasFocus)) {
        paintBox(painter, option.rect, radius, ground, c.accent, px(size::kFocusRing));
    } else if (has(widget, "alongsideProblem")) {
        paintBox(painter, option.rect, radius, ground, c.warn, px(1.5));
    } else {
        const auto edge = !enabled ? c.border : option.state.testFlag(QStyle::State_MouseOver) ? c.secondary : c.edge;
        paintBox(painter, option.rect, radius, ground, edge, 1, isPrivate ? Qt::DashLine : Qt::SolidLine);
    }
}

void paintCombo(const QStyleOptionComboBox& combo, QPainter& painter, const QWidget* widget) {
    const auto& c = coloursOf(combo.palette);
    if (combo.frame)
        paintField(combo, painter, widget);
    const auto arrow = QStyle::visualRect(combo.direction, combo.rect, comboPart(combo, QStyle::SC_ComboBoxArrow));
    paintChevron(painter, arrow, Way::Down, combo.state.testFlag(QStyle::State_Enabled) ? c.secondary : c.disabled);
}

void paintComboLabel(const QStyleOptionComboBox& combo, QPainter& painter) {
    auto room = comboPart(combo, QStyle::SC_ComboBoxEditField);
    const auto& c = coloursOf(combo.palette);
    if (!combo.currentIcon.isNull()) {
        const auto box = leadingSquare(room, combo.iconSize.width());
        combo.currentIcon.paint(&painter, QStyle::visualRect(combo.direction, combo.rect, box));
        room.setLeft(box.right() + px(space::kSmall));
    }
    if (combo.editable)
        return; // its own field shows the words
    painter.setPen(combo.state.testFlag(QStyle::State_Enabled) ? c.text : c.disabled);
    const auto words = combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, room.width());
    const auto side = QStyle::visualAlignment(combo.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(combo.direction, combo.rect, room), static_cast<int>(side), words);
}

void paintSpin(const QStyleOptionSpinBox& spin, QPainter& painter, const QWidget* widget) {
    const auto& c = coloursOf(spin.palette);
    if (spin.frame)
        paintField(spin, painter, widget);
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag, Way way) {
        const bool can = spin.stepEnabled.testFlag(flag) && spin.state.testFlag(QStyle::State_Enabled);
        const bool hovered = spin.activeSubControls == part && spin.state.testFlag(QStyle::State_MouseOver);
        const auto rect = QStyle::visualRect(spin.direction, spin.rect, spinPart(spin, part));
        QRectF box(0, 0, px(13), px(13));
        box.moveCenter(QRectF(rect).center());
        paintChevron(painter, box, way, !can ? c.outline : hovered ? c.accent : c.secondary);
    };
    step(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Way::Up);
    step(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Way::Down);
}

QRect comboPart(const QStyleOptionComplex& combo, QStyle::SubControl part) {
    const auto& r = combo.rect;
    const int arrow = px(kArrowWidth);
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return {r.right() - arrow + 1, r.y(), arrow, r.height()};
    case QStyle::SC_ComboBoxEditField:
        return r.adjusted(px(kWordsLeft), px(2), -arrow, -px(2));
    default:
        return r;
    }
}

QRect spinPart(const QStyleOptionComplex& spin, QStyle::SubControl part) {
    const auto& r = spin.rect;
    const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(&spin);
    const int steps = box && box->buttonSymbols == QAbstractSpinBox::NoButtons ? px(6) : px(kStepWidth);
    const int middle = r.y() + r.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return {r.right() - steps + 1, r.y() + px(2), steps, middle - r.y() - px(2)};
    case QStyle::SC_SpinBoxDown:
        return {r.right() - steps + 1, middle, steps, r.bottom() - middle - px(1)};
    case QStyle::SC_SpinBoxEditField:
        return r.adjusted(px(kWordsLeft - 2), px(2), -steps, -px(2));
    default:
        return r;
    }
}

QSize fieldSize(const QSize& contents) {
    return {contents.width() + 2 * px(kWordsLeft), std::max(px(size::kControl), contents.height() + px(8))};
}

QSize comboSize(const QSize& contents) {
    return {contents.width() + px(kWordsLeft + kArrowWidth + 4),
            std::max(px(size::kControl), contents.height() + px(8))};
}

QSize spinSize(const QSize& contents) {
    return {contents.width() + px(kWordsLeft + kStepWidth), std::max(px(size::kControl), contents.height())};
}

} // namespace alongside
