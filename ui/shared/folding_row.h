#pragma once

#include <QWidget>

class QBoxLayout;

namespace alongside {

// Two parts side by side, the first with all the room that is left; where both do not fit, as in very large text, the
// second stands below the first.
class FoldingRow : public QWidget {
    Q_OBJECT
public:
    FoldingRow(QWidget* first, QWidget* second, QWidget* parent = nullptr);

    // Design pixels: up to this the first part gets what it would like, before the second goes below.
    void setComfortable(int comfortable);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fold();

    QWidget* first_;
    QWidget* second_;
    QBoxLayout* row_;
    int comfortable_ = 320;
};

} // namespace alongside
