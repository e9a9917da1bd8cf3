#pragma once

#include <QKeySequence>
#include <QObject>

class QWidget;

namespace alongside {

// Hears a key over a panel too, where the shortcuts of the window below are not heard.
class KeyAnywhere : public QObject {
    Q_OBJECT
public:
    KeyAnywhere(QKeyCombination keys, QWidget* window);

Q_SIGNALS:
    void pressed(); // after the event, for what had the key may go

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QKeyCombination keys_;
};

} // namespace alongside
