#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace alongside {

// A check box or radio button whose words wrap, and which claims the height that they need at its width.
template <class Button>
class Wrapped : public Button {
public:
    explicit Wrapped(const QString& words, QWidget* parent = nullptr);

    const QString& words() const { return words_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint& at) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int indent() const; // of the words, in pixels
    void claimHeight();

    QString words_;
};

extern template class Wrapped<QCheckBox>;
extern template class Wrapped<QRadioButton>;

using WrappedCheckBox = Wrapped<QCheckBox>;
using WrappedRadioButton = Wrapped<QRadioButton>;

} // namespace alongside
