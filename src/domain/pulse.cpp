#include "domain/pulse.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alongside {

void mixSheets(Pulse& pulse) {
    if (pulse.mode == PulseMode::Batch)
        std::sort(pulse.answers.begin(), pulse.answers.end(), [](const PulseReply& a, const PulseReply& b) {
            return std::pair(a.item, a.answer) < std::pair(b.item, b.answer);
        });
}

std::optional<Dimension> dimensionOf(PulseItem item) {
    const auto pair = static_cast<std::size_t>(item) / 2;
    if (pair >= everyValueOf<Dimension>().size())
        return std::nullopt;
    return static_cast<Dimension>(pair);
}

Problems<PulseField> problemsIn(const Pulse& pulse, Date today) {
    using enum PulseField;
    ProblemList<PulseField> list;
    const bool named = pulse.mode == PulseMode::Named;
    list.addIf(named && !pulse.teacher, Teacher, Fault::Missing);
    list.addIf(!named && pulse.teacher, Teacher, Fault::NotTogether);
    list.add(On, faultInPastDate(pulse.on, today));
    std::array<bool, everyValueOf<PulseItem>().size()> seen{};
    for (std::size_t i = 0; named && i < pulse.answers.size(); ++i) {
        bool& before = seen[static_cast<std::size_t>(pulse.answers[i].item)];
        list.addIf(before, Answers, Fault::Duplicate, i);
        before = true;
    }
    list.add(Words, faultInText(pulse.words));
    return list.take();
}

} // namespace alongside
