#pragma once

#include "shared/charts/chart.h"
#include "shared/tokens.h"

namespace alongside {

// k of n as n small marks of which k are filled; more than sixteen become a bar.
class Dots : public Chart {
    Q_OBJECT
public:
    explicit Dots(Tone tone, QWidget* parent = nullptr);

    void setCount(int k, int n);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static void paint(QPainter& painter, const QRectF& box, int k, int n, Tone tone, const Colours& colours);
    static double widthOf(int n);

protected:
    void paintChart(QPainter& painter) override;

private:
    Tone tone_;
    int k_ = 0, n_ = 0;
};

} // namespace alongside
