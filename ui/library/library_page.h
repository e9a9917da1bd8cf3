#pragma once

#include "exchange/content.h"
#include "shared/parts_page.h"

namespace alongside {

class Navigator;
class NotebookLink;

enum class LibraryPart { Moves, Tools, Templates, Research };

// What a coach can reach for: words to say, tools, forms to make one's own, and why trust matters.
class LibraryPage : public PartsPage {
    Q_OBJECT
public:
    LibraryPage(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent = nullptr);

    static QStringList partNames();
    void showPart(LibraryPart part) { PartsPage::showPart(static_cast<int>(part)); }

protected:
    QWidget* made(int part) override;

private:
    NotebookLink& link_;
    Navigator& navigator_;
    const Content& content_;
};

} // namespace alongside
