#pragma once

#include "exchange/content.h"
#include "library/library_page.h"
#include "ui/linked_notebook.h"
#include "ui/settle.h"

#include <QApplication>

namespace alongside {

// The library over a notebook in memory, with one teacher, at one of its parts.
struct LibraryScreen : LinkedNotebook {
    const Content content = contentIn("en");
    TeacherId ana = put(notebook, making::aTeacher().named("Ana Ferrer"));
    LibraryPage page{link, navigator, content};

    explicit LibraryScreen(LibraryPart part) {
        page.resize(1000, 800);
        page.showPart(part);
        page.show();
        settle();
    }
};

} // namespace alongside
