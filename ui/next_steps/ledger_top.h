#pragma once

#include <QWidget>

class QGridLayout;

namespace alongside {

// What stands above the ledger: the filter, which part of it is shown, and what is at the end. Where they do not fit
// side by side the choice of the part takes a line of its own, and in a narrow room each does.
class LedgerTop : public QWidget {
    Q_OBJECT
public:
    LedgerTop(QWidget* filter, QWidget* parts, QWidget* end, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Shape { None, OneLine, TwoLines, ThreeLines };

    Shape shapeIn(int width) const;
    void fold();
    void place(Shape shape);

    QWidget* filter_;
    QWidget* parts_;
    QWidget* end_;
    QGridLayout* grid_;
    Shape shape_ = Shape::None;
};

} // namespace alongside
