#include "library/tool_uses.h"

#include "shared/button.h"
#include "shared/date_field.h"
#include "shared/draft_field.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/notebook_link.h"
#include "shared/problem_label.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/problem_words.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

const QString kNewRow = QStringLiteral("new");

} // namespace

ToolUses::ToolUses(const QList<Candidate>& teachers, Date today, const SchoolDays& days, QWidget* parent)
    : QWidget(parent), teachers_(teachers), today_(today), days_(days), list_(new QVBoxLayout),
      problem_(new ProblemLabel(this)) {
    auto* add = new LinkButton(tr("Add a teacher"), LinkSize::Body);
    add_ = add;
    list_->setSpacing(px(space::kSmall));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    column->addLayout(list_);
    column->addWidget(problem_);
    column->addWidget(add, 0, Qt::AlignLeft);
    setFocusProxy(add);
    connect(add, &QPushButton::clicked, this, &ToolUses::startNew);
}

void ToolUses::startNew() {
    addNew();
    rows_.back().teacher->setFocus();
}

void ToolUses::addNew() {
    const auto number = locale().toString(countOf(rows_) + 1);
    auto* teacher = new CompletionField(tr("Teacher %1").arg(number), Pick::One);
    auto* since = new DateField(tr("Since %1").arg(number), today_, days_, Lean::Back);
    teacher->setCandidates(teachers_);
    teacher->setPlaceholder(tr("Type a name"));
    since->setDate(today_);
    addRow({new QWidget, teacher, {}, since}, teacher, tr("Take teacher %1 away").arg(number));
}

QList<Candidate>::const_iterator ToolUses::candidate(TeacherId teacher) const {
    return std::find_if(teachers_.begin(), teachers_.end(),
                        [teacher](const Candidate& each) { return each.id == teacher.value; });
}

void ToolUses::addKnown(const ToolUse& use) {
    const auto known = candidate(use.teacher);
    if (known == teachers_.end())
        return unseen_.push_back(use);
    auto* since = new DateField(tr("With %1 since").arg(known->words), today_, days_, Lean::Back);
    since->setDate(use.since);
    addRow({new QWidget, nullptr, use.teacher, since}, new WrappedLabel(known->words),
           tr("Take away: %1").arg(known->words));
}

void ToolUses::addRow(const Row& row, QWidget* who, const QString& removing) {
    auto* remove = makeIconButton(QStringLiteral("x"), removing);
    auto* line = new QHBoxLayout(row.whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(space::kSmall));
    line->addWidget(who, 3);
    line->addWidget(row.since, 2);
    line->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, whole = row.whole] { this->remove(whole); });
    list_->addWidget(row.whole);
    rows_.push_back(row);
}

void ToolUses::remove(const QWidget* whole) {
    const auto row = std::find_if(rows_.begin(), rows_.end(), [&](const Row& each) { return each.whole == whole; });
    row->whole->hide();
    row->whole->deleteLater(); // it holds the button that brought us here
    rows_.erase(row);
    problem_->setProblem({});
    add_->setFocus(Qt::OtherFocusReason);
}

void ToolUses::setUses(const std::vector<ToolUse>& uses) {
    for (const auto& use : uses)
        addKnown(use);
}

std::optional<TeacherId> ToolUses::teacherIn(const Row& row) const {
    if (!row.teacher)
        return row.known;
    const auto chosen = row.teacher->chosen();
    return chosen.isEmpty() ? std::nullopt : std::optional(TeacherId{chosen.front()});
}

std::vector<ToolUse> ToolUses::uses() const {
    std::vector<ToolUse> all;
    for (const auto& row : rows_)
        if (const auto teacher = teacherIn(row))
            all.push_back({*teacher, row.since->date().value_or(Date{})});
    all.insert(all.end(), unseen_.begin(), unseen_.end());
    return all;
}

QString ToolUses::typed(const NotebookLink& link) const {
    QList<QStringList> rows;
    for (const auto& row : rows_) {
        const auto id = teacherIn(row);
        const auto teacher = id ? link.read().teachers.findAnywhere(*id) : std::nullopt;
        rows += {teacher ? toQt(teacher->stamp.uuid) : QString(), row.teacher ? row.teacher->line()->text() : QString(),
                 keptDay(*row.since), row.teacher ? kNewRow : QString()};
    }
    return keptRows(rows);
}

// A teacher who is gone meanwhile is left out.
void ToolUses::setTyped(const QString& words, const NotebookLink& link) {
    while (!rows_.empty())
        remove(rows_.back().whole);
    for (const auto& cells : rowsKept(words)) {
        const auto id = link.read().teachers.keyOf(fromQt(cells.value(0)));
        const bool isNew = cells.value(3) == kNewRow;
        if (id ? candidate(*id) == teachers_.end() : !isNew)
            continue;
        if (isNew) {
            addNew();
            rows_.back().teacher->setChosen(id ? QList{static_cast<qint64>(id->value)} : QList<qint64>());
            rows_.back().teacher->line()->setText(cells.value(1));
        } else {
            addKnown({*id, today_});
        }
        showKeptDay(*rows_.back().since, cells.value(2));
    }
}

// A new row in which nobody is named is no use; its day is filled in from the start.
QString ToolUses::problemIn(const Row& row) const {
    if (!teacherIn(row))
        return row.teacher->typed().isEmpty()
                   ? QString()
                   : tr("No teacher's name begins with \"%1\".").arg(row.teacher->typed().left(40));
    if (row.since->isUnclear())
        return row.since->unclearWords();
    return row.since->date() ? QString() : tr("Since when?");
}

bool ToolUses::showProblem(const Problems<ToolField>& problems) {
    QString words;
    for (const auto& row : rows_)
        if (words.isEmpty())
            words = problemIn(row);
    for (const auto& problem : problems)
        if (words.isEmpty() && problem.field == ToolField::UseSince)
            words = sentenceFor(problem.fault);
    problem_->setProblem(words);
    return words.isEmpty();
}

} // namespace alongside
