#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace alongside {

// A wide column and a narrow one beside it, or below it where the width is short.
class TwoColumns : public QWidget {
    Q_OBJECT
public:
    explicit TwoColumns(QWidget* parent = nullptr);

    QVBoxLayout* wide() const { return wide_; }
    QVBoxLayout* narrow() const { return narrow_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* both_;
    QVBoxLayout *wide_, *narrow_;
};

} // namespace alongside
