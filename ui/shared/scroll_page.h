#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace alongside {

// A page that scrolls up and down: one column in the middle, at most 1,100 px wide, with the page's margins.
class ScrollPage : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollPage(QWidget* parent = nullptr);

    // Add widgets top down; a stretch is already at the end, so use add() or insert before it.
    QVBoxLayout* column() const { return column_; }
    void add(QWidget* widget);
    void add(QLayout* layout);
    void addGap(int designPixels);

private:
    QVBoxLayout* column_;
};

} // namespace alongside
