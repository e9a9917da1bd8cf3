#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace alongside {

// The moment at which a window that is about to be shown has been painted for the first time. Until then what grows
// with the notebook waits, so that the window is there at once whatever is in it.
class FirstPicture : public QObject {
    Q_OBJECT
public:
    explicit FirstPicture(QWidget& window); // before it is shown; goes by itself

    // Once the first picture of the widget's window is there; at once where it is, or where nobody waits for one. What
    // goes away before hears nothing.
    static void after(QWidget& widget, const std::function<void()>& then);

Q_SIGNALS:
    void painted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell();
};

} // namespace alongside
