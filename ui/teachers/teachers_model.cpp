#include "teachers/teachers_model.h"

#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/practice_words.h"
#include "shared/wording/teacher_words.h"

#include <algorithm>
#include <utility>

namespace alongside {
namespace {

QString practicesSentence(const PracticeMarks& practices) {
    QStringList sentences;
    for (const auto dimension : everyValueOf<Dimension>())
        sentences += practicesWords(dimension, practices[static_cast<std::size_t>(dimension)]);
    return sentences.join(QStringLiteral(". "));
}

// Who was never met is longest unmet; what is not planned comes after all that is.
auto sortDay(const CaseloadRow& row, int column) {
    using std::chrono::year;
    return column == TeachersModel::LastMet ? row.lastMet.value_or(year(0) / 1 / 1)
                                            : row.nextPlanned.value_or(year(9999) / 1 / 1);
}

} // namespace

bool isResting(const Teacher& teacher) {
    return teacher.status == TeacherStatus::Paused || teacher.status == TeacherStatus::Ended;
}

// The plain locale C sorts by code points, which no reader does.
TeachersModel::TeachersModel(const Tables& tables, QObject* parent)
    : QAbstractTableModel(parent), tables_(tables),
      collator_(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale()) {
    collator_.setCaseSensitivity(Qt::CaseInsensitive);
    collator_.setNumericMode(true);
}

void TeachersModel::readPractices(Date today) {
    practices_.emplace(tables_, today);
}

QString TeachersModel::role(const Teacher& teacher) const {
    if (!teacher.role.empty())
        return roleWords(teacher);
    auto known = roles_.constFind(teacher.id.value);
    if (known == roles_.constEnd())
        known = roles_.insert(teacher.id.value, roleWords(tables_.teachers.find(teacher.id).value_or(teacher)));
    return *known;
}

const PracticeMarks& TeachersModel::practicesWith(const Teacher& teacher) const {
    static const PracticeMarks none;
    return practices_ ? practices_->with(teacher) : none;
}

const PracticeMarks& TeachersModel::practicesAt(int row) const {
    return practicesWith(rowAt(row).teacher);
}

void TeachersModel::show(std::vector<CaseloadRow> rows, Date today) {
    beginResetModel();
    rows_ = std::move(rows);
    roles_.clear();
    today_ = today;
    arrange();
    endResetModel();
}

QModelIndex TeachersModel::indexOf(TeacherId teacher) const {
    for (int row = 0; row < rowCount(); ++row)
        if (rowAt(row).teacher.id == teacher)
            return index(row, 0);
    return {};
}

bool TeachersModel::isSortable(int column) {
    return column == Name || column == LastMet || column == NextPlanned || column == Promises;
}

int TeachersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : countOf(rows_);
}

int TeachersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TeachersModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return meaning(row, index.column());
    default:
        return {};
    }
}

QVariant TeachersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Practices)
        return tr("How your own practice goes, one row for each dimension of trust. Filled: strong. Outlined: steady. "
                  "Half: needs care. Grey: not enough yet.");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Teacher");
    case Role:
        return tr("Role");
    case LastMet:
        return tr("Last met");
    case NextPlanned:
        return tr("Next planned");
    case Promises:
        return tr("Promises");
    case AgreementState:
        return tr("Agreement");
    case Practices:
        return tr("Practices");
    default:
        return {};
    }
}

// What the cell shows; practices are painted.
QString TeachersModel::words(const CaseloadRow& row, int column) const {
    switch (column) {
    case Name:
        return toQt(row.teacher.name);
    case Role:
        return role(row.teacher);
    case LastMet:
        return row.lastMet ? capitalized(daysAgo(*row.lastMet, today_)) : tr("None logged");
    case NextPlanned:
        return row.nextPlanned ? capitalized(dayWithWeekday(*row.nextPlanned, today_)) : QStringLiteral("–");
    case Promises:
        return row.openPromises > 0 ? QString::number(row.openPromises) : QStringLiteral("–");
    case AgreementState:
        return standingWords(row.agreement, row.agreementDay, today_);
    default:
        return {};
    }
}

// What the cell means, for screen readers and under the mouse.
QString TeachersModel::meaning(const CaseloadRow& row, int column) const {
    switch (column) {
    case Name:
        return isResting(row.teacher)
                   ? tr("%1, %2", "a teacher and the status").arg(words(row, Name), wordsFor(row.teacher.status))
                   : words(row, Name);
    case LastMet:
        return row.lastMet ? tr("Last met %1").arg(daysAgo(*row.lastMet, today_)) : tr("No meeting logged");
    case NextPlanned:
        return row.nextPlanned ? tr("Next planned %1").arg(dayWithWeekday(*row.nextPlanned, today_))
                               : tr("Nothing planned");
    case Promises:
        if (row.openPromises == 0)
            return tr("No open promises");
        return row.overduePromises == 0 ? tr("%Ln open promise(s)", nullptr, row.openPromises)
                                        : tr("%Ln open promise(s), %1 overdue", nullptr, row.openPromises)
                                              .arg(QLocale().toString(row.overduePromises));
    case AgreementState:
        return tr("Agreement: %1").arg(words(row, AgreementState));
    case Practices:
        return practicesSentence(practicesWith(row.teacher));
    default:
        return words(row, column);
    }
}

void TeachersModel::sort(int column, Qt::SortOrder order) {
    if (!isSortable(column))
        return;
    column_ = column;
    order_ = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto before = persistentIndexList();
    std::vector<TeacherId> teachers;
    for (const auto& index : before)
        teachers.push_back(rowAt(index.row()).teacher.id);
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after += indexOf(teachers[static_cast<std::size_t>(i)]).siblingAtColumn(before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

// By the column; equal by a name, which is compared elsewhere.
std::strong_ordering TeachersModel::ordered(const CaseloadRow& a, const CaseloadRow& b) const {
    switch (column_) {
    case LastMet:
    case NextPlanned:
        return sortDay(a, column_) <=> sortDay(b, column_);
    case Promises:
        return std::pair(a.overduePromises, a.openPromises) <=> std::pair(b.overduePromises, b.openPromises);
    default:
        return std::strong_ordering::equal;
    }
}

// By the column, then by name, then as they came. The key of a name is made once: comparing names takes far longer.
void TeachersModel::arrange() {
    struct Named {
        QCollatorSortKey key;
        CaseloadRow* row;
    };
    std::vector<Named> all;
    all.reserve(rows_.size());
    for (auto& row : rows_)
        all.push_back({collator_.sortKey(toQt(row.teacher.name)), &row});
    const bool upwards = order_ == Qt::AscendingOrder, byName = column_ == Name;
    std::stable_sort(all.begin(), all.end(), [&](const Named& a, const Named& b) {
        const bool endedA = a.row->teacher.status == TeacherStatus::Ended,
                   endedB = b.row->teacher.status == TeacherStatus::Ended;
        if (endedA != endedB)
            return endedB;
        if (const auto order = ordered(*a.row, *b.row); order != 0)
            return upwards ? order < 0 : order > 0;
        return upwards || !byName ? a.key.compare(b.key) < 0 : a.key.compare(b.key) > 0;
    });
    std::vector<CaseloadRow> arranged;
    arranged.reserve(rows_.size());
    for (const auto& each : all)
        arranged.push_back(std::move(*each.row));
    rows_ = std::move(arranged);
}

} // namespace alongside
