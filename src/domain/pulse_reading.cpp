#include "domain/pulse_reading.h"

#include <algorithm>
#include <numeric>

namespace alongside {
namespace {

std::optional<PulseAnswer> comparableAnswer(const Pulse& pulse, PulseItem item) {
    for (const auto& reply : pulse.answers)
        if (reply.item == item && reply.answer != PulseAnswer::CannotSay)
            return reply.answer;
    return std::nullopt;
}

// Who cannot say hides nobody: beside four of them one answer would stand alone.
int answersIn(const ItemTally& tally) {
    const auto cannotSay = tally.times[static_cast<std::size_t>(PulseAnswer::CannotSay)];
    return std::accumulate(tally.times.begin(), tally.times.end(), 0) - cannotSay;
}

std::vector<ItemTally> everyTallyOf(const Pulse& batch) {
    std::vector<ItemTally> tallies;
    for (const auto item : everyValueOf<PulseItem>())
        tallies.push_back({item, {}});
    for (const auto& reply : batch.answers)
        ++tallies[static_cast<std::size_t>(reply.item)].times[static_cast<std::size_t>(reply.answer)];
    return tallies;
}

} // namespace

std::vector<PulseSaid> saidIn(const Pulse& pulse, const Pulse* before) {
    std::vector<PulseSaid> said;
    for (const auto& reply : pulse.answers) {
        const bool compares = before && reply.answer != PulseAnswer::CannotSay;
        said.push_back({reply, compares ? comparableAnswer(*before, reply.item) : std::nullopt});
    }
    std::stable_sort(said.begin(), said.end(),
                     [](const PulseSaid& a, const PulseSaid& b) { return a.reply.item < b.reply.item; });
    return said;
}

std::optional<int> stepsSince(const PulseSaid& said) {
    if (!said.before)
        return std::nullopt;
    return static_cast<int>(said.reply.answer) - static_cast<int>(*said.before);
}

std::vector<ItemTally> talliesOf(const Pulse& batch) {
    auto tallies = everyTallyOf(batch);
    std::erase_if(tallies, [](const ItemTally& tally) { return answersIn(tally) < kFewestAnonymousAnswers; });
    return tallies;
}

int mostAnswersIn(const Pulse& batch) {
    int most = 0;
    for (const auto& tally : everyTallyOf(batch))
        most = std::max(most, answersIn(tally));
    return most;
}

} // namespace alongside
