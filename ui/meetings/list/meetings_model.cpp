#include "meetings/list/meetings_model.h"

#include "meetings/meeting_words.h"
#include "shared/text.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"

#include <algorithm>
#include <utility>

namespace alongside {
namespace {

constexpr int kLinesKept = 200;

// Where the words are: in the shared note, else in the private one, else in a next step.
void lookFor(MeetingLine& line, const Meeting& meeting, const QString& looked) {
    line.words = foundIn(toQt(meeting.contact.sharedNote), looked);
    if (looked.isEmpty() || !line.words.places.isEmpty())
        return;
    const auto turnTo = [&](const std::string& text, MeetingLine::Found found) {
        auto words = foundIn(toQt(text), looked);
        if (words.places.isEmpty())
            return false;
        line.words = std::move(words);
        line.found = found;
        return true;
    };
    if (turnTo(meeting.contact.privateNote, MeetingLine::Found::PrivateNote))
        return;
    for (const auto& step : meeting.nextSteps)
        if (turnTo(step.what, MeetingLine::Found::NextStep) || turnTo(step.source, MeetingLine::Found::NextStep))
            return;
}

} // namespace

MeetingsModel::MeetingsModel(const Tables& tables, QObject* parent)
    : QAbstractTableModel(parent), tables_(tables), people_(tables), lines_(kLinesKept) {}

void MeetingsModel::show(std::vector<ContactId> keys, const QString& looked, Date today) {
    beginResetModel();
    keys_ = std::move(keys);
    looked_ = looked;
    today_ = today;
    lines_.clear();
    people_.forget();
    endResetModel();
}

ContactId MeetingsModel::keyAt(int row) const {
    return row >= 0 && row < rowCount() ? keys_[static_cast<std::size_t>(row)] : ContactId();
}

int MeetingsModel::rowOf(ContactId key) const {
    const auto at = std::find(keys_.begin(), keys_.end(), key);
    return at == keys_.end() ? -1 : static_cast<int>(at - keys_.begin());
}

MeetingLine MeetingsModel::read(ContactId key) const {
    MeetingLine line;
    auto meeting = meetingOf(tables_, key);
    if (!meeting)
        return line; // gone meanwhile: the list is about to be shown anew
    line.state = stateOf(meeting->contact, today_);
    line.names = people_.of(meeting->contact.with);
    line.nextSteps = countOf(meeting->nextSteps);
    line.late = static_cast<int>(std::count_if(meeting->nextSteps.begin(), meeting->nextSteps.end(),
                                               [&](const NextStep& step) { return isOverdue(step, today_); }));
    lookFor(line, *meeting, looked_);
    line.contact = std::move(meeting->contact);
    return line;
}

const MeetingLine* MeetingsModel::lineAt(int row) const {
    const auto key = keyAt(row);
    if (!key)
        return nullptr;
    if (!lines_.contains(key.value))
        lines_.insert(key.value, new MeetingLine(read(key)));
    return lines_.object(key.value);
}

int MeetingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : countOf(keys_);
}

int MeetingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant MeetingsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const auto* line = lineAt(index.row());
    if (!line || !line->contact.id)
        return {};
    if (role == Qt::AccessibleTextRole)
        return meaning(*line, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == kWith ? meaning(*line, kWith) : words(*line, index.column());
    return words(*line, index.column());
}

QVariant MeetingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case kWhen:
        return tr("When");
    case kWith:
        return tr("With");
    case kNote:
        return tr("Note");
    case kState:
        return tr("State");
    case kNextSteps:
        return tr("Next steps");
    default:
        return {};
    }
}

QString MeetingsModel::words(const MeetingLine& line, int column) const {
    switch (column) {
    case kWhen:
        return dayWords(line, today_);
    case kWith:
        return peopleWords(line.names);
    case kNote:
        return line.words.line;
    case kState:
        return standingWords(line.contact, today_);
    case kNextSteps:
        return stepsWords(line);
    default:
        return {};
    }
}

QString MeetingsModel::meaning(const MeetingLine& line, int column) const {
    if (column == kWhen) {
        QStringList parts{sentenceFor(line.contact, line.names, today_)};
        for (const auto& more : {minutesWords(line.contact.length), meaning(line, kNote), stepsWords(line)})
            if (!more.isEmpty())
                parts += more;
        return parts.join(QStringLiteral(". "));
    }
    if (column == kWith)
        return tr("%1, %2").arg(allPeopleWords(line.names), wordsFor(line.contact.kind));
    if (column == kNote && line.found == MeetingLine::Found::PrivateNote)
        return tr("Private note: %1").arg(line.words.line);
    if (column == kNote && line.found == MeetingLine::Found::NextStep)
        return tr("Next step: %1").arg(line.words.line);
    return words(line, column);
}

QString stepsWords(const MeetingLine& line) {
    if (line.nextSteps == 0)
        return {};
    const auto all = MeetingsModel::tr("%Ln next step(s)", nullptr, line.nextSteps);
    return line.late == 0 ? all
                          : MeetingsModel::tr("%1, %2").arg(all, MeetingsModel::tr("%Ln late", nullptr, line.late));
}

QString dayWords(const MeetingLine& line, Date today) {
    return capitalized(dayWithWeekday(line.contact.on, today));
}

QString timeWords(const MeetingLine& line) {
    const auto length = minutesWords(line.contact.length);
    return line.contact.start ? MeetingsModel::tr("%1, %2").arg(timeOfDay(*line.contact.start), length) : length;
}

} // namespace alongside
