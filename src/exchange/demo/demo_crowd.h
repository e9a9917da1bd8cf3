#pragma once

#include "exchange/demo/demo.h"
#include "exchange/demo/story_teller.h"

namespace alongside {

CrowdAmounts crowdOf(DemoSize size); // of the measuring sizes

// As many teachers, contacts, next steps and ticks, spread over the school years before today.
void addCrowd(const CrowdAmounts& amounts, DemoStage& stage, Tables& tables);

} // namespace alongside
