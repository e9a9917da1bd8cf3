#pragma once

#include <QString>

#include <optional>
#include <string>

class QWidget;

namespace alongside {

class NotebookFrame;
class NotebookLink;

// A panel that was open when the notebook was locked, and what was typed there.
struct LeftPanel {
    QString title;
    std::string draft;                        // under which its words are kept; that of a meeting has a key of its own
    void (NotebookFrame::*again)() = nullptr; // what opens it, where no record has to be chosen for it
};

// The one over the window just now, if it keeps what is typed.
std::optional<LeftPanel> panelLeftIn(const QWidget& window);

// Says at the top of the frame that what was typed there is kept, and leads back to it; nothing where nothing is.
void tellOfLeft(const LeftPanel& left, NotebookFrame& frame);

} // namespace alongside
