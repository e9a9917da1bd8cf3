#pragma once

#include "finding/find_row.h"
#include "finding/findable.h"

#include <QStringList>

namespace alongside {

enum class ActionKind { Deed, Page };

// The window's actions that can be done now, each with its key, or the pages and their parts; those first whose name is
// what was typed, then those whose words begin with it. Of no words: what is done every day, and the pages without
// their parts.
FindRows foundActions(const Findable& here, ActionKind kind, const QStringList& typed);

// Printing of the page on screen, where it has something to print and its name is begun.
FindRows foundPrinting(QWidget& window, const QStringList& typed);

// Whether what was typed is the name of a page or of a part of one, or begins it.
enum class PageNamed { No, Begun, Whole };

PageNamed pageNamed(const Findable& here, const QStringList& typed);

} // namespace alongside
