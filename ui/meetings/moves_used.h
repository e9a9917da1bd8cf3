#pragma once

#include "actions/contact_actions.h"
#include "overview/move_shelf.h"

#include <QWidget>

class QLineEdit;

namespace alongside {

class CompletionField;
class ProblemLabel;

// The moves of a meeting: those of its contact, also from the bin, and the new ones.
std::vector<Move> movesOf(const Tables& tables, const Meeting& meeting);

// Which moves the coach used at a meeting, picked by typing their words; favourites are offered first.
class MovesUsed : public QWidget {
    Q_OBJECT
public:
    explicit MovesUsed(QWidget* parent = nullptr);

    void offer(const std::vector<ShelfMove>& shelf);
    void setMoves(const std::vector<Move>& used);
    void add(const Move& used);
    void putInto(Meeting& meeting) const;

    // Says what is wrong beside the field; true if nothing is.
    bool showProblem();

    QLineEdit* line() const;

private:
    std::size_t placeOf(const Move& move);
    std::vector<Move> chosen() const;
    void showCandidates();

    std::vector<Move> offered_; // a candidate's id is the place in this list
    CompletionField* field_;
    ProblemLabel* problem_;
};

} // namespace alongside
