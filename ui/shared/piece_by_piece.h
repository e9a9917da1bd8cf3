#pragma once

#include <functional>

class QWidget;

namespace alongside {

// What a page reads piece by piece, each in a turn of the event loop, so that the window never stands still for the
// whole of a large notebook: meanwhile it keeps its picture, and what stands on the page stays. A reading that fails is
// over; so is one whose page is left.
class PieceByPiece {
public:
    // `later` is called where the page was left before all was read.
    PieceByPiece(QWidget& page, std::function<void()> later);

    // `piece` reads a little, and is false where nothing was left; then `put` puts it on the page, in that turn. What
    // was under way before is forgotten: begin anew with each change.
    void begin(std::function<bool()> piece, std::function<void()> put);

    // The same in this turn.
    void beginAtOnce(std::function<bool()> piece, std::function<void()> put);

    // All that is left in this turn: before anything is done with what stands on the page.
    void catchUp();
    void forget() { work_ = {}; }
    bool isUnderWay() const { return work_.piece != nullptr; }

private:
    struct Work {
        std::function<bool()> piece;
        std::function<void()> put;
    };
    void takeTurn();
    void readOn();

    QWidget& page_;
    std::function<void()> later_;
    Work work_;
};

} // namespace alongside
