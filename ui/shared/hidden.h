#pragma once

#include "shared/panel.h"

namespace alongside {

class Navigator;
class NotebookLink;

// Stands in the place of a page that is made of what was typed about people, while notes are hidden.
QWidget* makeHiddenPage(Navigator& navigator);

// The same in the place of a panel.
class HiddenPanel : public Panel {
    Q_OBJECT
public:
    HiddenPanel(Navigator& navigator, QWidget* parent);
};

// Said where words were looked for and not found: those that are covered were passed over.
QString notLookedThroughWords();

// Whether notes are hidden, so that nothing leaves; then says so over `over`.
bool keepsIn(const NotebookLink& link, QWidget* over);

} // namespace alongside
