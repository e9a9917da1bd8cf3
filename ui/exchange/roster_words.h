#pragma once

#include "exchange/csv/csv_text.h"
#include "exchange/roster/roster_preview.h"

#include <QString>

namespace alongside {

QString wordsFor(RosterColumn column); // "Planning periods"
QString wordsFor(RosterState state);   // "Will be added"
QString iconFor(RosterState state);    // a name for icon()

QString reasonWords(CsvFault fault); // "a quotation mark opens here and is never closed. Close it, or remove it."

// Why a list cannot be read, where, and what to do: "Line 3, column 17, field 2: a quotation mark ..."
QString sentenceFor(const CsvRefusal& refusal);
QString sentenceFor(const RosterRefusal& refusal);

// What would become of a row: "Refused: no name" in a cell, and the whole in a sentence.
QString shortWordsFor(const RosterRow& row);
QString sentenceFor(const RosterRow& row);

// Who was in the last roster of its kind and is not in this one; empty where there is nobody.
QString turnoverWords(const RosterTurnover& turnover);

// "14 teachers will be added, 1 row is refused."
QString countWords(const RosterPreview& preview);

// What the button does: "Add 14 teachers".
QString deedWords(const RosterPreview& preview);

// Why there is nothing to bring; empty where there is.
QString nothingToBringWords(const RosterPreview& preview, const RosterReading& reading);

// What to look at where something was guessed, an encoding or the end of a row; else empty.
QString guessWords(CsvEncoding encoding, const RosterPreview& preview);

} // namespace alongside
