#pragma once

#include "domain/pulse.h"
#include "store/notebook.h"

#include <span>

namespace alongside {

// All throw Error::Refused when the outcome has problems or nothing was answered, and Error::NoSuchRecord when the
// pulse, or its teacher, is not there.

// What one teacher gave, on screen or on paper.
PulseId recordPulse(Notebook& notebook, const Pulse& pulse);

void correctPulse(Notebook& notebook, const Pulse& pulse);

// Adds one sheet without a name to a batch; without one to the batch of the day `on`, which it begins where there is
// none: two batches of one day might each stay too small to be shown. Its words stay on the paper, for a handwriting or
// a turn of phrase may name its writer.
PulseId addSheet(Notebook& notebook, std::optional<PulseId> batch, Date on, std::span<const PulseReply> sheet);

// The batch whose sheets were given on that day, if there is one.
std::optional<Pulse> batchOf(const Tables& tables, Date day);

// A named pulse, or a whole batch.
void removePulse(Notebook& notebook, PulseId id);

} // namespace alongside
