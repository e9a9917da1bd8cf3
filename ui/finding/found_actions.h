#pragma once

#include "finding/find_row.h"
#include "finding/findable.h"

#include <QStringList>

namespace alongside {

enum class ActionKind { Deed, Page };

// The window's actions that can be done now, each with its key, those first whose words begin with what was typed; or
// the pages and their parts. Of no words: what is done every day, and the pages without their parts.
FindRows foundActions(const Findable& here, ActionKind kind, const QStringList& typed);

} // namespace alongside
