#pragma once

#include <QLayout>

namespace alongside {

// Puts its widgets row by row into as many columns of one width as the room has for the widest of them, up to a limit;
// where the room is short there is one column, and words wrap.
class EvenColumns : public QLayout {
public:
    explicit EvenColumns(int mostColumns, QWidget* parent = nullptr);
    ~EvenColumns() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int columnsIn(int width) const;
    int arrange(const QRect& rect, bool place) const;

    QList<QLayoutItem*> items_;
    int mostColumns_;
};

} // namespace alongside
