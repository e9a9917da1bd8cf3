#pragma once

#include "shared/charts/chart.h"
#include "shared/tokens.h"

#include <QList>

#include <optional>

namespace alongside {

// One value in time; none where there was not enough to say.
struct SparkPoint {
    std::optional<double> value;
    QString words; // "12 Oct: 7 of 9"
};

// A small line over time in the dimension's line and marks; the last one is solid.
class Sparkline : public Chart {
    Q_OBJECT
public:
    explicit Sparkline(Tone tone, QWidget* parent = nullptr);

    // The scale is fixed by the caller, so that two lines can be compared.
    void setPoints(const QList<SparkPoint>& points, double lowest, double highest);
    QSize sizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;
    QString wordsAt(const QPoint& at) const override;

private:
    QPointF place(qsizetype index) const;

    Tone tone_;
    QList<SparkPoint> points_;
    double lowest_ = 0, highest_ = 1;
};

} // namespace alongside
