#pragma once

#include <QWidget>

#include <algorithm>
#include <vector>

namespace alongside {

// Rows of a list and what stands around them, which is hidden while none of them fits the filter.
template <class Row>
struct RowGroup {
    QWidget* whole;
    std::vector<Row*> rows;
};

// Shows the rows that fit; false when there are none.
template <class Row, class Fits>
bool showFitting(const std::vector<RowGroup<Row>>& groups, Fits fits) {
    bool any = false;
    for (const auto& group : groups) {
        bool here = false;
        for (auto* row : group.rows) {
            row->setVisible(fits(*row));
            here = here || !row->isHidden();
        }
        group.whole->setVisible(here);
        any = any || here;
    }
    return any;
}

} // namespace alongside
