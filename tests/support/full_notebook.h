#pragma once

#include "store/notebook.h"

namespace alongside {

// One record of every kind with every member set, and one contact more that rests in the bin. What is private says
// "canary".
void fillWithOneOfEach(Notebook& notebook);

} // namespace alongside
