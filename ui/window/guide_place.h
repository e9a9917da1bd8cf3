#pragma once

#include "help/guide.h"

class QWidget;

namespace alongside {

class NotebookFrame;

// Which part of the guide tells of what is on screen: of the panel on top, else of the page; without a notebook (null)
// of the first day.
GuidePlace guidePlaceFor(const QWidget* panel, const NotebookFrame* frame);

} // namespace alongside
