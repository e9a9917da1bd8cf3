#pragma once

#include "store/cell.h"
#include "store/rescue/page_reader.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace alongside {

// One row as a page holds it.
struct FoundRow {
    std::int64_t key = 0;
    std::vector<Cell> cells;
    std::size_t whole =
        0; // how many of them are whole: behind these the text is cut off, as its further pages are lost
};

// The way from a page to one below it, whose rows have keys up to `last`.
struct Branch {
    std::uint32_t page = 0;
    std::int64_t last = 0;
};

// A page of a table's tree, taken apart: rows, or ways to further pages.
struct TreePage {
    std::vector<FoundRow> rows;
    std::vector<Branch> branches;
    int senseless = 0; // places for rows that hold none
};

// None when the page cannot be read or is not a table's; nothing that stands in it is believed unseen. Rows with bytes
// that are no text or number are not ours and left out.
std::optional<TreePage> readTreePage(PageReader& pages, std::uint32_t number);

} // namespace alongside
