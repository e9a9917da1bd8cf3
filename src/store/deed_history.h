#pragma once

#include "store/deed.h"
#include "store/undo_log.h"

#include <optional>
#include <vector>

namespace alongside {

// The deeds that can be taken back, and those that were and can be done again.
class DeedHistory {
public:
    enum class Way { Back, Forth };

    std::optional<Deed> next(Way way) const;
    const UndoStep* nextStep(Way way) const; // null where there is none

    // A deed was done; one that goes on with the last in the same stretch of work is one step with it.
    void add(const Deed& deed, UndoStep step);

    // The next step of that way was gone; `back` leads to where it came from.
    void turn(Way way, UndoStep back);

    void end();

    // What was done over another connection to the same file comes after all that is here.
    void goOnWith(DeedHistory other);

private:
    struct DoneDeed {
        Deed deed;
        UndoStep step;
    };

    std::vector<DoneDeed> done_, undone_;
    bool hasEnded_ = false; // and what came before it cannot be taken back
};

} // namespace alongside
