#include "exchange/people_words.h"

#include "exchange/roster_words.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(People)
};

QString reasonWords(PeopleFault fault, const QString& detail) {
    switch (fault) {
    case PeopleFault::CannotOpen:
        return Say::tr("this cannot be read. Check that it is there and that you may open it.");
    case PeopleFault::TooLarge:
        return Say::tr("this is larger than 200 MB. Ask for an export of your schools alone.");
    case PeopleFault::DamagedZip:
        return Say::tr("this zip is damaged. Ask for it again, or unpack it and open the folder.");
    case PeopleFault::EncryptedZip:
        return Say::tr("this zip has a password. Unpack it and open the folder.");
    case PeopleFault::TooManyEntries:
        return Say::tr("this zip holds more than 50 files. Ask for one with the roster alone.");
    case PeopleFault::TooPacked:
        return Say::tr("more would come out of this zip than a roster ever holds. Ask for it again, or unpack it and "
                       "open the folder.");
    case PeopleFault::OutsideZip:
        return Say::tr("this zip has a file that leads out of it. Do not trust it; ask where it comes from.");
    case PeopleFault::EntryTwice:
        return Say::tr("this zip has two files of this name. Ask for one with a single roster.");
    case PeopleFault::WebPage:
        return Say::tr("this is a web page. Open it, copy the rows of its table and paste them here.");
    case PeopleFault::Pdf:
        return Say::tr("this is a PDF. Copy the rows in it and paste them here, or ask for the list as CSV.");
    case PeopleFault::Picture:
        return Say::tr("this is a picture. Ask for the list as CSV, or write the names into the field.");
    case PeopleFault::NoZip:
        return Say::tr("this is called a zip and is none. Ask for it again, or open what should be in it.");
    case PeopleFault::OfFamilies:
        return Say::tr(
                   "the column %1 is about students or their families, who have no place in this notebook. Open the "
                   "list of your teachers, or take what is about students out of this one.")
            .arg(detail);
    case PeopleFault::HasPasswords:
        return Say::tr("the column %1 has passwords. Take it out of the list first; nothing of it was kept.")
            .arg(detail);
    case PeopleFault::NoPeople:
        return Say::tr(
            "there is no list of people in it: neither users.csv (OneRoster) nor teachers.csv (Clever). Open "
            "the list itself.");
    case PeopleFault::NoColumn:
        return Say::tr("there is no column %1. Ask for the whole export, or bring the list as plain CSV.").arg(detail);
    case PeopleFault::ColumnTwice:
        return Say::tr("there are two columns %1. Remove one of them.").arg(detail);
    case PeopleFault::NoRoles:
        return Say::tr("nothing here says who is staff and who is a student. Open the whole export with roles.csv.");
    case PeopleFault::OtherVersion:
        return Say::tr(
                   "this is version %1. Read are OneRoster 1.1 and 1.2, and vCard 2.1 to 4.0. Ask for one of these.")
            .arg(detail);
    case PeopleFault::NoBegin:
        return Say::tr("a card begins with BEGIN:VCARD, and this line stands before one. Save the contacts again.");
    case PeopleFault::NoEnd:
        return Say::tr("the card that begins here has no END:VCARD. Save the contacts again.");
    case PeopleFault::NoColon:
        return Say::tr("there is no colon in this line. Save the contacts again.");
    case PeopleFault::BadQuotedByte:
        return Say::tr("there is a = that is not followed by two digits. Save the contacts again, in version 3 or 4.");
    }
    return {};
}

// As for a list, but for what a list is told to do.
QString reasonWords(const PeopleRefusal& refusal) {
    const auto* csv = std::get_if<CsvFault>(&refusal.fault);
    if (!csv)
        return reasonWords(std::get<PeopleFault>(refusal.fault), toQt(refusal.detail));
    const bool isCard = refusal.place.line > 0 && refusal.place.column == 0;
    if (isCard && (*csv == CsvFault::NotText || *csv == CsvFault::HoldsNul))
        return Say::tr("there are bytes that are no text. Save the contacts again, in UTF-8.");
    return reasonWords(*csv);
}

QString placeWords(const PeopleRefusal& refusal) {
    QStringList parts;
    if (!refusal.file.empty() && refusal.detail != refusal.file)
        parts += toQt(refusal.file);
    if (refusal.place.line > 0)
        parts += Say::tr("line %1").arg(refusal.place.line);
    if (refusal.place.column > 0)
        parts += Say::tr("column %1").arg(refusal.place.column);
    if (refusal.place.field > 0)
        parts += Say::tr("field %1").arg(refusal.place.field);
    return parts.join(QStringLiteral(", "));
}

QString formatWords(PeopleFormat format) {
    switch (format) {
    case PeopleFormat::OneRoster11:
        return Say::tr("OneRoster 1.1. Lines are those of users.csv.");
    case PeopleFormat::OneRoster12:
        return Say::tr("OneRoster 1.2. Lines are those of users.csv.");
    case PeopleFormat::Clever:
        return Say::tr("Clever. Lines are those of teachers.csv.");
    case PeopleFormat::VCard:
        return Say::tr("Contacts (vCard).");
    case PeopleFormat::OwnTable:
        return Say::tr("A table of teachers that Alongside saved.");
    case PeopleFormat::Addresses:
        return Say::tr("Names and addresses as a mail has them.");
    }
    return {};
}

} // namespace

QString sentenceFor(const PeopleRefusal& refusal) {
    const auto place = placeWords(refusal);
    const auto reason = reasonWords(refusal);
    if (place.isEmpty())
        return capitalized(reason);
    const auto whole = Say::tr("%1: %2", "a place, and what is wrong there").arg(place, reason);
    return refusal.file.empty() ? capitalized(whole) : whole; // a file is named as it is
}

QString aboutWords(const PeopleList& list) {
    QStringList sentences{formatWords(list.format)};
    const auto add = [&](std::size_t count, auto&& words) {
        if (count > 0)
            sentences += words(static_cast<int>(count));
    };
    add(list.passedOver.families, [](int n) {
        return Say::tr("%Ln student(s), parent(s) and others who are no staff were passed over, and nothing about them "
                       "was kept.",
                       nullptr, n);
    });
    add(list.passedOver.leaving, [](int n) { return Say::tr("%Ln were left out: not active any more.", nullptr, n); });
    add(list.passedOver.others, [&](int n) {
        return list.format == PeopleFormat::VCard
                   ? Say::tr("%Ln card(s) of groups and places were passed over.", nullptr, n)
                   : Say::tr("%Ln with a role that is not known were passed over.", nullptr, n);
    });
    return sentences.join(QLatin1Char(' '));
}

} // namespace alongside
