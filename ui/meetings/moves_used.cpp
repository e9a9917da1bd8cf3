#include "meetings/moves_used.h"

#include "shared/completion_field.h"
#include "shared/problem_label.h"
#include "shared/tokens.h"
#include "shared/wording/library_words.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {

std::vector<Move> movesOf(const Tables& tables, const Meeting& meeting) {
    std::vector<Move> moves;
    for (const auto id : meeting.contact.moves)
        if (auto move = tables.moves.findAnywhere(id))
            moves.push_back(std::move(*move));
    moves.insert(moves.end(), meeting.newMoves.begin(), meeting.newMoves.end());
    return moves;
}

MovesUsed::MovesUsed(QWidget* parent)
    : QWidget(parent), field_(new CompletionField(tr("Moves used"), Pick::Several)),
      problem_(new ProblemLabel(field_)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    column->addWidget(field_);
    column->addWidget(problem_);
    field_->setPlaceholder(tr("What did you say? Type a few of its words"));
    setFocusProxy(field_);
    connect(field_, &CompletionField::chosenChanged, this, [this] { problem_->setProblem({}); });
    connect(field_, &CompletionField::unknownEntered, this, [this] { showProblem(); });
}

void MovesUsed::offer(const std::vector<ShelfMove>& shelf) {
    const auto used = chosen();
    offered_.clear();
    for (const auto& each : shelf)
        offered_.push_back(each.move);
    std::stable_partition(offered_.begin(), offered_.end(), [](const Move& move) { return move.favourite; });
    setMoves(used);
}

// Those that are not on offer, as they are in the bin, come to its end.
std::size_t MovesUsed::placeOf(const Move& move) {
    const auto found = std::find_if(offered_.begin(), offered_.end(),
                                    [&](const Move& each) { return each.stamp.uuid == move.stamp.uuid; });
    if (found != offered_.end())
        return static_cast<std::size_t>(found - offered_.begin());
    offered_.push_back(move);
    return offered_.size() - 1;
}

void MovesUsed::setMoves(const std::vector<Move>& used) {
    QList<qint64> places;
    for (const auto& move : used)
        if (const auto place = static_cast<qint64>(placeOf(move)); !places.contains(place))
            places += place;
    showCandidates();
    field_->setChosen(places);
    problem_->setProblem({});
}

void MovesUsed::add(const Move& used) {
    auto all = chosen();
    all.push_back(used);
    setMoves(all);
}

void MovesUsed::showCandidates() {
    QList<Candidate> candidates;
    for (std::size_t i = 0; i < offered_.size(); ++i)
        candidates += {static_cast<qint64>(i), inShort(offered_[i]), wordsFor(offered_[i].moment)};
    field_->setCandidates(candidates);
}

std::vector<Move> MovesUsed::chosen() const {
    std::vector<Move> moves;
    for (const auto place : field_->chosen())
        moves.push_back(offered_[static_cast<std::size_t>(place)]);
    return moves;
}

void MovesUsed::putInto(Meeting& meeting) const {
    meeting.contact.moves.clear();
    meeting.newMoves.clear();
    for (auto& move : chosen())
        if (move.id)
            meeting.contact.moves.push_back(move.id);
        else
            meeting.newMoves.push_back(std::move(move));
}

bool MovesUsed::showProblem() {
    const auto typed = field_->typed();
    problem_->setProblem(typed.isEmpty() ? QString()
                                         : tr("Pick \"%1\" from the list, or take it away.").arg(typed.left(40)));
    return typed.isEmpty();
}

QLineEdit* MovesUsed::line() const {
    return field_->line();
}

} // namespace alongside
