#pragma once

#include <QPushButton>

namespace alongside {

// A line of the sidebar: icon, words, at the right a count or the keys that do the same. Folded it is the icon with
// the words as tooltip.
class NavigationItem : public QPushButton {
    Q_OBJECT
public:
    NavigationItem(const QString& iconName, const QString& words, const QString& keys = {}, QWidget* parent = nullptr);

    void setCount(int count);      // 0: no pill; amber, as only what is late is counted here
    void showKeys();               // at the right, not only in the tooltip
    void setCurrent(bool current); // its page is the one on screen
    void setFolded(bool folded);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    QString iconName_;
    QString keys_;
    int count_ = 0;
    bool showsKeys_ = false;
    bool current_ = false;
    bool folded_ = false;
};

} // namespace alongside
