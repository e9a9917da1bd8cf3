#pragma once

#include "exchange/csv/csv_reader.h"
#include "exchange/roster/roster_columns.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace alongside {

// In which form a file lists people.
enum class PeopleFormat { OneRoster11, OneRoster12, Clever, VCard, OwnTable, Addresses };

// Who of a file is not on the list, and was let go of with the row.
struct PassedOver {
    std::size_t families = 0; // students, parents and whoever belongs to them
    std::size_t leaving = 0;  // staff whom the file marks as gone
    std::size_t others = 0;   // nobody knows what they are

    std::size_t count() const { return families + leaving + others; }
    bool operator==(const PassedOver&) const = default;
};

// The staff of a file as a list: the first row has the names of its fields, every place is one in the file.
struct PeopleList {
    PeopleFormat format{};
    std::vector<CsvRow> rows;
    RosterReading reading;
    PassedOver passedOver;

    bool operator==(const PeopleList&) const = default;
};

// Why a file with people cannot be read, apart from what stands in the way of reading rows and fields.
enum class PeopleFault {
    CannotOpen,
    TooLarge,
    DamagedZip,
    EncryptedZip,
    TooManyEntries,
    TooPacked,     // more comes out of it than a list ever holds
    OutsideZip,    // an entry that leads out of it
    EntryTwice,    // two entries of one name
    WebPage,       // no list at all, by its first bytes
    Pdf,           // likewise
    Picture,       // likewise
    NoZip,         // named as one
    OfFamilies,    // a table of students or parents; `detail` is the heading that says so
    HasPasswords,  // likewise
    NoPeople,      // neither users.csv nor teachers.csv
    NoColumn,      // `detail` names it
    ColumnTwice,   // likewise
    NoRoles,       // neither a column role nor roles.csv, so staff and students cannot be told apart
    OtherVersion,  // of OneRoster or vCard; `detail` has it
    NoBegin,       // something before BEGIN:VCARD
    NoEnd,         // a card without END:VCARD
    NoColon,       // a line of a card that has none
    BadQuotedByte, // "=" without two digits behind it
};

// Why a file is refused, in which part of it, and where there; a line of 0 stands for the part as a whole.
struct PeopleRefusal {
    std::variant<PeopleFault, CsvFault> fault;
    std::string file = {}; // within a folder or a zip
    CsvPlace place = {0, 0, 0};
    std::string detail = {};

    bool operator==(const PeopleRefusal&) const = default;
};

// Thrown and caught within this folder.
struct PeopleRefused {
    PeopleRefusal refusal;
};

} // namespace alongside
