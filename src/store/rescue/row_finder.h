#pragma once

#include "domain/progress.h"
#include "store/rescue/table_shape.h"
#include "store/rescue/tree_page.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace alongside {

// The keys behind `after` up to `last`, whose rows stood on pages that are lost.
struct LostKeys {
    std::int64_t after = 0;
    std::int64_t last = 0;
    bool isOnePage = false; // of rows; else it may be many
};

// What was found of one table.
struct FoundTable {
    std::vector<LostKeys> gaps;
    std::int64_t pages = 0;
    std::int64_t rows = 0;
    std::int64_t refused = 0; // places and rows that make no sense
    std::int64_t lastKey = 0;
};

// Finds the rows of a notebook's tables in a damaged file: first down each table's tree as far as it leads, then among
// the pages that nothing leads to any more, whose tables are told by the look of their rows and by the gaps.
class RowFinder {
public:
    using Take = std::function<void(std::size_t shape, const FoundRow& row)>;

    RowFinder(PageReader& pages, const std::vector<TableShape>& shapes, const Progress& progress)
        : pages_(pages), shapes_(shapes), progress_(progress), tables_(shapes.size()), seen_(pages.count() + 1) {}

    void find(const Take& take);

    const std::vector<FoundTable>& tables() const { return tables_; }
    std::uint32_t unreadable() const { return unreadable_; }
    std::uint32_t readInPart() const { return readInPart_; } // some of what stands on them makes no sense
    std::int64_t unplaced() const { return unplaced_; }
    bool schemaRead() const { return schemaRead_; }

private:
    void readSchema();
    bool readSchemaBelow(std::uint32_t page, int depth);
    void noteRoots(const TreePage& page);
    bool walk(std::size_t shape, std::uint32_t page, LostKeys keys, int depth);
    void takeRows(std::size_t shape, const TreePage& page);
    void takeStray(std::uint32_t page);
    bool hasGapFor(std::size_t shape, std::int64_t key) const;

    PageReader& pages_;
    const std::vector<TableShape>& shapes_;
    const Progress& progress_;
    const Take* take_ = nullptr;
    std::map<std::string, std::uint32_t> roots_;
    std::vector<FoundTable> tables_;
    std::vector<bool> seen_;
    std::uint32_t unreadable_ = 0, readInPart_ = 0;
    std::int64_t unplaced_ = 0;
    bool schemaRead_ = true;
};

} // namespace alongside
