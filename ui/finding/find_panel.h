#pragma once

#include "finding/findable.h"
#include "finding/found_people.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace alongside {

class FindDelegate;
class FindModel;

// Find or do: a line to type in and what fits below it, light over the window. The focus stays in the line; Up and Down
// choose, Enter does it, Esc and a click beside it close it. It goes whenever the notebook changes or another key of
// the window is pressed, and remembers nothing.
class FindPanel : public QWidget {
    Q_OBJECT
public:
    // Covers all of `over`.
    FindPanel(const Findable& here, QWidget* over);

    void open();
    void leave(); // the focus goes back to where it was

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void fit();
    void look();
    void addPeople(FindRows& rows, const QStringList& typed) const;
    void lookInText();
    void step(int by);
    void choose(int row);
    void act(int row);
    void tell();
    bool takes(int key);
    bool isOfWindow(QKeyCombination keys) const;

    Findable here_;
    QPointer<QWidget> focusBefore_;
    FoundPeople people_;
    QWidget* box_;
    QLineEdit* line_;
    QListView* list_;
    FindModel* model_;
    FindDelegate* delegate_;
    QTimer pause_; // after the last key, before the notes are looked through
};

} // namespace alongside
