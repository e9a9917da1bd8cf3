#pragma once

#include "exchange/people/read_people.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

#include <filesystem>
#include <future>

class QPushButton;

namespace alongside {

class ListCheck;
class ListSource;
class NoticeLine;
class WrappedLabel;

// Brings a list of teachers from a spreadsheet: first it is pasted, opened or dropped, then what would come of it is
// seen and corrected. Nothing is stored before the last button; then all of it is one step of undo.
class BringListPanel : public Panel {
    Q_OBJECT
public:
    BringListPanel(NotebookLink& link, QWidget* parent);

    void openFile(const QString& path);

    // Esc: from the second step back to the first; the first Esc there leaves the panel open while it holds a list.
    void reject() override;

Q_SIGNALS:
    void brought(const QString& copy); // the name of the copy made before; empty where there was none to make

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void fillFooter();
    void readPasted();
    void check(People people, const QString& name, bool isPasted);
    void refuse(const QString& words, const QString& name, bool isPasted);
    void take(std::future<People>& read, const QString& name);
    void goTo(QWidget* step);
    void wordButtons();
    void bring();
    void end(std::future<std::filesystem::path>& brought);
    bool isChecking() const;

    NotebookLink& link_;
    ListSource* source_;
    ListCheck* check_;
    NoticeLine* unsaved_;
    WrappedLabel* reason_;
    QPushButton *back_, *next_, *bring_;
};

} // namespace alongside
