#pragma once

#include "shared/charts/chart.h"
#include "shared/charts/practice_state.h"
#include "shared/tokens.h"

#include <QList>

namespace alongside {

// One dimension of trust: a segment per practice from the lower left clockwise, a word in the middle. No score.
class Ring : public Chart {
    Q_OBJECT
public:
    explicit Ring(Tone tone, QWidget* parent = nullptr);

    void setPractices(const QList<Practice>& practices);
    void setWord(const QString& word); // "Growing"; wraps to two or three short lines
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintChart(QPainter& painter) override;
    QString wordsAt(const QPoint& at) const override;

private:
    Tone tone_;
    QList<Practice> practices_;
    QString word_;
};

// The ring itself, into any square box: also for print.
void paintRing(QPainter& painter, const QRectF& box, const QList<Practice>& practices, Tone tone,
               const Colours& colours);

// The segment at a point of the box, -1 for none.
int ringSegmentAt(const QRectF& box, qsizetype count, const QPointF& at);

} // namespace alongside
