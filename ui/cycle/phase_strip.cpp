#include "cycle/phase_strip.h"

#include "overview/cycle_view.h"
#include "shared/style/brush.h"
#include "shared/text.h"
#include "shared/text_role.h"
#include "shared/tokens.h"
#include "shared/wording/cycle_words.h"

#include <QPainter>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kThick = 10, kPhaseGap = 3;
constexpr int kOpenEnd = 14; // days, for a phase without a last one

int daysIn(const Phase& phase) {
    return std::max(1, daysBetween(phase.from, phase.until.value_or(addDays(phase.from, kOpenEnd))) + 1);
}

QString sentenceOf(const Cycle& cycle, std::optional<std::size_t> now, Date today) {
    QStringList parts;
    for (std::size_t i = 0; i < cycle.phases.size(); ++i) {
        const auto& phase = cycle.phases[i];
        parts += (i == now ? PhaseStrip::tr("%1, %2, now") : PhaseStrip::tr("%1, %2"))
                     .arg(phaseName(phase.name), daysOf(phase, today));
    }
    return PhaseStrip::tr("Phases: %1.").arg(parts.join(QStringLiteral("; ")));
}

} // namespace

PhaseStrip::PhaseStrip(QWidget* parent) : QWidget(parent) {
    setTextRole(this, TextRole::Small);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhaseStrip::show(const Cycle& cycle, Date today) {
    const bool runs = standingOf(cycle, today) == CycleStanding::Running;
    const auto now = runs ? phaseOn(cycle, today) : std::nullopt;
    double whole = 0;
    for (const auto& phase : cycle.phases)
        whole += daysIn(phase);
    parts_.clear();
    for (std::size_t i = 0; i < cycle.phases.size(); ++i) {
        const auto& phase = cycle.phases[i];
        const double days = daysIn(phase);
        const double done = std::clamp((daysBetween(phase.from, today) + 1) / days, 0.0, 1.0);
        parts_.append({phaseName(phase.name), days / whole, done, i == now});
    }
    setAccessibleName(sentenceOf(cycle, now, today));
    setToolTip(accessibleName());
    setVisible(!parts_.isEmpty());
    update();
}

QSize PhaseStrip::sizeHint() const {
    return {px(360), px(kThick) + px(space::kTiny) + fontMetrics().height()};
}

QSize PhaseStrip::minimumSizeHint() const {
    return {px(120), sizeHint().height()};
}

void PhaseStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto& colours = coloursOf(this);
    const double gap = px(kPhaseGap), thick = px(kThick);
    const double room = width() - gap * std::max(0, static_cast<int>(parts_.size()) - 1);
    const auto place = [this](const QRectF& box) { return visualBox(layoutDirection(), rect(), box); };
    double x = 0;
    for (const auto& part : parts_) {
        const QRectF bar(x, 0, room * part.share, thick);
        paintBox(painter, place(bar), thick / 2, colours.border);
        if (part.done > 0) {
            auto done = bar;
            done.setWidth(std::max(thick, bar.width() * part.done));
            paintBox(painter, place(done), thick / 2, part.isNow ? colours.accent : colours.ok);
        }
        auto font = this->font();
        font.setBold(part.isNow);
        painter.setFont(font);
        painter.setPen(part.isNow ? colours.text : colours.secondary);
        const QRectF words(x, thick + px(space::kTiny), bar.width(), QFontMetrics(font).height());
        painter.drawText(place(words), Qt::AlignLeft | Qt::AlignTop,
                         QFontMetrics(font).elidedText(part.name, Qt::ElideRight, static_cast<int>(bar.width())));
        x += bar.width() + gap;
    }
}

} // namespace alongside
