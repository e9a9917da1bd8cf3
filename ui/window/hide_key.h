#pragma once

#include <QObject>

namespace alongside {

// Hears the key that hides notes over a panel, where the shortcuts of the window below are not heard.
class HideKey : public QObject {
    Q_OBJECT
public:
    explicit HideKey(QWidget* window);

Q_SIGNALS:
    void pressed(); // after the event, for what had the key may go

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace alongside
