#pragma once

#include "domain/trail_line.h"
#include "shared/notebook_link.h"
#include "shared/paper/pdf.h"

#include <functional>
#include <vector>

class QPrinter;
class QWidget;

namespace alongside {

// What is about to be printed, as the trail keeps it.
struct LeavingPrint {
    DocumentKind document{};
    std::vector<TeacherId> about;
    bool withPrivateText = false;
};

// Prints through the one door; the hash in the trail is that of the pages as PDF. Throws what letLeave throws.
void printOn(QPrinter& printer, Notebook& notebook, const LeavingPrint& leaving, const PaperContent& content);

// Asks for the printer first; calls `printed` after.
void printLeaving(
    NotebookLink& link, QWidget* over, const LeavingPrint& leaving, const PaperContent& content,
    const std::function<void()>& printed = [] {});

// Lets Ctrl+P call `print` while `page` is on screen.
void printOnKey(QWidget* page, const std::function<void()>& print);

} // namespace alongside
