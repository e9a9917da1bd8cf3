#pragma once

#include <QPushButton>

namespace alongside {

// Small grey words that can be switched on; then they stand on a tint with a tick before them.
class QuietToggle : public QPushButton {
    Q_OBJECT
public:
    explicit QuietToggle(const QString& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

// What the log suggests, as a pale pill that opens the entries behind it.
class LogPill : public QPushButton {
    Q_OBJECT
public:
    explicit LogPill(const QString& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace alongside
