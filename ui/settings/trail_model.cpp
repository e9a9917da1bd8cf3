#include "settings/trail_model.h"

#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/leaving_words.h"

#include <algorithm>
#include <utility>

namespace alongside {

void TrailModel::setLines(std::vector<TrailLine> lines, TeacherNames names, Date today) {
    beginResetModel();
    lines_ = std::move(lines);
    names_ = std::move(names);
    today_ = today;
    endResetModel();
}

const TrailLine* TrailModel::lineAt(int row) const {
    return row >= 0 && row < rowCount() ? &lines_[static_cast<std::size_t>(row)] : nullptr;
}

int TrailModel::rowOf(const TrailLine& line) const {
    const auto found = std::find(lines_.begin(), lines_.end(), line);
    return found == lines_.end() ? -1 : static_cast<int>(found - lines_.begin());
}

int TrailModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : countOf(lines_);
}

int TrailModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString TrailModel::aboutWords(const TrailLine& line) const {
    QStringList names;
    for (const auto teacher : line.what.about)
        if (const auto found = names_.find(teacher); found != names_.end())
            names += found->second;
    if (line.deletedSince > 0)
        names += tr("%Ln deleted since", nullptr, line.deletedSince);
    if (!names.isEmpty())
        return names.join(tr(", ", "between names"));
    return holdsEverybody(line.what.document) ? tr("Everybody") : tr("Nobody by name");
}

QString TrailModel::whenWords(const TrailLine& line) const {
    const auto day = fromQt(QDateTime::fromSecsSinceEpoch(line.leftAt.time_since_epoch().count()).date());
    return tr("%1, %2", "a day, and a time of day")
        .arg(capitalized(shortDay(day, today_)), timeOfDay(localTime(line.leftAt)));
}

QString TrailModel::wordsIn(const TrailLine& line, int column) const {
    switch (column) {
    case kWhat:
        return line.what.withPrivateText ? tr("%1, with private text").arg(wordsFor(line.what.document))
                                         : wordsFor(line.what.document);
    case kAbout:
        return aboutWords(line);
    case kHow:
        return wordsFor(line.what.way);
    case kWhen:
        return whenWords(line);
    default:
        return toQt(line.sha256).left(12);
    }
}

QVariant TrailModel::data(const QModelIndex& index, int role) const {
    const auto* line = lineAt(index.row());
    if (!line)
        return {};
    if (role == Qt::DisplayRole)
        return wordsIn(*line, index.column());
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == kHash)
        return toQt(line->sha256);
    return index.column() == kWhat
               ? tr("%1, %2, about %3, %4", "what left, how, about whom, when")
                     .arg(wordsIn(*line, kWhat), wordsIn(*line, kHow), aboutWords(*line), whenWords(*line))
               : wordsIn(*line, index.column());
}

QVariant TrailModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case kWhat:
        return tr("What left");
    case kAbout:
        return tr("About");
    case kHow:
        return tr("How");
    case kWhen:
        return tr("When");
    default:
        return tr("SHA-256");
    }
}

} // namespace alongside
