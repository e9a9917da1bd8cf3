#include "keeping/hold_panel.h"

#include "actions/hold_actions.h"
#include "keeping/keeping_words.h"
#include "shared/attempt.h"
#include "shared/date_field.h"
#include "shared/done_row.h"
#include "shared/field_rows.h"
#include "shared/form_draft.h"
#include "shared/label.h"
#include "shared/note_edit.h"
#include "shared/problem_label.h"
#include "shared/text.h"
#include "shared/wording/teacher_words.h"

#include <QVBoxLayout>

namespace alongside {
namespace {

std::string draftKey(const NotebookLink& link, const Hold& hold) {
    const auto teacher = hold.teacher ? link.read().teachers.findAnywhere(*hold.teacher) : std::nullopt;
    return std::string(hold.id ? "lift-hold " : "hold ") + (teacher ? teacher->stamp.uuid : "everybody");
}

} // namespace

HoldPanel::HoldPanel(NotebookLink& link, const QString& who, const Hold& hold, QWidget* parent)
    : Panel(hold.id ? tr("Lift the hold") : tr("Set a hold"), parent), link_(link), hold_(hold),
      day_(new DateField(isLifting() ? tr("Lifted on") : tr("On from"), link.today(),
                         SchoolDays(link.read().calendar.current()), Lean::Back)),
      why_(new NoteEdit(isLifting() ? tr("Why it ends") : tr("Why it is set"))) {
    body()->addWidget(new WrappedLabel(introduction(who)));
    if (isLifting())
        body()->addWidget(new WrappedLabel(holdWords(hold), TextRole::Body, Shade::Secondary));
    day_->setDate(link.today());
    day_->setSaysYear();
    why_->setRows(2, 8);
    auto* rows = new FieldRows;
    dayProblem_ = rows->addRow(isLifting() ? tr("&Lifted on") : tr("&On from"), day_);
    whyProblem_ = rows->addRow(tr("&Why"), why_);
    body()->addWidget(rows);
    body()->addWidget(new WrappedLabel(tr("Such as who asked for it, and on which paper. It is in the archive too."),
                                       TextRole::Small, Shade::Secondary));
    addDoneRow(*this, [this] { submit(); });
    new FormDraft(*this, link, draftKey(link, hold), {draftField("day", day_), draftField("why", why_)});
    why_->setFocus();
}

QString HoldPanel::introduction(const QString& who) const {
    if (isLifting())
        return who.isEmpty() ? tr("From then on what is about everybody can be deleted for good again.")
                             : tr("From then on what is about %1 can be deleted for good again.").arg(who);
    return who.isEmpty() ? tr("While the hold is on nothing at all is deleted for good.")
                         : tr("While the hold is on nothing about %1 is deleted for good.").arg(who);
}

QString HoldPanel::problemWithDay() const {
    const auto day = day_->date();
    if (!day)
        return day_->isUnclear() ? day_->unclearWords() : tr("On which day?");
    if (*day > link_.today())
        return tr("This day is still to come.");
    if (isLifting() && *day < hold_.setOn)
        return tr("This lies before the hold was set.");
    return {};
}

void HoldPanel::submit() {
    const auto why = trimmedFromQt(why_->toPlainText());
    const auto fault = faultInNeededText(why);
    dayProblem_->setProblem(problemWithDay());
    whyProblem_->setProblem(!fault                    ? QString()
                            : fault == Fault::Missing ? tr("Say in a few words why.")
                                                      : tr("This is too long."));
    if (auto* field = firstToMend(*this)) {
        field->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (attempt(this, [&] {
            if (isLifting())
                liftHold(link_.notebook(), hold_.id, *day_->date(), why);
            else
                holdEverything(link_.notebook(), hold_.teacher, *day_->date(), why);
        }))
        accept();
}

void openHoldPanel(NotebookLink& link, const Hold& hold, QWidget* over) {
    const auto teacher = hold.teacher ? link.read().teachers.findAnywhere(*hold.teacher) : std::nullopt;
    openPanel<HoldPanel>(link, teacher ? calledWords(*teacher) : QString(), hold, over->window());
}

} // namespace alongside
