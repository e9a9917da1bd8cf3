#include "next_steps/next_steps_model.h"

#include "shared/completion_field.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/step_words.h"

#include <utility>

namespace alongside {

NextStepsModel::NextStepsModel(bool withNames, QObject* parent) : QAbstractTableModel(parent), withNames_(withNames) {}

void NextStepsModel::setSteps(std::vector<NextStep> steps, const std::map<TeacherId, QString>& names, Date today,
                              const SchoolDays& days) {
    beginResetModel();
    steps_ = std::move(steps);
    names_ = names;
    today_ = today;
    days_ = days;
    endResetModel();
}

const NextStep* NextStepsModel::stepAt(int row) const {
    return row >= 0 && row < rowCount() ? &steps_[static_cast<std::size_t>(row)] : nullptr;
}

int NextStepsModel::rowOf(NextStepId id) const {
    for (int row = 0; row < rowCount(); ++row)
        if (stepAt(row)->id == id)
            return row;
    return -1;
}

int NextStepsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : countOf(steps_);
}

int NextStepsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant NextStepsModel::data(const QModelIndex& index, int role) const {
    const auto* step = index.isValid() ? stepAt(index.row()) : nullptr;
    if (!step)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return words(*step, index.column());
    case Qt::ToolTipRole:
        return index.column() == kWhat ? words(*step, kWhat) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == kWhat ? tr("%1. %2").arg(words(*step, kWhat), history(*step))
                                       : words(*step, index.column());
    case kSortRole:
        return sorting(*step, index.column());
    case kSearchRole:
        return QStringList{words(*step, kWhat), nameOf(*step), words(*step, kKind), toQt(step->source)}.join(
            QLatin1Char(' '));
    case kHistoryRole:
        return history(*step);
    case kToneRole:
        return static_cast<int>(toneOf(*step));
    default:
        return {};
    }
}

QVariant NextStepsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case kWhat:
        return tr("What");
    case kOwner:
        return tr("Owner");
    case kDue:
        return tr("Due");
    case kMadeOn:
        return tr("Made on");
    case kKind:
        return tr("Kind");
    default:
        return {};
    }
}

QString NextStepsModel::words(const NextStep& step, int column) const {
    switch (column) {
    case kWhat:
        return toQt(step.what).simplified();
    case kOwner:
        return isPromise(step) ? tr("I promised") : tr("Teacher");
    case kDue:
        return standingWords(step, today_, *days_);
    case kMadeOn:
        return capitalized(shortDay(step.madeOn, today_));
    case kKind:
        return step.kind ? wordsFor(*step.kind) : tr("Action step");
    default:
        return {};
    }
}

QString NextStepsModel::nameOf(const NextStep& step) const {
    const auto found = names_.find(step.teacher);
    return withNames_ && found != names_.end() ? found->second : QString();
}

QString NextStepsModel::history(const NextStep& step) const {
    QStringList parts;
    if (const auto name = nameOf(step); !name.isEmpty())
        parts += name;
    parts += historyWords(step, today_);
    if (step.lookBack)
        parts += tr("looked back: %1").arg(wordsFor(step.lookBack->verdict).toLower());
    if (step.fitted)
        parts += tr("fitted to this class");
    const auto line = parts.join(tr(" · "));
    return withNames_ ? line : capitalized(line);
}

QVariant NextStepsModel::sorting(const NextStep& step, int column) const {
    const auto date = [](const std::optional<Date>& day) { return day ? toQt(*day) : QDate(9999, 12, 31); };
    if (column == kDue)
        return step.state == StepState::Open ? date(currentDue(step)) : date(step.closedOn);
    if (column == kMadeOn)
        return date(step.madeOn);
    return folded(words(step, column));
}

// Amber belongs to what is late, green to what was kept.
Tone NextStepsModel::toneOf(const NextStep& step) const {
    if (isOverdue(step, today_))
        return Tone::Warn;
    return step.state == StepState::Kept ? Tone::Ok : Tone::Neutral;
}

NextStepsFilter::NextStepsFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(NextStepsModel::kSortRole);
}

void NextStepsFilter::setWords(const QString& words) {
    words_ = words;
    invalidateFilter();
}

bool NextStepsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto text = sourceModel()->index(row, 0, parent).data(NextStepsModel::kSearchRole).toString();
    return matches(text, words_);
}

} // namespace alongside
