#include "domain/trust/lanes.h"

#include <algorithm>
#include <tuple>

namespace alongside::trust {
namespace {

constexpr int kEnoughToAsk = 5;
constexpr Share kHighEnoughToAsk{4, 5};

// Up to the as-of day, the latest first.
std::vector<const Pulse*> pulsesOf(PulseMode mode, const Evidence& evidence, Date asOf) {
    std::vector<const Pulse*> pulses;
    for (const auto& pulse : evidence.pulses)
        if (pulse.mode == mode && pulse.on <= asOf)
            pulses.push_back(&pulse);
    std::sort(pulses.begin(), pulses.end(),
              [](const Pulse* a, const Pulse* b) { return std::tie(a->on, a->id) > std::tie(b->on, b->id); });
    return pulses;
}

// `before`: the pulse before this one; null when it is the first.
NamedPulse namedPulse(const Pulse& pulse, const Pulse* before, Dimension dimension) {
    NamedPulse named{.id = pulse.id, .on = pulse.on, .said = {}, .words = pulse.words};
    for (const auto& said : saidIn(pulse, before))
        if (dimensionOf(said.reply.item) == dimension)
            named.said.push_back(said);
    return named;
}

AnonymousPulse anonymousPulse(const Pulse& batch, Dimension dimension) {
    AnonymousPulse anonymous{.id = batch.id, .on = batch.on, .items = {}};
    for (const auto& tally : talliesOf(batch))
        if (dimensionOf(tally.item) == dimension)
            anonymous.items.push_back(tally);
    return anonymous;
}

std::optional<ReflectionFact> latestReflection(Dimension dimension, const Evidence& evidence, Date asOf) {
    std::optional<ReflectionFact> latest;
    for (const auto& reflection : evidence.reflections) {
        if (reflection.dimension != dimension || reflection.on > asOf)
            continue;
        if (!latest || std::tie(reflection.on, reflection.id) > std::tie(latest->on, latest->id))
            latest = reflection;
    }
    return latest;
}

} // namespace

Lanes lanesOf(Dimension dimension, const Evidence& evidence, Date asOf) {
    Lanes lanes;
    const auto named = pulsesOf(PulseMode::Named, evidence, asOf);
    for (std::size_t i = 0; i < named.size() && !lanes.teacher; ++i) {
        auto pulse = namedPulse(*named[i], i + 1 < named.size() ? named[i + 1] : nullptr, dimension);
        if (!pulse.said.empty())
            lanes.teacher = std::move(pulse);
    }
    for (const auto* batch : pulsesOf(PulseMode::Batch, evidence, asOf)) {
        auto pulse = anonymousPulse(*batch, dimension);
        if (pulse.items.empty())
            continue;
        lanes.anonymous = std::move(pulse);
        break;
    }
    lanes.me = latestReflection(dimension, evidence, asOf);
    return lanes;
}

bool isWorthAsking(Dimension dimension, std::span<const Tally> logged, const Evidence& evidence, Date asOf) {
    bool isEnough = false;
    for (const auto& [k, n] : logged) {
        if (n < kEnoughToAsk)
            continue;
        if (!kHighEnoughToAsk.isReachedBy(k, n))
            return false;
        isEnough = true;
    }
    const auto named = pulsesOf(PulseMode::Named, evidence, asOf);
    if (!isEnough || named.empty())
        return false;
    // A fall of two steps or more always lands on rarely or sometimes, so that it needs no question of its own.
    return std::any_of(named.front()->answers.begin(), named.front()->answers.end(), [&](const PulseReply& reply) {
        return dimensionOf(reply.item) == dimension &&
               (reply.answer == PulseAnswer::Rarely || reply.answer == PulseAnswer::Sometimes);
    });
}

} // namespace alongside::trust
