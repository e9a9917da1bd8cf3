#include "store/rescue/row_finder.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr int kDeepest = 20;

const std::string* textIn(const FoundRow& row, std::size_t column) {
    return column < row.cells.size() ? std::get_if<std::string>(&row.cells[column]) : nullptr;
}

} // namespace

// The schema is a table of its own, whose tree begins on the first page; each row tells where a table's tree begins.
void RowFinder::readSchema() {
    schemaRead_ = readSchemaBelow(1, 0);
    for (std::uint32_t number = 1; !schemaRead_ && number <= pages_.count(); ++number) {
        progress_.goOn();
        if (const auto page = readTreePage(pages_, number))
            noteRoots(*page);
    }
}

bool RowFinder::readSchemaBelow(std::uint32_t number, int depth) {
    const auto page = depth < kDeepest ? readTreePage(pages_, number) : std::nullopt;
    if (!page || page->senseless > 0) {
        ++(page ? readInPart_ : unreadable_);
        return false;
    }
    noteRoots(*page);
    bool all = true;
    for (const auto& branch : page->branches)
        all = readSchemaBelow(branch.page, depth + 1) && all;
    return all;
}

void RowFinder::noteRoots(const TreePage& page) {
    for (const auto& row : page.rows) {
        const auto* type = textIn(row, 0);
        const auto* name = textIn(row, 1);
        const auto* sql = textIn(row, 4);
        const auto* root = row.cells.size() == 5 ? std::get_if<std::int64_t>(&row.cells[3]) : nullptr;
        if (type && name && sql && root && *type == "table" && sql->starts_with("CREATE TABLE") && *root > 1 &&
            *root <= pages_.count())
            roots_[*name] = static_cast<std::uint32_t>(*root);
    }
}

void RowFinder::find(const Take& take) {
    take_ = &take;
    progress_.begin(Stage::Read, pages_.count());
    readSchema();
    for (std::size_t shape = 0; shape < shapes_.size(); ++shape) {
        const auto root = roots_.find(shapes_[shape].name);
        const LostKeys all{INT64_MIN, INT64_MAX, false};
        if (root == roots_.end() ? !schemaRead_ : !walk(shape, root->second, all, 0))
            tables_[shape].gaps.push_back(all);
    }
    const bool anyGap = std::any_of(tables_.begin(), tables_.end(), [](const auto& t) { return !t.gaps.empty(); });
    for (std::uint32_t number = 2; anyGap && number <= pages_.count(); ++number)
        if (!seen_[number])
            takeStray(number);
}

// False when the page is none of this table's; whoever leads to it notes the gap.
bool RowFinder::walk(std::size_t shape, std::uint32_t number, LostKeys keys, int depth) {
    if (number < 2 || number >= seen_.size() || seen_[number] || depth > kDeepest)
        return false;
    const auto page = readTreePage(pages_, number);
    const bool isOurs =
        page && (page->rows.empty() || std::any_of(page->rows.begin(), page->rows.end(),
                                                   [&](const auto& row) { return shapes_[shape].fits(row) > 0; }));
    if (!isOurs) {
        const bool isGuess = page && depth == 0 && !schemaRead_; // it was only not known where the table begins
        unreadable_ += isGuess ? 0U : 1U;
        return false;
    }
    seen_[number] = true;
    progress_.went();
    takeRows(shape, *page);
    bool leadsToRows = false;
    std::vector<LostKeys> lost;
    for (const auto& branch : page->branches) {
        const LostKeys below{keys.after, std::min(branch.last, keys.last), false};
        const auto before = tables_[shape].pages;
        if (walk(shape, branch.page, below, depth + 1))
            leadsToRows = leadsToRows || tables_[shape].pages == before + 1;
        else
            lost.push_back(below);
        keys.after = below.last;
    }
    for (auto& gap : lost) {
        gap.isOnePage = leadsToRows;
        tables_[shape].gaps.push_back(gap);
    }
    return true;
}

void RowFinder::takeRows(std::size_t shape, const TreePage& page) {
    auto& table = tables_[shape];
    const auto before = table.refused;
    table.refused += page.senseless;
    table.pages += page.branches.empty() ? 1 : 0;
    for (const auto& row : page.rows) {
        if (shapes_[shape].fits(row) == 0) {
            ++table.refused;
            continue;
        }
        ++table.rows;
        table.lastKey = std::max(table.lastKey, row.key);
        (*take_)(shape, row);
    }
    readInPart_ += table.refused > before ? 1U : 0U;
}

bool RowFinder::hasGapFor(std::size_t shape, std::int64_t key) const {
    const auto& gaps = tables_[shape].gaps;
    return std::any_of(gaps.begin(), gaps.end(), [&](const auto& gap) { return gap.after < key && key <= gap.last; });
}

// Freed pages are overwritten with zeros (secure_delete), so that rows on a page that nothing leads to are alive.
void RowFinder::takeStray(std::uint32_t number) {
    progress_.went();
    const auto page = readTreePage(pages_, number);
    if (!page || page->rows.empty())
        return;
    int best = 0;
    std::vector<std::size_t> fitting;
    for (std::size_t shape = 0; shape < shapes_.size(); ++shape) {
        const auto& row = page->rows.front();
        const int fit = hasGapFor(shape, row.key) ? shapes_[shape].fits(row) : 0;
        if (fit > best)
            fitting.clear();
        if (fit > 0 && fit >= best)
            fitting.push_back(shape);
        best = std::max(best, fit);
    }
    if (fitting.size() == 1)
        takeRows(fitting.front(), *page);
    else if (!fitting.empty())
        unplaced_ += static_cast<std::int64_t>(page->rows.size());
}

} // namespace alongside
