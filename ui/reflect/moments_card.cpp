#include "reflect/moments_card.h"

#include "shared/button.h"
#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/text.h"
#include "shared/wording/reflection_words.h"
#include "shared/wording/teacher_words.h"

#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace alongside {
namespace {

constexpr std::size_t kMomentsAtFirst = 4;
constexpr int kAboveRows = 1; // the heading

QWidget* writeIn(const QWidget& row) {
    return row.findChild<QWidget*>(QStringLiteral("write"));
}

} // namespace

MomentsCard::MomentsCard(const std::vector<DueMoment>& moments, const Tables& tables, Date today, QWidget* parent)
    : Card(tr("Worth a thought now"), parent) {
    setHeadingIcon(QStringLiteral("lightbulb"));
    body()->setSpacing(px(space::kSmall));
    std::map<TeacherId, Teacher> teachers;
    for (auto& teacher : tables.teachers.rowsByName())
        teachers.emplace(teacher.id, std::move(teacher));
    for (const auto& due : moments) {
        const auto teacher = due.teacher ? teachers.find(*due.teacher) : teachers.end();
        if (due.teacher && teacher == teachers.end())
            continue; // in the bin
        const auto called = due.teacher ? calledWords(teacher->second) : QString();
        later_.push_back({due, sentenceFor(due, called, today)});
    }
    addRows(kMomentsAtFirst);
    if (later_.empty())
        return;
    auto* all = new LinkButton(tr("Show all %1").arg(locale().toString(countOf(rows_) + countOf(later_))));
    connect(all, &QPushButton::clicked, this, [this, all] {
        unfold();
        all->hide();
    });
    body()->addWidget(all, 0, Qt::AlignLeft);
}

// A district has hundreds, of which hardly anybody wants to see more than the first.
void MomentsCard::addRows(std::size_t most) {
    const auto end = later_.begin() + static_cast<std::ptrdiff_t>(std::min(most, later_.size()));
    for (auto each = later_.begin(); each != end; ++each) {
        auto* row = makeRow(each->due, each->sentence);
        row->setObjectName(QStringLiteral("moment-%1").arg(rows_.size()));
        body()->insertWidget(kAboveRows + countOf(rows_), row);
        rows_.push_back(row);
    }
    later_.erase(later_.begin(), end);
}

QWidget* MomentsCard::makeRow(const DueMoment& due, const QString& sentence) {
    auto* write = makeSmallButton(ButtonKind::Secondary, tr("Write"), QStringLiteral("notebook-pen"));
    write->setObjectName(QStringLiteral("write"));
    write->setAccessibleName(tr("Write: %1", "a button, and why").arg(sentence));
    const ReflectionStart start{due.moment, due.teacher, due.dimension};
    connect(write, &QPushButton::clicked, this, [this, start] { Q_EMIT writeChosen(start); });
    return new FoldingRow(new WrappedLabel(sentence), write);
}

void MomentsCard::unfold() {
    const auto before = rows_.size();
    addRows(later_.size());
    for (std::size_t i = before; i < rows_.size(); ++i) { // Tab comes to them as they stand
        rows_[i]->show();
        setTabOrder(writeIn(*rows_[i - 1]), writeIn(*rows_[i]));
    }
    writeIn(*rows_[before])->setFocus(Qt::OtherFocusReason);
}

} // namespace alongside
