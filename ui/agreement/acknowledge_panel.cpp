#include "agreement/acknowledge_panel.h"

#include "shared/button.h"
#include "shared/date_field.h"
#include "shared/label.h"
#include "shared/notice_line.h"
#include "shared/part_keys.h"
#include "shared/problem_label.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/problem_words.h"

#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace alongside {
namespace {

// The days on which the agreement was acknowledged as it would be stored, to ask for all problems at once.
Agreement acknowledged(Agreement agreement, const std::vector<Acknowledgement>& said) {
    agreement.acknowledgements = said;
    return agreement;
}

} // namespace

AcknowledgePanel::AcknowledgePanel(const Agreement& agreement, const QString& coach, const QString& teacher, Date today,
                                   const SchoolDays& days, QWidget* parent)
    : Panel(tr("Acknowledge the agreement"), parent), agreement_(agreement),
      today_(today), rows_{makeRow(Side::Coach, tr("The coach's name"), tr("The coach's day"), coach, days),
                           makeRow(Side::Teacher, tr("The teacher's name"), tr("The teacher's day"), teacher, days)} {
    body()->insertWidget(
        0, new WrappedLabel(tr("Each of you says: we talked it through. From the later day on, this version holds and "
                               "the one before it ends. It is a shared understanding, not a contract."),
                            TextRole::Body, Shade::Secondary));
    body()->addStretch();
    auto* cancel = makeButton(ButtonKind::Quiet, tr("Not yet"));
    auto* agree = makeButton(ButtonKind::Primary, tr("Acknowledge"));
    agree->setDefault(true);
    footer()->addStretch();
    footer()->addWidget(cancel);
    footer()->addWidget(agree);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(agree, &QPushButton::clicked, this, &QDialog::accept);
    onKey(PartKey::Done, this, this, &QDialog::accept);
}

AcknowledgePanel::Row AcknowledgePanel::makeRow(Side who, const QString& label, const QString& dayLabel,
                                                const QString& name, const SchoolDays& days) {
    auto* edit = new QLineEdit(name);
    edit->setAccessibleName(label);
    edit->setCursorPosition(0);
    auto* day = new DateField(dayLabel, today_, days, Lean::Back);
    day->setDate(today_);
    day->setFixedWidth(px(200));
    const Row row{who, edit, new ProblemLabel(edit), day, new ProblemLabel(day)};
    auto* nameLabel = makeLabel(label, TextRole::Small);
    auto* onLabel = makeLabel(dayLabel, TextRole::Small);
    nameLabel->setBuddy(edit);
    onLabel->setBuddy(day);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(px(space::kTiny));
    grid->setColumnStretch(0, 1);
    grid->addWidget(nameLabel, 0, 0);
    grid->addWidget(onLabel, 0, 1);
    grid->addWidget(edit, 1, 0);
    grid->addWidget(day, 1, 1);
    grid->addWidget(row.nameProblem, 2, 0, Qt::AlignTop);
    grid->addWidget(row.dayProblem, 2, 1, Qt::AlignTop);
    body()->addLayout(grid);
    return row;
}

void AcknowledgePanel::sayNothingIsAnswered() {
    body()->insertWidget(1, new NoticeLine(Tone::Neutral, QStringLiteral("info"),
                                           tr("No question is answered yet: you would acknowledge an empty form.")));
}

std::vector<Acknowledgement> AcknowledgePanel::acknowledgements() const {
    std::vector<Acknowledgement> said;
    for (const auto& row : rows_)
        said.push_back({row.who, trimmedFromQt(row.name->text()), row.day->date().value_or(Date{})});
    return said;
}

void AcknowledgePanel::accept() {
    const auto problems = problemsIn(acknowledged(agreement_, acknowledgements()), today_);
    bool mend = false;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto sentence = [&](AgreementField field) {
            const auto own = std::find_if(problems.begin(), problems.end(),
                                          [&](const auto& each) { return each.field == field && each.entry == i; });
            return own == problems.end() ? QString() : sentenceFor(own->fault);
        };
        auto onSentence =
            rows_[i].day->isUnclear() ? rows_[i].day->unclearWords() : sentence(AgreementField::AcknowledgementOn);
        const auto day = rows_[i].day->date();
        if (onSentence.isEmpty() && day && *day < agreement_.startedOn)
            onSentence = sentenceFor(Fault::BeforeStart);
        rows_[i].nameProblem->setProblem(sentence(AgreementField::AcknowledgementName));
        rows_[i].dayProblem->setProblem(onSentence);
        mend = mend || rows_[i].nameProblem->hasProblem() || rows_[i].dayProblem->hasProblem();
    }
    if (!mend)
        Panel::accept();
}

} // namespace alongside
