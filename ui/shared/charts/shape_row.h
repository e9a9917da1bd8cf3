#pragma once

#include "shared/charts/chart.h"
#include "shared/charts/practice_state.h"
#include "shared/tokens.h"

#include <QList>

namespace alongside {

// The ring laid flat: one mark per practice, in the dimension's shape. Works in lists and in print.
class ShapeRow : public Chart {
    Q_OBJECT
public:
    explicit ShapeRow(Tone tone, QWidget* parent = nullptr);

    void setPractices(const QList<Practice>& practices);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    // For delegates: `side` is a mark's side, the row starts at the left and is centred in height.
    static void paint(QPainter& painter, const QRectF& box, const QList<PracticeState>& states, Tone tone,
                      const Colours& colours, double side);
    static double widthOf(qsizetype count, double side);

protected:
    void paintChart(QPainter& painter) override;
    QString wordsAt(const QPoint& at) const override;

private:
    Tone tone_;
    QList<Practice> practices_;
};

} // namespace alongside
