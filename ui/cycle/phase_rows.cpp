#include "cycle/phase_rows.h"

#include "shared/button.h"
#include "shared/date_field.h"
#include "shared/draft_field.h"
#include "shared/problem_label.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/cycle_words.h"
#include "shared/wording/problem_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kLeastName = 76, kDay = 118;

// Out of the form at once, and gone once nobody is in it any more: it may hold the button that was pressed.
void dismiss(QWidget* row) {
    row->hide();
    row->setParent(nullptr);
    row->deleteLater();
}

} // namespace

PhaseRows::PhaseRows(Date today, const SchoolDays& days, QWidget* parent)
    : QWidget(parent), today_(today), days_(days), column_(new QVBoxLayout) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(px(space::kSmall));
    column_->setSpacing(px(space::kSmall));
    outer->addLayout(column_);
    auto* add = makeSmallButton(ButtonKind::Quiet, tr("Add phase"), QStringLiteral("plus"));
    outer->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        const auto last = rows_.empty() ? std::nullopt : rows_.back().until->date();
        addRow({{}, last ? days_.after(*last, 1) : today_, {}});
        rows_.back().name->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
}

DateField* PhaseRows::makeDay(const std::optional<Date>& day) {
    auto* field = new DateField({}, today_, days_, Lean::Ahead);
    field->setDate(day);
    field->setMinimumWidth(px(kDay));
    connect(field, &QLineEdit::textChanged, this, &PhaseRows::edited);
    return field;
}

void PhaseRows::addRow(const Phase& phase) {
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    auto* line = new QHBoxLayout;
    line->setSpacing(px(space::kSmall));
    auto* name = new QLineEdit(phaseName(phase.name));
    name->setMinimumWidth(px(kLeastName));
    name->setPlaceholderText(tr("Name"));
    auto* from = makeDay(phase.from.ok() ? std::optional(phase.from) : std::nullopt);
    auto* until = makeDay(phase.until);
    until->setPlaceholderText(tr("open"));
    auto* away = makeIconButton(QStringLiteral("x"), tr("Take this phase away"));
    line->addWidget(name, 1);
    line->addWidget(from);
    line->addWidget(until);
    line->addWidget(away);
    auto* problem = new ProblemLabel(name);
    column->addLayout(line);
    column->addWidget(problem);
    column_->addWidget(whole);
    rows_.push_back({whole, name, phase.name, from, until, problem});
    nameFields();
    connect(name, &QLineEdit::textChanged, this, &PhaseRows::edited);
    connect(away, &QToolButton::clicked, this, [this, whole] { takeAway(whole); });
}

void PhaseRows::takeAway(const QWidget* whole) {
    const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return row.whole == whole; });
    dismiss(found->whole);
    rows_.erase(found);
    nameFields();
    if (!rows_.empty())
        rows_.back().name->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PhaseRows::nameFields() {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        rows_[i].name->setAccessibleName(tr("Phase %1").arg(i + 1));
        rows_[i].from->setAccessibleName(tr("Phase %1 from").arg(i + 1));
        rows_[i].until->setAccessibleName(tr("Phase %1 until").arg(i + 1));
    }
}

void PhaseRows::setPhases(const std::vector<Phase>& phases) {
    const QSignalBlocker quiet(this);
    for (const auto& row : rows_)
        dismiss(row.whole);
    rows_.clear();
    for (const auto& phase : phases)
        addRow(phase);
}

std::vector<Phase> PhaseRows::phases() const {
    std::vector<Phase> phases;
    for (const auto& row : rows_)
        phases.push_back({nameIn(row), row.from->date().value_or(Date{}), row.until->date()});
    return phases;
}

// A name that nobody has touched stays in the language in which it is kept.
std::string PhaseRows::nameIn(const Row& row) {
    const auto shown = row.name->text();
    return shown == phaseName(row.kept) && shown != toQt(row.kept) ? row.kept : trimmedFromQt(shown);
}

QString PhaseRows::typed() const {
    QList<QStringList> rows;
    for (const auto& row : rows_)
        rows += {row.name->text(), keptDay(*row.from), keptDay(*row.until)};
    return keptRows(rows);
}

void PhaseRows::setTyped(const QString& words) {
    setPhases({});
    const QSignalBlocker quiet(this);
    for (const auto& cells : rowsKept(words)) {
        addRow({fromQt(cells.value(0)), {}, {}});
        showKeptDay(*rows_.back().from, cells.value(1));
        showKeptDay(*rows_.back().until, cells.value(2));
    }
}

QString PhaseRows::problemOf(const Row& row, std::size_t index, const Problems<CycleField>& problems) const {
    for (const auto* day : {row.from, row.until})
        if (day->isUnclear())
            return day->unclearWords();
    for (const auto& problem : problems) {
        if (problem.entry != index)
            continue;
        if (problem.field == CycleField::PhaseName)
            return problem.fault == Fault::Missing ? tr("A phase needs a name.") : sentenceFor(problem.fault);
        if (problem.field == CycleField::PhaseFrom)
            return tr("On which day does it begin?");
        if (problem.field == CycleField::PhaseUntil)
            return tr("It ends before it begins.");
    }
    return {};
}

bool PhaseRows::showProblems(const Problems<CycleField>& problems) {
    bool fine = true;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto words = problemOf(rows_[i], i, problems);
        rows_[i].problem->setProblem(words);
        fine = fine && words.isEmpty();
    }
    return fine;
}

} // namespace alongside
