#include "shared/given_lengths.h"

#include "shared/text.h"
#include "shared/tokens.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QResizeEvent>
#include <QTimer>

#include <cmath>

namespace alongside {
namespace {

// A line of one pixel stays one, and what is as wide as may be has no length.
bool isLength(int pixels) {
    return pixels > 1 && pixels < QWIDGETSIZE_MAX;
}

// A widget that folds its parts by the room they have looks again, though its room is the same: children after parents.
void lookAgain(QWidget& widget) {
    if (widget.testAttribute(Qt::WA_Resized) && !widget.testAttribute(Qt::WA_PendingResizeEvent)) {
        QResizeEvent again(widget.size(), widget.size());
        QApplication::sendEvent(&widget, &again);
    }
    const QList<QPointer<QObject>> children(widget.children().begin(), widget.children().end());
    for (const auto& child : children)
        if (auto* inside = qobject_cast<QWidget*>(child.data()); inside && !inside->isWindow())
            lookAgain(*inside);
    widget.updateGeometry(); // what the layout around remembers of it is that of the text before
}

void lookAgainEverywhere() {
    for (auto* window : QApplication::topLevelWidgets())
        lookAgain(*window);
}

} // namespace

GivenLengths::GivenLengths() : before_(scale()) {
    for (auto* widget : QApplication::allWidgets()) {
        if (!widget->isWindow())
            widgets_.push_back({widget, lengthsOf(*widget)});
        if (auto* layout = widget->layout()) {
            layouts_.push_back({layout, lengthsOf(*layout)});
            for (auto* inner : layout->findChildren<QLayout*>())
                layouts_.push_back({inner, lengthsOf(*inner)});
        }
    }
}

// Margins, what lies between its parts, and gaps of a length.
GivenLengths::Lengths GivenLengths::lengthsOf(QLayout& layout) {
    const auto margins = layout.contentsMargins();
    Lengths lengths{margins.left(), margins.top(), margins.right(), margins.bottom()};
    if (const auto* grid = qobject_cast<QGridLayout*>(&layout)) {
        lengths.insert(lengths.end(), {grid->horizontalSpacing(), grid->verticalSpacing()});
        for (int column = 0; column < grid->columnCount(); ++column)
            lengths.push_back(grid->columnMinimumWidth(column));
        return lengths;
    }
    lengths.push_back(layout.spacing());
    if (qobject_cast<QBoxLayout*>(&layout))
        for (int i = 0; i < layout.count(); ++i)
            if (auto* gap = layout.itemAt(i)->spacerItem())
                lengths.insert(lengths.end(), {gap->sizeHint().width(), gap->sizeHint().height()});
    return lengths;
}

void GivenLengths::give(QLayout& layout, const Lengths& lengths) {
    layout.setContentsMargins(lengths[0], lengths[1], lengths[2], lengths[3]);
    if (auto* grid = qobject_cast<QGridLayout*>(&layout)) {
        grid->setHorizontalSpacing(lengths[4]);
        grid->setVerticalSpacing(lengths[5]);
        for (int column = 0; column < grid->columnCount(); ++column)
            grid->setColumnMinimumWidth(column, lengths[static_cast<std::size_t>(6 + column)]);
        return;
    }
    layout.setSpacing(lengths[4]);
    std::size_t at = 5;
    if (qobject_cast<QBoxLayout*>(&layout))
        for (int i = 0; i < layout.count(); ++i)
            if (auto* gap = layout.itemAt(i)->spacerItem()) {
                const auto policy = gap->sizePolicy();
                gap->changeSize(lengths[at], lengths[at + 1], policy.horizontalPolicy(), policy.verticalPolicy());
                at += 2;
            }
    layout.invalidate();
}

// Least and most sizes; of the heading of rows also how high they are.
GivenLengths::Lengths GivenLengths::lengthsOf(const QWidget& widget) {
    const auto least = widget.minimumSize(), most = widget.maximumSize();
    Lengths lengths{least.width(), least.height(), most.width(), most.height()};
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget); header && header->orientation() == Qt::Vertical)
        lengths.push_back(header->defaultSectionSize());
    return lengths;
}

void GivenLengths::give(QWidget& widget, const Lengths& lengths) {
    widget.setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX); // else a least size beyond the old most would be cut
    widget.setMinimumSize(lengths[0], lengths[1]);
    widget.setMaximumSize(lengths[2], lengths[3]);
    if (auto* header = qobject_cast<QHeaderView*>(&widget); header && lengths.size() > 4)
        header->setDefaultSectionSize(lengths[4]);
}

template <class Part>
void GivenLengths::followAll(const std::vector<Noted<Part>>& all) const {
    for (const auto& [part, was] : all) {
        if (!part)
            continue;
        auto lengths = lengthsOf(*part);
        if (lengths.size() != was.size())
            continue;
        bool follows = false;
        for (std::size_t i = 0; i < lengths.size(); ++i)
            if (lengths[i] == was[i] && isLength(was[i])) {
                lengths[i] =
                    px(std::round(was[i] / before_)); // design pixels are whole: nothing is lost on the way back
                follows = true;
            }
        if (follows)
            give(*part, lengths);
    }
}

void GivenLengths::follow() const {
    if (scale() == before_)
        return;
    followAll(layouts_);
    followAll(widgets_);
    lookAgainEverywhere();
    QTimer::singleShot(0, qApp, lookAgainEverywhere); // once the layouts are done: what folded has another height
}

} // namespace alongside
