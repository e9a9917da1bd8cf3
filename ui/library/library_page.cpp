#include "library/library_page.h"

#include "library/moves_page.h"
#include "library/research_page.h"
#include "library/templates_page.h"
#include "library/tools_page.h"

namespace alongside {

LibraryPage::LibraryPage(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent)
    : PartsPage(tr("Library"), tr("Part of the library"), partNames(), parent), link_(link), navigator_(navigator),
      content_(content) {
    showPart(LibraryPart::Moves);
}

QStringList LibraryPage::partNames() {
    return {tr("Moves"), tr("Tools"), tr("Templates"), tr("Why trust matters")};
}

QWidget* LibraryPage::made(int part) {
    switch (static_cast<LibraryPart>(part)) {
    case LibraryPart::Moves:
        return new MovesPage(link_, navigator_, content_.moves);
    case LibraryPart::Tools:
        return new ToolsPage(link_, navigator_, content_.tools);
    case LibraryPart::Templates:
        return new TemplatesPage(link_, content_);
    case LibraryPart::Research:
        break;
    }
    return new ResearchPage(content_.research);
}

} // namespace alongside
