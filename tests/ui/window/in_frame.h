#pragma once

#include "exchange/content.h"
#include "settings/look.h"
#include "shared/theme.h"
#include "shared/window_memory.h"
#include "window/notebook_frame.h"
#include "window/window_actions.h"

#include <QApplication>
#include <QWidget>

namespace alongside {

// The notebook of `Linked`, a fixture with a link, in the whole frame of the window; not shown yet.
template <typename Linked>
struct InFrame : Linked {
    QWidget owner;
    Content content = contentIn("en");
    WindowMemory memory;
    Look look{*qApp->findChild<Theme*>(), memory};
    WindowActions actions{&owner, look};
    NotebookFrame frame{Linked::link, content, look, actions};
};

} // namespace alongside
