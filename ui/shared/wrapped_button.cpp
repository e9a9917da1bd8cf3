#include "shared/wrapped_button.h"

#include "shared/claimed_height.h"
#include "shared/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>
#include <type_traits>

namespace alongside {
namespace {

constexpr int kWrapping = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int kAbove = 3; // design pixels above and below the words

} // namespace

template <class Button>
Wrapped<Button>::Wrapped(const QString& words, QWidget* parent) : Button(parent), words_(words) {
    this->setAccessibleName(words);
    this->setAttribute(Qt::WA_Hover);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    this->setSizePolicy(policy);
}

template <class Button>
int Wrapped<Button>::indent() const {
    return this->style()->pixelMetric(QStyle::PM_IndicatorWidth) +
           this->style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
}

template <class Button>
int Wrapped<Button>::heightForWidth(int width) const {
    const QRect room(0, 0, std::max(1, width - indent()), 1 << 20);
    const int words = this->fontMetrics().boundingRect(room, kWrapping, words_).height();
    return std::max(px(size::kTarget), words + 2 * px(kAbove));
}

template <class Button>
QSize Wrapped<Button>::sizeHint() const {
    const int widest = indent() + this->fontMetrics().size(0, words_).width() + 2;
    return {widest, heightForWidth(widest)};
}

template <class Button>
QSize Wrapped<Button>::minimumSizeHint() const {
    return {std::min(sizeHint().width(), px(120)), px(size::kTarget)};
}

template <class Button>
bool Wrapped<Button>::hitButton(const QPoint& at) const {
    return this->rect().contains(at);
}

template <class Button>
void Wrapped<Button>::paintEvent(QPaintEvent*) {
    QStyleOptionButton option;
    this->initStyleOption(&option);
    const int side = this->style()->pixelMetric(QStyle::PM_IndicatorWidth);
    const int line = this->fontMetrics().height();
    option.rect = QRect(0, px(kAbove) + (line - side) / 2, side, side);
    auto room = this->rect().adjusted(indent(), px(kAbove), 0, 0);
    if (this->layoutDirection() == Qt::RightToLeft) {
        option.rect = QStyle::visualRect(Qt::RightToLeft, this->rect(), option.rect);
        room = QStyle::visualRect(Qt::RightToLeft, this->rect(), room);
    }
    QPainter painter(this);
    const bool exclusive = std::is_same_v<Button, QRadioButton>;
    this->style()->drawPrimitive(exclusive ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, &option,
                                 &painter, this);
    const auto& c = coloursOf(this);
    painter.setPen(this->isEnabled() ? this->palette().color(this->foregroundRole()) : c.disabled);
    const int flags = static_cast<int>(QStyle::visualAlignment(this->layoutDirection(), Qt::AlignLeft)) | Qt::AlignTop |
                      Qt::TextWordWrap;
    painter.drawText(room, flags, words_);
}

template <class Button>
void Wrapped<Button>::resizeEvent(QResizeEvent* event) {
    Button::resizeEvent(event);
    claimHeight();
}

template <class Button>
void Wrapped<Button>::changeEvent(QEvent* event) {
    Button::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        claimHeight();
}

template <class Button>
void Wrapped<Button>::claimHeight() {
    if (this->width() > 0)
        claimHeightOf(this, heightForWidth(this->width()));
    this->updateGeometry();
}

template class Wrapped<QCheckBox>;
template class Wrapped<QRadioButton>;

} // namespace alongside
