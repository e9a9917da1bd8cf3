#include "exchange/roster_words.h"

#include "exchange/roster/roster_entry.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Rosters)
};

QString keptWords(const std::vector<TeacherField>& kept) {
    QStringList words;
    for (const auto field : kept)
        words += wordsFor(columnOf(field));
    return words.join(QStringLiteral(", "));
}

bool has(const RosterReading& reading, RosterColumn column) {
    return std::find(reading.columns.begin(), reading.columns.end(), column) != reading.columns.end();
}

} // namespace

QString wordsFor(RosterColumn column) {
    switch (column) {
    case RosterColumn::LeaveOut:
        return Say::tr("Leave out");
    case RosterColumn::Name:
        return Say::tr("Name");
    case RosterColumn::FirstName:
        return Say::tr("First name");
    case RosterColumn::LastName:
        return Say::tr("Last name");
    case RosterColumn::PreferredName:
        return Say::tr("Preferred name");
    case RosterColumn::Pronouns:
        return Say::tr("Pronouns");
    case RosterColumn::Role:
        return Say::tr("Role");
    case RosterColumn::Subjects:
        return Say::tr("Subjects");
    case RosterColumn::Grades:
        return Say::tr("Grades");
    case RosterColumn::Room:
        return Say::tr("Room");
    case RosterColumn::School:
        return Say::tr("School");
    case RosterColumn::PlanningPeriods:
        return Say::tr("Planning periods");
    case RosterColumn::Email:
        return Say::tr("Email");
    case RosterColumn::Phone:
        return Say::tr("Phone");
    case RosterColumn::RosterId:
        return Say::tr("Roster ID");
    }
    return {};
}

QString wordsFor(RosterState state) {
    switch (state) {
    case RosterState::Added:
        return Say::tr("Will be added");
    case RosterState::Changed:
        return Say::tr("Gets what is missing");
    case RosterState::Unchanged:
        return Say::tr("Already there");
    case RosterState::Refused:
        return Say::tr("Refused");
    }
    return {};
}

QString iconFor(RosterState state) {
    switch (state) {
    case RosterState::Added:
        return QStringLiteral("plus");
    case RosterState::Changed:
        return QStringLiteral("pencil");
    case RosterState::Unchanged:
        return QStringLiteral("check");
    case RosterState::Refused:
        return QStringLiteral("triangle-alert");
    }
    return {};
}

QString shortWordsFor(const RosterRow& row) {
    const auto state = wordsFor(row.state);
    if (!row.refusal)
        return state;
    const auto refused = [&](const QString& why) { return Say::tr("%1: %2", "refused, and why").arg(state, why); };
    switch (row.refusal->fault) {
    case RosterFault::NoName:
        return refused(Say::tr("no name"));
    case RosterFault::NotStaff:
        return refused(Say::tr("no staff"));
    case RosterFault::TooWide:
        return refused(Say::tr("%Ln field(s)", nullptr, static_cast<int>(row.refusal->fields)));
    case RosterFault::NoAddress:
        return refused(Say::tr("no e-mail address"));
    case RosterFault::BadValue:
        return refused(wordsFor(row.refusal->column));
    case RosterFault::InListBefore:
        return refused(Say::tr("as in line %1").arg(row.refusal->line));
    case RosterFault::SeveralFit:
        return refused(Say::tr("several fit"));
    case RosterFault::TwoTeachers:
        return refused(Say::tr("two teachers"));
    case RosterFault::InBin:
        return refused(Say::tr("in the bin"));
    }
    return state;
}

QString sentenceFor(const RosterRow& row) {
    if (row.refusal)
        return sentenceFor(*row.refusal);
    QStringList sentences{QStringLiteral("%1: %2.").arg(QString::fromStdString(row.teacher.name), wordsFor(row.state))};
    if (!row.kept.empty())
        sentences += Say::tr("Your notebook keeps its own: %1.", "fields").arg(keptWords(row.kept));
    if (row.state == RosterState::Added && row.teacher.name.find(',') != std::string::npos)
        sentences +=
            Say::tr("The name is kept as it is written. Names with a comma are turned only where every row has one.");
    if (row.missing > 0)
        sentences += Say::tr("The last %Ln field(s) are missing in this row and left empty.", nullptr,
                             static_cast<int>(row.missing));
    return sentences.join(QLatin1Char(' '));
}

QString countWords(const RosterPreview& preview) {
    QStringList parts;
    const auto add = [&](RosterState state, auto&& words) {
        if (const int count = preview.count(state); count > 0)
            parts += words(count);
    };
    add(RosterState::Added, [](int n) { return Say::tr("%Ln teacher(s) will be added", nullptr, n); });
    add(RosterState::Changed, [](int n) { return Say::tr("%Ln teacher(s) get what is missing", nullptr, n); });
    add(RosterState::Unchanged, [](int n) { return Say::tr("%Ln are already there", nullptr, n); });
    add(RosterState::Refused, [](int n) { return Say::tr("%Ln row(s) are refused", nullptr, n); });
    return parts.isEmpty() ? QString() : parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

QString turnoverWords(const RosterTurnover& turnover) {
    constexpr std::size_t kNamed = 5;
    if (turnover.missing.empty())
        return {};
    QStringList names;
    for (std::size_t i = 0; i < std::min(turnover.missing.size(), kNamed); ++i)
        names += QString::fromStdString(turnover.missing[i].name);
    if (turnover.missing.size() > kNamed)
        names += Say::tr("and %Ln more", nullptr, static_cast<int>(turnover.missing.size() - kNamed));
    return Say::tr(
               "%Ln teacher(s) stood in the last roster and not in this one: %1. Their profile will say so; they and "
               "all that you wrote stay.",
               nullptr, static_cast<int>(turnover.missing.size()))
        .arg(names.join(QStringLiteral(", ")));
}

QString deedWords(const RosterPreview& preview) {
    const int added = preview.count(RosterState::Added), changed = preview.count(RosterState::Changed);
    if (added == 0 && changed == 0)
        return preview.bringsAnything() ? Say::tr("Take over the roster") : Say::tr("Add teachers");
    if (changed == 0)
        return Say::tr("Add %Ln teacher(s)", nullptr, added);
    if (added == 0)
        return Say::tr("Fill in %Ln teacher(s)", nullptr, changed);
    return Say::tr("Bring in %Ln teacher(s)", nullptr, added + changed);
}

QString nothingToBringWords(const RosterPreview& preview, const RosterReading& reading) {
    if (preview.bringsAnything())
        return {};
    if (preview.rows.empty())
        return Say::tr("There is no row with a teacher in this list.");
    if (!has(reading, RosterColumn::Name) && !has(reading, RosterColumn::FirstName) &&
        !has(reading, RosterColumn::LastName))
        return Say::tr("Choose which column has the names.");
    if (preview.count(RosterState::Refused) == 0)
        return Say::tr("Everybody on this list is in your notebook already.");
    return Say::tr("No row can be brought in. The first column says why.");
}

QString guessWords(CsvEncoding encoding, const RosterPreview& preview) {
    QStringList sentences;
    if (encoding == CsvEncoding::Windows1252)
        sentences += Say::tr("This file is in an older encoding, read as Windows-1252. Please look at the names with "
                             "accents.");
    if (const int narrow = preview.countNarrow(); narrow > 0)
        sentences +=
            Say::tr("%Ln row(s) have fewer columns than the first; the missing ones are left empty.", nullptr, narrow);
    return sentences.join(QLatin1Char(' '));
}

} // namespace alongside
