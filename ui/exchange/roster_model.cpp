#include "exchange/roster_model.h"

#include "exchange/roster_words.h"
#include "shared/icon.h"
#include "shared/text.h"

#include <QGuiApplication>
#include <QPalette>

namespace alongside {
namespace {

Ink inkFor(RosterState state) {
    switch (state) {
    case RosterState::Added:
        return Ink::Ok;
    case RosterState::Changed:
        return Ink::Accent;
    case RosterState::Unchanged:
        return Ink::Secondary;
    case RosterState::Refused:
        return Ink::Warn;
    }
    return Ink::Text;
}

} // namespace

void RosterModel::show(std::vector<CsvRow> rows, const RosterReading& reading, RosterPreview preview) {
    rows_ = std::make_shared<const std::vector<CsvRow>>(std::move(rows));
    showAnew(reading, std::move(preview));
}

void RosterModel::showAnew(const RosterReading& reading, RosterPreview preview) {
    beginResetModel();
    reading_ = reading;
    preview_ = std::move(preview);
    choose();
    endResetModel();
}

// Where the same rows stay in view, so do the chosen one and the place in the table.
void RosterModel::show(const RosterReading& reading, RosterPreview preview) {
    const bool sameShape = reading.columns.size() == reading_.columns.size() &&
                           preview.rows.size() == preview_.rows.size() && !refusedOnly_;
    if (!sameShape)
        return showAnew(reading, std::move(preview));
    reading_ = reading;
    preview_ = std::move(preview);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RosterModel::showRefusedOnly(bool refusedOnly) {
    beginResetModel();
    refusedOnly_ = refusedOnly;
    choose();
    endResetModel();
}

void RosterModel::choose() {
    shown_.clear();
    for (std::size_t i = 0; i < preview_.rows.size(); ++i)
        if (!refusedOnly_ || preview_.rows[i].state == RosterState::Refused)
            shown_.push_back(i);
}

QString RosterModel::sentence(int row) const {
    return row >= 0 && row < rowCount() ? sentenceFor(rowAt(row)) : QString();
}

QString RosterModel::heading(int column) const {
    const auto at = static_cast<std::size_t>(column);
    return reading_.hasHeadings && !rows().empty() && at < rows().front().size()
               ? toQt(rows().front()[at].text).simplified()
               : QString();
}

int RosterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : countOf(shown_);
}

int RosterModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : countOf(reading_.columns) + 1;
}

bool RosterModel::isLeftOut(int column) const {
    return column > 0 && reading_.columns[static_cast<std::size_t>(column) - 1] == RosterColumn::LeaveOut;
}

QString RosterModel::field(const QModelIndex& index) const {
    const auto& fields = rows()[rowAt(index.row()).source];
    const auto at = static_cast<std::size_t>(index.column()) - 1;
    return at < fields.size() ? toQt(fields[at].text).simplified() : QString();
}

QVariant RosterModel::stateOf(const RosterRow& row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return shortWordsFor(row);
    case Qt::DecorationRole:
        return icon(iconFor(row.state), inkFor(row.state));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return sentenceFor(row);
    default:
        return {};
    }
}

QVariant RosterModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == 0)
        return stateOf(rowAt(index.row()), role);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return field(index);
    if (role == Qt::ForegroundRole && isLeftOut(index.column()))
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    return {};
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("What will happen");
    const auto own = heading(section - 1);
    return own.isEmpty() ? tr("Column %1").arg(section) : own;
}

} // namespace alongside
