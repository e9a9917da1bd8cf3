#include "shared/charts/dots.h"

#include "shared/charts/marks.h"
#include "shared/style/brush.h"

namespace alongside {
namespace {

constexpr int kMost = 16, kSide = 9, kPitch = 13, kInset = 4, kBar = 6;

} // namespace

Dots::Dots(Tone tone, QWidget* parent) : Chart(parent), tone_(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Dots::setCount(int k, int n) {
    n_ = std::max(0, n);
    k_ = std::clamp(k, 0, n_);
    updateGeometry();
    update();
}

double Dots::widthOf(int n) {
    return px(kPitch) * (std::clamp(n, 1, kMost) - 1) + px(kSide);
}

QSize Dots::sizeHint() const {
    return {std::max(static_cast<int>(widthOf(n_)) + 2 * px(kInset), px(size::kTarget)), px(size::kTarget)};
}

void Dots::paint(QPainter& painter, const QRectF& box, int k, int n, Tone tone, const Colours& colours) {
    const auto ink = colours.of(tone).ink;
    const auto place = [&](const QRectF& part) { return visualBox(painter.layoutDirection(), box, part); };
    if (n > kMost) {
        const QRectF track(box.x(), box.center().y() - px(kBar) / 2.0, widthOf(n), px(kBar));
        paintBox(painter, place(track), track.height() / 2, colours.border);
        auto done = track;
        done.setWidth(std::max(track.height(), track.width() * k / n));
        if (k > 0)
            paintBox(painter, place(done), track.height() / 2, ink);
        return;
    }
    for (int i = 0; i < n; ++i) {
        const QRectF mark(box.x() + i * px(kPitch), box.center().y() - px(kSide) / 2.0, px(kSide), px(kSide));
        paintMark(painter, place(mark), markOf(tone), i < k ? PracticeState::Strong : PracticeState::Steady, ink,
                  colours);
    }
}

void Dots::paintChart(QPainter& painter) {
    paint(painter, QRectF(rect()).adjusted(px(kInset), 0, -px(kInset), 0), k_, n_, tone_, coloursOf(this));
}

} // namespace alongside
