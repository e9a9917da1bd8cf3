#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace alongside {

// The moment at which a window that is about to be shown has been painted for the first time. Until then what grows
// with the notebook waits, so that the window is there at once whatever is in it. Where that has been read ahead, the
// moment right before: the first picture is the whole one.
class FirstPicture : public QObject {
    Q_OBJECT
public:
    enum class Holds { Frame, All };
    explicit FirstPicture(QWidget& window, Holds holds = Holds::Frame); // before it is shown; goes by itself

    // Once that moment of the widget's window has come; at once where it is, or where nobody waits for one. What
    // goes away before hears nothing.
    static void after(QWidget& widget, const std::function<void()>& then);

Q_SIGNALS:
    void painted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell();
    void tellAtOnce();

    const Holds holds_;
};

} // namespace alongside
