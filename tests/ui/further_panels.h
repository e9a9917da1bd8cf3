#pragma once

#include "exchange/content.h"
#include "shared/notebook_link.h"

#include <QWidget>

#include <functional>

namespace alongside {

// Shows the panels that only lead on from elsewhere: what counts, what was answered before, what goes for good.
void visitFurtherPanels(QWidget& window, NotebookLink& link, const Content& content, TeacherId teacher,
                        const std::function<void(QWidget& shown, const char* name)>& show);

// Logs a meeting of yesterday with each teacher, so that some summaries are due.
void leaveSummariesToSend(NotebookLink& link);

} // namespace alongside
