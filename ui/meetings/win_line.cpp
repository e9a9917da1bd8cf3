#include "meetings/win_line.h"

#include "shared/named_combo.h"
#include "shared/problem_label.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/problem_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace alongside {

WinLine::WinLine(QWidget* parent)
    : QWidget(parent), what_(new QLineEdit(this)), whose_(makeCombo(tr("Whose win"), this)),
      problem_(new ProblemLabel(what_)) {
    what_->setAccessibleName(tr("Win"));
    what_->setPlaceholderText(tr("What worked, and what students did"));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kSmall));
    row->addWidget(what_, 1);
    row->addWidget(whose_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    column->addLayout(row);
    column->addWidget(problem_);
    setPeople({});
}

void WinLine::setPeople(const QList<Candidate>& people) {
    const auto chosen = whose_->currentData();
    whose_->clear();
    for (const auto& person : people)
        whose_->addItem(person.words, person.id);
    whose_->setCurrentIndex(std::max(whose_->findData(chosen), 0));
    whose_->setMaximumWidth(px(150));
    whose_->setVisible(people.size() > 1);
}

void WinLine::setWins(const std::vector<Win>& wins) {
    kept_ = wins;
    what_->setText(wins.empty() ? QString() : toQt(wins.front().what));
    if (!wins.empty())
        whose_->setCurrentIndex(std::max(whose_->findData(QVariant::fromValue<qint64>(wins.front().teacher.value)), 0));
}

std::vector<Win> WinLine::wins(Date seenOn) const {
    auto all = kept_;
    if (what_->text().trimmed().isEmpty()) {
        if (!all.empty())
            all.erase(all.begin());
        return all;
    }
    if (all.empty())
        all.emplace_back();
    auto& win = all.front();
    win.what = trimmedFromQt(what_->text());
    win.teacher = TeacherId{whose_->currentData().toLongLong()};
    win.seenOn = seenOn;
    return all;
}

bool WinLine::showProblems(Date seenOn, Date today) {
    QString words;
    for (const auto& win : wins(seenOn))
        for (const auto& problem : problemsIn(win, today))
            if (problem.field == WinField::What)
                words = sentenceFor(problem.fault);
    problem_->setProblem(words);
    return words.isEmpty();
}

} // namespace alongside
