#pragma once

#include "exchange/csv/csv_reader.h"
#include "exchange/csv/csv_writer.h"
#include "store/tables.h"

#include <optional>
#include <string_view>

namespace alongside {

// What can be taken along as a table.
enum class NotebookTable { Teachers, Meetings, NextSteps, Wins };

// The names of the columns first, then a row for each record that is not in the bin. Private notes are in none of them.
// docs/file-format.md says what the columns hold.
CsvCells cellsOf(const Tables& tables, NotebookTable table);

// As a file.
std::string tableText(const Tables& tables, NotebookTable table);

// The cells of such a file again. Whether it was changed in between is the reader's to judge.
std::optional<CsvCells> cellsIn(std::string_view text);

// Whether a row has the names of the columns of the table of teachers.
bool isTeachersHead(const CsvRow& row);

} // namespace alongside
