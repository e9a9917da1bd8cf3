#pragma once

#include "exchange/demo/demo.h"
#include "exchange/demo/story_teller.h"

namespace alongside {

// As many teachers, contacts, next steps and ticks as a measuring size has, spread over the school years before today.
void addCrowd(DemoSize size, DemoStage& stage, Tables& tables);

} // namespace alongside
