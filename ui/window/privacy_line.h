#pragma once

#include <QPushButton>

namespace alongside {

// The sidebar's last line: whether the notebook is encrypted, and the way to where that is changed. Its words wrap;
// folded it is the lock with the words as tooltip.
class PrivacyLine : public QPushButton {
    Q_OBJECT
public:
    explicit PrivacyLine(bool encrypted, QWidget* parent = nullptr);

    void setFolded(bool folded);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRect wordsIn(const QRect& room) const;
    void claimHeight();

    QString iconName_;
    bool folded_ = false;
};

} // namespace alongside
