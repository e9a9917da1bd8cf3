#pragma once

#include "shared/notebook_link.h"

#include <QWidget>

namespace alongside {

// A page or tab that shows a part of the notebook: it asks again when that part changed, at once if it is on screen,
// else when it is shown next.
class Page : public QWidget {
    Q_OBJECT
public:
    // `shows` are the areas whose change makes the page ask again.
    Page(NotebookLink& link, const Changes& shows, QWidget* parent = nullptr);

protected:
    // Reads what the page shows and puts it on screen. Selection, scroll position and focus stay where they were.
    virtual void refresh() = 0;

    // Asks again now or when shown next.
    void refreshSoon();

    void showEvent(QShowEvent* event) override;

    NotebookLink& link() const { return link_; }
    Notebook& notebook() const { return link_.notebook(); }
    const Tables& read() const { return link_.read(); }
    Date today() const { return link_.today(); }

private:
    NotebookLink& link_;
    Changes shows_;
    bool stale_ = true;
};

} // namespace alongside
