#pragma once

#include "exchange/content.h"
#include "shared/navigator.h"
#include "shared/notebook_link.h"

#include <QWidget>

#include <array>

class QComboBox;
class QStackedWidget;

namespace alongside {

class SegmentedChoice;

enum class LibraryPart { Moves, Tools, Templates, Research };

// What a coach can reach for: words to say, tools, forms to make one's own, and why trust matters.
class LibraryPage : public QWidget {
    Q_OBJECT
public:
    LibraryPage(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent = nullptr);

    void showPart(LibraryPart part);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* made(LibraryPart part);

    NotebookLink& link_;
    Navigator& navigator_;
    const Content& content_;
    SegmentedChoice* choice_;
    QComboBox* narrowChoice_; // in its place where there is no room for it
    QStackedWidget* parts_;
    std::array<QWidget*, 4> built_{}; // each when it is first shown
};

} // namespace alongside
