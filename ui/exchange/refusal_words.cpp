#include "exchange/roster_words.h"
#include "shared/wording/problem_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Rosters)
};

QString placeWords(const CsvPlace& place, RosterColumn column = RosterColumn::LeaveOut) {
    const auto words = place.column == 0
                           ? Say::tr("Line %1").arg(place.line) // a vCard has neither columns nor fields
                           : Say::tr("Line %1, column %2, field %3").arg(place.line).arg(place.column).arg(place.field);
    return column == RosterColumn::LeaveOut ? words : QStringLiteral("%1 (%2)").arg(words, wordsFor(column));
}

QString reasonWords(const RosterRefusal& refusal) {
    switch (refusal.fault) {
    case RosterFault::NoName:
        return Say::tr("there is no name. Write it into the list, or choose another column for names.");
    case RosterFault::NotStaff:
        return Say::tr(
            "this is a student or a parent. They have no place in this notebook; leave them out of the list.");
    case RosterFault::TooWide:
        return Say::tr("this row has %Ln field(s), more than the first row, so fields may stand in the wrong column. "
                       "Mend the separators of this row.",
                       nullptr, static_cast<int>(refusal.fields));
    case RosterFault::NoAddress:
        return Say::tr("this is no e-mail address. Mend it, leave it empty, or choose another column for e-mails.");
    case RosterFault::BadValue:
        return sentenceFor(refusal.why.value_or(Fault::NotText));
    case RosterFault::InListBefore:
        return Say::tr("line %1 is about the same teacher. Remove one of the two, or give each an e-mail of their own.")
            .arg(refusal.line);
    case RosterFault::SeveralFit:
        return Say::tr("several teachers fit. Tell them apart by e-mail or roster ID.");
    case RosterFault::TwoTeachers:
        return Say::tr("the roster ID is one teacher's and the e-mail another's. Mend one of them.");
    case RosterFault::InBin:
        return Say::tr("this teacher is in the bin. Take them back there, with all that you wrote, or delete them for "
                       "good first.");
    }
    return {};
}

QString joined(const QString& place, const QString& reason) {
    return Say::tr("%1: %2", "a place, and what is wrong there").arg(place, reason);
}

} // namespace

QString reasonWords(CsvFault fault) {
    switch (fault) {
    case CsvFault::Spreadsheet:
        return Say::tr("This is a spreadsheet's own file. Copy the rows in it and paste them here, or save it there as "
                       "CSV UTF-8 and open that.");
    case CsvFault::TooLarge:
        return Say::tr("This list is larger than 64 MB. Split it, or leave out columns that hold no teachers.");
    case CsvFault::TooManyRows:
        return Say::tr("a list has 200,000 rows at most. Split it into several.");
    case CsvFault::TooManyFields:
        return Say::tr("a row has 200 fields at most, a list 4 million. Leave out columns that hold nothing about "
                       "teachers.");
    case CsvFault::FieldTooLong:
        return Say::tr(
            "this field is longer than 64 KB. Shorten it, or look for a quotation mark that is never closed.");
    case CsvFault::HoldsNul:
        return Say::tr("there is a NUL character, which no text has. Save the list again as CSV UTF-8.");
    case CsvFault::NotText:
        return Say::tr("there are bytes that are no text. Save the list again as CSV UTF-8.");
    case CsvFault::UnclosedQuote:
        return Say::tr("a quotation mark opens here and is never closed. Close it, or remove it.");
    case CsvFault::TextAfterQuote:
        return Say::tr("there is text after a closing quotation mark. Double the marks that belong to the text, or "
                       "remove them.");
    case CsvFault::BlankBeforeQuote:
        return Say::tr("there are blanks before a quotation mark. Remove the blanks, or the marks.");
    }
    return {};
}

QString sentenceFor(const CsvRefusal& refusal) {
    const bool isWhole = refusal.fault == CsvFault::Spreadsheet || refusal.fault == CsvFault::TooLarge;
    const auto reason = reasonWords(refusal.fault);
    return isWhole ? reason : joined(placeWords(refusal.place), reason);
}

QString sentenceFor(const RosterRefusal& refusal) {
    return joined(placeWords(refusal.place, refusal.column), reasonWords(refusal));
}

} // namespace alongside
