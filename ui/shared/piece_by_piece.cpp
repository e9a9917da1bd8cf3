#include "shared/piece_by_piece.h"

#include "shared/held_picture.h"

#include <QWidget>

#include <utility>

namespace alongside {

PieceByPiece::PieceByPiece(QWidget& page, std::function<void()> later) : page_(page), later_(std::move(later)) {}

void PieceByPiece::begin(std::function<bool()> piece, std::function<void()> put) {
    const bool hasTurn = isUnderWay();
    work_ = {std::move(piece), std::move(put)};
    if (!hasTurn)
        takeTurn();
}

void PieceByPiece::beginAtOnce(std::function<bool()> piece, std::function<void()> put) {
    work_ = {std::move(piece), std::move(put)};
    catchUp();
}

void PieceByPiece::takeTurn() {
    HeldPicture::until(page_, [this] { readOn(); });
}

void PieceByPiece::readOn() {
    auto work = std::exchange(work_, {});
    if (!work.piece)
        return; // it was caught up with
    if (!page_.isVisible())
        return later_();
    if (!work.piece())
        return work.put();
    work_ = std::move(work);
    takeTurn();
}

void PieceByPiece::catchUp() {
    const auto work = std::exchange(work_, {});
    if (!work.piece)
        return;
    while (work.piece()) {
    }
    work.put();
}

} // namespace alongside
