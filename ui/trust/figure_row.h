#pragma once

#include "shared/charts/chart.h"
#include "shared/tokens.h"
#include "shared/wrapped_heights.h"
#include "trust/figures.h"

namespace alongside {

// A figure as a sentence that wraps, below it k of n as small marks with the previous window beside. Like every
// picture it can be opened.
class FigureRow : public Chart {
    Q_OBJECT
public:
    explicit FigureRow(Tone tone, QWidget* parent = nullptr);

    void setFigure(const Figure& figure);
    const Figure& figure() const { return figure_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintChart(QPainter& painter) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool hasSecondLine() const { return figure_.tally || !figure_.before.isEmpty(); }
    int sentenceHeight(int width) const;
    void claimHeight();

    Tone tone_;
    Figure figure_;
    mutable WrappedHeights heights_;
};

} // namespace alongside
