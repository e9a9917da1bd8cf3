#include "meetings/meeting_ticks.h"

#include "meetings/unclear_words.h"
#include "shared/date_field.h"
#include "shared/flow_layout.h"
#include "shared/problem_label.h"
#include "shared/tick.h"
#include "shared/tokens.h"
#include "shared/wording/problem_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kDateWidth = 150;

} // namespace

MeetingTicks::MeetingTicks(Date today, const SchoolDays& days, QWidget* parent)
    : QWidget(parent), today_(today),
      openedWithWin_(makeTick(tr("Opened with a win"), tr("The meeting began with something that goes well"))),
      readBack_(makeTick(tr("Read back"), tr("At the end I said in my words what we agreed"))),
      hardMoment_(makeTick(tr("Hard moment"), tr("Something was hard for them; come back to it within the week"))),
      nothingToDo_(makeTick(tr("Nothing to do"), tr("We ended clearly, with nothing for either of us to do"))),
      goalLinked_(makeTick(tr("About the goal"), tr("It was tied to the goal of the coaching cycle"))),
      summarySent_(makeTick(tr("Summary sent"), tr("The teacher has the summary of this meeting"))),
      summarySentOn_(new DateField(tr("Summary sent on"), today, days, Lean::Back)),
      summaryProblem_(new ProblemLabel(summarySentOn_)), nothingProblem_(new ProblemLabel(nothingToDo_)) {
    summarySentOn_->setFixedWidth(px(kDateWidth));
    auto* summary = new QWidget; // no parent yet: Tab visits it last, as it is read
    auto* pair = new QHBoxLayout(summary);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(px(space::kSmall));
    pair->addWidget(summarySent_);
    pair->addWidget(summarySentOn_);
    pair->addStretch();
    auto* ticks = new FlowLayout(nullptr, px(space::kMedium));
    for (QWidget* each :
         {static_cast<QWidget*>(openedWithWin_), static_cast<QWidget*>(readBack_), static_cast<QWidget*>(hardMoment_),
          static_cast<QWidget*>(nothingToDo_), static_cast<QWidget*>(goalLinked_), summary})
        ticks->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    column->addLayout(ticks);
    column->addWidget(nothingProblem_);
    column->addWidget(summaryProblem_);
    summarySentOn_->hide();
    connect(summarySent_, &QCheckBox::toggled, this, [this](bool sent) {
        if (sent && !summarySentOn_->date())
            summarySentOn_->setDate(today_);
        summarySentOn_->setVisible(sent);
    });
}

void MeetingTicks::setTicks(const Contact& contact) {
    openedWithWin_->setChecked(contact.openedWithWin);
    readBack_->setChecked(contact.readBack);
    hardMoment_->setChecked(contact.hardMoment);
    nothingToDo_->setChecked(contact.nothingToDo);
    goalLinked_->setChecked(contact.goalLinked);
    summarySentOn_->setDate(contact.summarySentOn);
    summarySent_->setChecked(contact.summarySentOn.has_value());
}

void MeetingTicks::putInto(Contact& contact) const {
    contact.openedWithWin = openedWithWin_->isChecked();
    contact.readBack = readBack_->isChecked();
    contact.hardMoment = hardMoment_->isChecked();
    contact.nothingToDo = nothingToDo_->isChecked();
    contact.goalLinked = goalLinked_->isChecked();
    contact.summarySentOn = summarySent_->isChecked() ? summarySentOn_->date() : std::nullopt;
}

void MeetingTicks::clear(Contact& contact) {
    contact.openedWithWin = contact.readBack = contact.hardMoment = contact.nothingToDo = contact.goalLinked = false;
    contact.summarySentOn.reset();
}

void MeetingTicks::noteUnclear(UnclearWords& words) const {
    alongside::noteUnclear(summarySentOn_, "summarySentOn", words);
}

void MeetingTicks::showUnclear(const UnclearWords& words) {
    if (words.contains("summarySentOn"))
        summarySent_->setChecked(true); // before its day, which it would fill in
    alongside::showUnclear(summarySentOn_, "summarySentOn", words);
}

void MeetingTicks::offerGoal(bool offered) {
    goalLinked_->setVisible(offered || goalLinked_->isChecked());
}

bool MeetingTicks::showProblems(const Problems<ContactField>& problems) {
    QString summary, nothing;
    if (summarySent_->isChecked() && !summarySentOn_->date())
        summary = summarySentOn_->unclearWords();
    for (const auto& problem : problems) {
        if (problem.field == ContactField::SummarySentOn)
            summary = problem.fault == Fault::BeforeStart ? tr("The summary cannot come before the meeting.")
                                                          : sentenceFor(problem.fault);
        if (problem.field == ContactField::NothingToDo)
            nothing = sentenceFor(problem.fault);
    }
    summaryProblem_->setProblem(summary);
    nothingProblem_->setProblem(nothing);
    return summary.isEmpty() && nothing.isEmpty();
}

} // namespace alongside
