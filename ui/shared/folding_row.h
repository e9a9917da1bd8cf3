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

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fold();

    QWidget* first_;
    QWidget* second_;
    QBoxLayout* row_;
};

} // namespace alongside
