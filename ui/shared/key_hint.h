#pragma once

#include <QWidget>

namespace alongside {

// A key combination as a small key cap: "Ctrl+Enter". Only a reminder, so screen readers skip it.
class KeyHint : public QWidget {
    Q_OBJECT
public:
    explicit KeyHint(const QString& keys, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString keys_;
};

} // namespace alongside
