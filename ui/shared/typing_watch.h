#pragma once

#include <QObject>

class QTimer;
class QWidget;

namespace alongside {

// Watches every field of a form, those that come later too, and says when it is time to keep what was typed: soon after
// a change and again while changes go on, so that a crash costs less than two seconds of typing. Idle it costs nothing.
class TypingWatch : public QObject {
    Q_OBJECT
public:
    explicit TypingWatch(QWidget* form);

Q_SIGNALS:
    void timeToKeep();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch(QObject* part);
    void touch();

    QTimer* timer_;
};

} // namespace alongside
