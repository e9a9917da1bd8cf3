#pragma once

#include "exchange/demo/story_teller.h"

namespace alongside {

// What the coach removed: someone who changed school before it began, with what went along, and two slips.
void fillBin(DemoStage& stage, Tables& tables, TeacherId someone);

} // namespace alongside
