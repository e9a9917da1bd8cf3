#include "trust/figure_row.h"

#include "shared/charts/dots.h"
#include "shared/style/brush.h"
#include "shared/text_role.h"

#include <QEvent>
#include <QPainter>

namespace alongside {
namespace {

constexpr int kSide = 4, kRowTop = 3, kSecondLine = 20;
constexpr int kWrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

FigureRow::FigureRow(Tone tone, QWidget* parent) : Chart(parent), tone_(tone) {
    setTextRole(this, TextRole::Small);
    setAttribute(Qt::WA_Hover);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureRow::setFigure(const Figure& figure) {
    if (figure == figure_)
        return;
    figure_ = figure;
    heights_.forgetOld(figure.sentence, *this);
    setSentence(figure.before.isEmpty() ? figure.sentence : figure.sentence + QStringLiteral(". ") + figure.before);
    claimHeight();
    updateGeometry();
    update();
}

int FigureRow::sentenceHeight(int width) const {
    return heights_.at(std::max(1, width - 2 * px(kSide)), figure_.sentence, *this);
}

int FigureRow::heightForWidth(int width) const {
    const int words = sentenceHeight(width) + 2 * px(kRowTop);
    return std::max(px(size::kTarget), words + (hasSecondLine() ? px(kSecondLine) : 0));
}

QSize FigureRow::sizeHint() const {
    const int width = px(240);
    return {width, heightForWidth(width)};
}

QSize FigureRow::minimumSizeHint() const {
    return {px(120), px(size::kTarget)};
}

void FigureRow::claimHeight() {
    if (width() > 0)
        setMinimumHeight(heightForWidth(width()));
}

void FigureRow::resizeEvent(QResizeEvent* event) {
    Chart::resizeEvent(event);
    claimHeight();
}

void FigureRow::changeEvent(QEvent* event) {
    Chart::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        claimHeight();
}

void FigureRow::paintChart(QPainter& painter) {
    const auto& c = coloursOf(this);
    if (underMouse())
        paintBox(painter, rect(), px(6), c.inset);
    const auto inner = rect().adjusted(px(kSide), px(kRowTop), -px(kSide), -px(kRowTop));
    painter.setFont(font());
    painter.setPen(c.text);
    painter.drawText(inner, kWrapped, figure_.sentence);
    if (!hasSecondLine())
        return;
    QRectF line(inner.left(), inner.top() + sentenceHeight(width()), inner.width(), px(kSecondLine));
    if (figure_.tally) {
        Dots::paint(painter, line.adjusted(px(1), 0, -px(1), 0), figure_.tally->k, figure_.tally->n, tone_, c);
        line.setLeft(line.left() + Dots::widthOf(figure_.tally->n) + px(space::kMedium));
    }
    painter.setPen(c.secondary);
    painter.drawText(visualBox(layoutDirection(), rect(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(figure_.before, Qt::ElideRight, static_cast<int>(line.width())));
}

} // namespace alongside
