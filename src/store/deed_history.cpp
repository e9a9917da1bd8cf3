#include "store/deed_history.h"

#include <utility>

namespace alongside {

std::optional<Deed> DeedHistory::next(Way way) const {
    const auto& deeds = way == Way::Back ? done_ : undone_;
    return deeds.empty() ? std::nullopt : std::optional(deeds.back().deed);
}

const UndoStep* DeedHistory::nextStep(Way way) const {
    const auto& deeds = way == Way::Back ? done_ : undone_;
    return deeds.empty() ? nullptr : &deeds.back().step;
}

void DeedHistory::add(const Deed& deed, UndoStep step) {
    if (deed.stretch != 0 && undone_.empty() && !done_.empty() && done_.back().deed == deed)
        done_.back().step.append(std::move(step));
    else
        done_.push_back({deed, std::move(step)});
    undone_.clear();
}

void DeedHistory::turn(Way way, UndoStep back) {
    auto& from = way == Way::Back ? done_ : undone_;
    auto& to = way == Way::Back ? undone_ : done_;
    to.push_back({from.back().deed, std::move(back)});
    from.pop_back();
}

void DeedHistory::end() {
    done_.clear();
    undone_.clear();
    hasEnded_ = true;
}

void DeedHistory::goOnWith(DeedHistory other) {
    if (other.hasEnded_)
        end();
    for (auto& [deed, step] : other.done_)
        add(deed, std::move(step));
}

} // namespace alongside
