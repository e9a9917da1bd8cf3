#pragma once

#include "domain/cycle.h"

#include <QWidget>

namespace alongside {

// The phases of a cycle side by side, each as wide as it takes days, filled up to today. Says the same in a sentence.
class PhaseStrip : public QWidget {
    Q_OBJECT
public:
    explicit PhaseStrip(QWidget* parent = nullptr);

    void show(const Cycle& cycle, Date today);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part {
        QString name;
        double share = 1; // of the whole width
        double done = 0;  // 0 to 1
        bool isNow = false;
    };

    QList<Part> parts_;
};

} // namespace alongside
