#include "actions/pulse_actions.h"

#include "actions/insist_on.h"

#include <utility>

namespace alongside {
namespace {

Pulse stored(const Notebook& notebook, PulseId id) {
    auto pulse = notebook.read().pulses.find(id);
    if (!pulse)
        throw Error(Error::Kind::NoSuchRecord);
    return *pulse;
}

void insistOnPulse(const Notebook& notebook, const Pulse& pulse) {
    insistOn(problemsIn(pulse, notebook.today()));
    if (pulse.teacher && !notebook.read().teachers.find(*pulse.teacher))
        throw Error(Error::Kind::NoSuchRecord);
    if (pulse.answers.empty() && isBlank(pulse.words))
        throw Error(Error::Kind::Refused, "nothing was answered");
}

Deed deedFor(Op op, const Pulse& pulse) {
    return pulse.teacher ? Deed(op, *pulse.teacher) : Deed(op);
}

// As one pulse, so that no item stands on the sheet twice.
Pulse asPulse(Date on, std::span<const PulseReply> sheet) {
    Pulse pulse;
    pulse.on = on;
    pulse.answers.assign(sheet.begin(), sheet.end());
    return pulse;
}

void insistOnSheet(const Notebook& notebook, Date on, std::span<const PulseReply> sheet) {
    auto problems = problemsIn(asPulse(on, sheet), notebook.today());
    std::erase_if(problems, [](const auto& problem) { return problem.field == PulseField::Teacher; });
    insistOn(problems);
    if (sheet.empty())
        throw Error(Error::Kind::Refused, "nothing was answered");
}

} // namespace

PulseId recordPulse(Notebook& notebook, const Pulse& pulse) {
    insistOnPulse(notebook, pulse);
    return notebook.perform(deedFor(Op::RecordPulse, pulse), [&](Tables& t) { return t.pulses.add(pulse); });
}

void correctPulse(Notebook& notebook, const Pulse& pulse) {
    stored(notebook, pulse.id);
    insistOnPulse(notebook, pulse);
    notebook.perform(deedFor(Op::CorrectPulse, pulse), [&](Tables& t) { t.pulses.correct(pulse); });
}

PulseId addSheet(Notebook& notebook, std::optional<PulseId> batch, Date on, std::span<const PulseReply> sheet) {
    insistOnSheet(notebook, on, sheet);
    auto pulse = batch ? stored(notebook, *batch) : batchOf(notebook.read(), on).value_or(asPulse(on, {}));
    if (batch && pulse.mode != PulseMode::Batch)
        throw Error(Error::Kind::Refused, "the pulse has a name");
    pulse.mode = PulseMode::Batch;
    pulse.answers.insert(pulse.answers.end(), sheet.begin(), sheet.end());
    return notebook.perform(Op::AddPulseSheet, [&](Tables& t) {
        if (!pulse.id)
            return t.pulses.add(pulse);
        t.pulses.correct(pulse);
        return pulse.id;
    });
}

std::optional<Pulse> batchOf(const Tables& tables, Date day) {
    for (auto& batch : tables.pulses.batches())
        if (batch.on == day)
            return std::move(batch);
    return std::nullopt;
}

void removePulse(Notebook& notebook, PulseId id) {
    const auto pulse = stored(notebook, id);
    notebook.perform(deedFor(Op::RemovePulse, pulse), [&](Tables& t) { t.pulses.remove(id); });
}

} // namespace alongside
