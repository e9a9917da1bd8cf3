#include "shared/charts/rhythm_bar.h"

#include "shared/style/brush.h"
#include "shared/tokens.h"

namespace alongside {
namespace {

constexpr int kThick = 6;

} // namespace

RhythmBar::RhythmBar(QWidget* parent) : Chart(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RhythmBar::setRhythm(const Rhythm& rhythm) {
    rhythm_ = rhythm;
    update();
}

QSize RhythmBar::sizeHint() const {
    return {px(200), px(size::kTarget)};
}

void RhythmBar::paintChart(QPainter& painter) {
    const auto& c = coloursOf(this);
    const double thick = px(kThick), inset = px(3);
    const QRectF track(inset, (height() - thick) / 2, width() - 2 * inset, thick);
    const int end = std::max({rhythm_.since, rhythm_.hard, 1});
    const auto at = [&](int days) { return track.x() + track.width() * days / end; };
    paintBox(painter, track, thick / 2, c.border);
    auto done = track;
    done.setRight(std::max(at(rhythm_.since), track.x() + thick));
    if (rhythm_.since > 0)
        paintBox(painter, visualBox(layoutDirection(), rect(), done), thick / 2,
                 rhythm_.since > rhythm_.soft ? c.warnBar : c.ok);
    const auto tick = [&](int days) { // the gaps at its sides keep it apart from a bar that is as dark
        const QRectF mark(at(days) - px(1), track.y() - px(1), px(2), thick + px(2));
        const auto box = visualBox(layoutDirection(), rect(), mark);
        painter.fillRect(box.adjusted(-px(1.5), 0, px(1.5), 0), c.card);
        painter.fillRect(box, c.text);
    };
    if (rhythm_.soft < end)
        tick(rhythm_.soft);
    if (rhythm_.hard < end)
        tick(rhythm_.hard);
}

} // namespace alongside
