#pragma once

#include "exchange/demo/story_teller.h"

namespace alongside {

// What stands around the stories: the coach, two schools, the calendar, and the library.
void setStage(DemoStage& stage, Tables& tables);

// The nine teachers, what they did together, and what belongs to none of them alone.
void tellAll(DemoStage& stage, Tables& tables);

} // namespace alongside
