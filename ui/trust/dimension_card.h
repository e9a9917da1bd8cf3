#pragma once

#include "shared/card.h"
#include "trust/figures.h"
#include "trust/headline.h"

#include <QHash>

class QBoxLayout;

namespace alongside {

class FigureRow;
class LanesPart;
class NoticeLine;
class Ring;
class WrappedLabel;

// What the card of one dimension shows.
struct DimensionView {
    QString word; // the summary
    QString ringWords;
    Headline headline;
    QList<Figure> figures;
    QString next; // what to try; empty for nothing
};

// One dimension of trust: ring and word, what stands first, the practices as sentences, what the two
// people say, what to try next.
class DimensionCard : public Card {
    Q_OBJECT
public:
    explicit DimensionCard(Dimension dimension, QWidget* parent = nullptr);

    void show(const DimensionView& view);
    LanesPart* lanes() const { return lanes_; }

    // All practices, or the most telling only.
    void setUnfolded(bool unfolded);
    void setNarrow(bool narrow); // its words below the ring, not beside it

Q_SIGNALS:
    void figureOpened(const alongside::Figure& figure);
    void ringOpened();

private:
    void buildTop();
    void buildRows();
    void showRows();

    Dimension dimension_;
    Tone tone_;
    Ring* ring_;
    QBoxLayout* top_ = nullptr;
    WrappedLabel* headline_;
    WrappedLabel* ringWords_;
    LanesPart* lanes_;
    NoticeLine* next_;
    QHash<int, FigureRow*> rows_; // by indicator, so that focus stays where it was
    QList<Figure> figures_;
    bool unfolded_ = false;
};

} // namespace alongside
