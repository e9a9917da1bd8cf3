#pragma once

#include "shared/charts/chart.h"

namespace alongside {

// How long ago the last meeting was, against the agreed rhythm; all in school days.
struct Rhythm {
    int since = 0;
    int soft = 10; // the agreed rhythm: past it the bar is amber
    int hard = 20; // the longest quiet time
};

// A bar that fills as the days pass, with a tick where the rhythm ends; the hard limit is the bar's end, or a second
// tick once it is past.
class RhythmBar : public Chart {
    Q_OBJECT
public:
    explicit RhythmBar(QWidget* parent = nullptr);

    void setRhythm(const Rhythm& rhythm);
    QSize sizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    Rhythm rhythm_;
};

} // namespace alongside
