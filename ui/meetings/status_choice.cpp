#include "meetings/status_choice.h"

#include "meetings/unclear_words.h"
#include "shared/date_field.h"
#include "shared/label.h"
#include "shared/named_combo.h"
#include "shared/problem_label.h"
#include "shared/segmented_choice.h"
#include "shared/tokens.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/problem_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {
namespace {

enum Segment { kPlanned, kHeld, kChanged };

bool isMoved(ContactStatus status) {
    return status == ContactStatus::MovedByCoach || status == ContactStatus::MovedByTeacher;
}

bool wasTold(ContactStatus status) {
    return isMoved(status) || status == ContactStatus::CancelledByCoach || status == ContactStatus::CancelledByTeacher;
}

// A small heading over a day's field and what is wrong with it below.
QWidget* part(const QString& words, DateField* field, ProblemLabel* problem, QWidget* parent) {
    auto* whole = new QWidget(parent);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    auto* label = makeLabel(words, TextRole::Small, Shade::Secondary);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    column->addWidget(problem);
    return whole;
}

} // namespace

StatusChoice::StatusChoice(Date today, const SchoolDays& days, QWidget* parent)
    : QWidget(parent), today_(today),
      choice_(new SegmentedChoice(tr("Status"), {tr("Planned"), tr("Held"), tr("Not held")}, this)),
      changed_(new QWidget(this)), what_(makeCombo(tr("What happened"), changed_)),
      notice_(new DateField(tr("Told on"), today, days, Lean::Back)), noticeProblem_(new ProblemLabel(notice_)),
      newDate_(new DateField(tr("New date"), today, days, Lean::Ahead)), newProblem_(new ProblemLabel(newDate_)) {
    for (const auto status :
         {ContactStatus::MovedByCoach, ContactStatus::CancelledByCoach, ContactStatus::CoachAbsent,
          ContactStatus::MovedByTeacher, ContactStatus::CancelledByTeacher, ContactStatus::TeacherAbsent})
        what_->addItem(wordsFor(status), static_cast<int>(status));
    noticePart_ = part(tr("Told on"), notice_, noticeProblem_, changed_);
    newPart_ = part(tr("Planned anew for"), newDate_, newProblem_, changed_);

    auto* dates = new QHBoxLayout;
    dates->setSpacing(px(space::kSmall));
    dates->addWidget(noticePart_, 1, Qt::AlignTop);
    dates->addWidget(newPart_, 1, Qt::AlignTop);
    auto* below = new QVBoxLayout(changed_);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(px(space::kSmall));
    below->addWidget(what_);
    below->addLayout(dates);
    auto* row = new QHBoxLayout;
    row->addWidget(choice_);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    column->addLayout(row);
    column->addWidget(changed_);

    const auto tell = [this] {
        showParts();
        Q_EMIT statusChanged();
    };
    connect(choice_, &SegmentedChoice::currentChanged, this, tell);
    connect(what_, &QComboBox::activated, this, tell);
}

void StatusChoice::setStatus(ContactStatus status, const std::optional<Date>& noticeOn, bool mayHaveChanged) {
    const int place = what_->findData(static_cast<int>(status));
    choice_->setCurrent(status == ContactStatus::Planned ? kPlanned : status == ContactStatus::Held ? kHeld : kChanged);
    choice_->setOffered(kChanged, mayHaveChanged || place >= 0);
    if (place >= 0)
        what_->setCurrentIndex(place);
    notice_->setDate(place >= 0 ? noticeOn : std::optional(today_));
    showParts();
}

ContactStatus StatusChoice::status() const {
    switch (choice_->current()) {
    case kPlanned:
        return ContactStatus::Planned;
    case kChanged:
        return static_cast<ContactStatus>(what_->currentData().toInt());
    default:
        return ContactStatus::Held;
    }
}

std::optional<Date> StatusChoice::noticeOn() const {
    return wasTold(status()) ? notice_->date() : std::nullopt;
}

void StatusChoice::setNewDate(const std::optional<Date>& date) {
    newDate_->setDate(date);
}

std::optional<Date> StatusChoice::newDate() const {
    return isMoved(status()) ? newDate_->date() : std::nullopt;
}

void StatusChoice::noteUnclear(UnclearWords& words) const {
    alongside::noteUnclear(notice_, "noticeOn", words);
    alongside::noteUnclear(newDate_, "newDate", words);
}

void StatusChoice::showUnclear(const UnclearWords& words) {
    alongside::showUnclear(notice_, "noticeOn", words);
    alongside::showUnclear(newDate_, "newDate", words);
}

void StatusChoice::showParts() {
    changed_->setVisible(choice_->current() == kChanged);
    noticePart_->setVisible(wasTold(status()));
    newPart_->setVisible(isMoved(status()));
}

bool StatusChoice::showProblems(const Problems<ContactField>& problems, Date meetingOn) {
    QString notice = wasTold(status()) && notice_->isUnclear() ? notice_->unclearWords() : QString();
    for (const auto& problem : problems)
        if (problem.field == ContactField::NoticeOn)
            notice = sentenceFor(problem.fault);
    QString anew;
    if (isMoved(status()) && newDate_->isUnclear())
        anew = newDate_->unclearWords();
    else if (newDate() == meetingOn)
        anew = tr("That is the day it was moved from.");
    noticeProblem_->setProblem(notice);
    newProblem_->setProblem(anew);
    return notice.isEmpty() && anew.isEmpty();
}

} // namespace alongside
