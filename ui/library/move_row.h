#pragma once

#include "overview/move_shelf.h"

#include <QWidget>

namespace alongside {

class StarButton;

// One move of the library: its words as a quote, when not to say it, and what can be done with it.
class MoveRow : public QWidget {
    Q_OBJECT
public:
    // `withPlace`: says its dimension and moment, which a heading does not say for it.
    MoveRow(const ShelfMove& shown, bool withPlace, QWidget* parent = nullptr);

    const ShelfMove& shown() const { return shown_; }

    // The same move, whose star or record has changed.
    void showAgain(const ShelfMove& shown);

    bool fits(const QString& typed) const;

Q_SIGNALS:
    void favourChosen(bool favourite);
    void copyChosen();
    void noteChosen();
    void editChosen();

private:
    QWidget* makeFacts(bool withPlace) const;
    QWidget* makeActions();

    ShelfMove shown_;
    StarButton* star_;
};

} // namespace alongside
