#include "store/hint_table.h"

#include "store/query.h"

namespace alongside {

bool HintTable::wasShown(std::string_view hint, TeacherId teacher) const {
    return Query(*database_, "SELECT 1 FROM hint_shown WHERE hint = ? AND teacher = ?").with(hint, teacher).step();
}

void HintTable::putAway(std::string_view hint, TeacherId teacher) {
    Query(*database_, "INSERT OR IGNORE INTO hint_shown(hint, teacher) VALUES (?, ?)").with(hint, teacher).run();
}

} // namespace alongside
