#pragma once

#include <QPushButton>

namespace alongside {

enum class LinkSize { Small, Body };

// Words in the accent colour that act like a button: "Show all 9". Underlined under the mouse.
class LinkButton : public QPushButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString& words, LinkSize size = LinkSize::Small, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace alongside
