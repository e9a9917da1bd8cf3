#pragma once

#include "domain/pulse_form.h"
#include "shared/notebook_link.h"
#include "shared/paper/pdf.h"

#include <functional>

namespace alongside {

// The pulse on half a page: for one teacher, with the name on it, or twice on a page, without names, to be cut.
struct HalfPage {
    PulseForm form;
    QString coach;
    QString teacher; // empty: without names
};

PaperContent contentOf(const HalfPage& page);

// Asks where to and writes the PDF there, then calls `saved` with its path. `about`: the teacher, if there is one.
void saveHalfPage(NotebookLink& link, const HalfPage& page, std::optional<TeacherId> about, QWidget* over,
                  const std::function<void(const QString&)>& saved);

// Asks for the printer and prints it.
void printHalfPage(NotebookLink& link, const HalfPage& page, std::optional<TeacherId> about, QWidget* over,
                   const std::function<void()>& printed);

} // namespace alongside
