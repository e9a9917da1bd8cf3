#include "next_steps/next_steps_model.h"

#include "shared/completion_field.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/step_words.h"

#include <algorithm>
#include <utility>

namespace alongside {

NextStepsModel::NextStepsModel(bool withNames, QObject* parent) : QAbstractTableModel(parent), withNames_(withNames) {}

void NextStepsModel::setSteps(std::vector<NextStep> steps, const std::map<TeacherId, QString>& names, Date today,
                              const SchoolDays& days) {
    std::vector<LedgerLine> lines;
    for (const auto& step : steps)
        lines.push_back({step.id, isOverdue(step, today)});
    beginResetModel();
    take(std::move(lines), {}, names, today, days);
    take(std::move(steps));
    endResetModel();
}

void NextStepsModel::setLines(std::vector<LedgerLine> lines, LedgerReader reader,
                              const std::map<TeacherId, QString>& names, Date today, const SchoolDays& days) {
    beginResetModel();
    take(std::move(lines), std::move(reader), names, today, days);
    endResetModel();
}

void NextStepsModel::take(std::vector<LedgerLine> lines, LedgerReader reader, const std::map<TeacherId, QString>& names,
                          Date today, const SchoolDays& days) {
    lines_ = std::move(lines);
    reader_ = std::move(reader);
    steps_.clear();
    isAllRead_ = false;
    lookedThrough_.clear();
    names_ = names;
    today_ = today;
    days_ = days;
}

void NextStepsModel::take(std::vector<NextStep> steps) const {
    isAllRead_ = true;
    for (auto& step : steps)
        steps_.try_emplace(step.id.value, std::move(step));
}

void NextStepsModel::readAll() const {
    if (!isAllRead_)
        take(reader_.all());
}

const NextStep* NextStepsModel::stepAt(int row) const {
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto id = lines_[static_cast<std::size_t>(row)].id;
    auto found = steps_.find(id.value);
    if (found == steps_.end()) {
        auto step = reader_.one(id).value_or(NextStep()); // gone meanwhile: the list is about to be shown anew
        step.id = id;
        found = steps_.emplace(id.value, std::move(step)).first;
    }
    return &found->second;
}

bool NextStepsModel::isLateAt(int row) const {
    return row >= 0 && row < rowCount() && lines_[static_cast<std::size_t>(row)].isLate;
}

int NextStepsModel::rowOf(NextStepId id) const {
    const auto found =
        std::find_if(lines_.begin(), lines_.end(), [id](const LedgerLine& line) { return line.id == id; });
    return found == lines_.end() ? -1 : static_cast<int>(found - lines_.begin());
}

const QString& NextStepsModel::lookedThroughAt(int row) const {
    if (lookedThrough_.empty()) {
        readAll();
        for (int each = 0; each < rowCount(); ++each) {
            const auto& step = *stepAt(each);
            const QStringList parts{toQt(step.what), nameOf(step), words(step, kKind), toQt(step.source)};
            lookedThrough_.push_back(QLatin1Char(' ') + folded(parts.join(QLatin1Char(' '))).simplified());
        }
    }
    return lookedThrough_[static_cast<std::size_t>(row)];
}

int NextStepsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : countOf(lines_);
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
        return index.column() == kWhat ? words(*step, kWhat) + QLatin1Char('\n') + history(*step) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == kWhat ? tr("%1. %2").arg(words(*step, kWhat), history(*step))
                                       : words(*step, index.column());
    case kSortRole:
        readAll();
        return sorting(*step, index.column());
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

NextStepsFilter::NextStepsFilter(const NextStepsModel& model, QObject* parent)
    : QSortFilterProxyModel(parent), model_(model) {
    setSortRole(NextStepsModel::kSortRole);
}

void NextStepsFilter::setWords(const QString& words) {
    beginnings_.clear();
    for (const auto& word : folded(words).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        beginnings_ += QLatin1Char(' ') + word;
    invalidateFilter();
}

bool NextStepsFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    return std::all_of(beginnings_.begin(), beginnings_.end(),
                       [&](const QString& beginning) { return model_.lookedThroughAt(row).contains(beginning); });
}

} // namespace alongside
