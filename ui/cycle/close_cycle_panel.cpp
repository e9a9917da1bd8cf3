#include "cycle/close_cycle_panel.h"

#include "actions/cycle_actions.h"
#include "shared/attempt.h"
#include "shared/date_field.h"
#include "shared/done_row.h"
#include "shared/field_rows.h"
#include "shared/form_draft.h"
#include "shared/label.h"
#include "shared/note_edit.h"
#include "shared/problem_label.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/step_words.h"
#include "shared/wording/words_for_every.h"

#include <QVBoxLayout>

namespace alongside {

CloseCyclePanel::CloseCyclePanel(NotebookLink& link, const Content& content, const CycleView& view, QWidget* parent)
    : Panel(tr("Close with a look back"), parent), link_(link), cycle_(view.cycle.id), startedOn_(view.cycle.startedOn),
      endedOn_(new DateField(tr("Last day"), link.today(), SchoolDays(link.read().calendar.current()), Lean::Back)) {
    body()->addWidget(new WrappedLabel(toQt(view.cycle.goal), TextRole::Strong));
    endedOn_->setDate(link.today());
    auto* rows = new FieldRows;
    problem_ = rows->addRow(tr("&Last day"), endedOn_);
    body()->addWidget(rows);
    addSteps(toLookBackOn(view));
    addPages(content.prompts);
    addDoneRow(*this, [this] { submit(); });
    std::vector<DraftField> fields{draftField("endedOn", endedOn_)};
    for (const auto& each : steps_)
        fields.push_back(draftField("verdict " + each.uuid, each.verdict));
    for (const auto& page : pages_)
        fields.push_back(draftField("page " + page.code, page.words));
    new FormDraft(*this, link, "close-cycle " + view.cycle.stamp.uuid, std::move(fields));
    endedOn_->setFocus();
}

void CloseCyclePanel::addSteps(const std::vector<NextStep>& steps) {
    if (steps.empty())
        return;
    body()->addWidget(new WrappedLabel(tr("What the teacher tried: keep it, change it or drop it? Leave open what the "
                                          "two of you have not talked about."),
                                       TextRole::Body, Shade::Secondary));
    for (const auto& step : steps) {
        const auto what = toQt(step.what).simplified();
        auto* choice = new SegmentedChoice(tr("Look back on: %1").arg(what), wordsForEvery<Verdict>());
        body()->addWidget(new WrappedLabel(what));
        body()->addWidget(choice, 0, Qt::AlignLeft);
        steps_.push_back({step.id, step.stamp.uuid, choice});
    }
}

void CloseCyclePanel::addPages(const std::vector<ReflectionPrompt>& prompts) {
    body()->addWidget(new WrappedLabel(tr("For yourself. What you write goes into your private journal."),
                                       TextRole::Body, Shade::Secondary));
    for (const auto& prompt : prompts) {
        if (prompt.moment != PromptMoment::CycleEnd)
            continue;
        auto* words = new NoteEdit(toQt(prompt.text), NoteKind::Private);
        words->setRows(2, 8);
        body()->addWidget(new WrappedLabel(toQt(prompt.text), TextRole::Strong));
        body()->addWidget(words);
        pages_.push_back({prompt.code, prompt.text, words});
    }
}

// Empty where the cycle can have ended on the day.
QString CloseCyclePanel::problemWith(const std::optional<Date>& lastDay) const {
    if (!lastDay)
        return endedOn_->isUnclear() ? endedOn_->unclearWords() : tr("On which day did it end?");
    if (*lastDay < startedOn_)
        return tr("This lies before the cycle began.");
    if (*lastDay > link_.today())
        return tr("This day is still to come. Close the cycle when it has ended.");
    return {};
}

void CloseCyclePanel::submit() {
    const auto on = endedOn_->date();
    const auto problem = problemWith(on);
    problem_->setProblem(problem);
    if (!problem.isEmpty()) {
        endedOn_->setFocus(Qt::OtherFocusReason);
        return;
    }
    LookingBack lookingBack;
    for (const auto& each : steps_)
        if (each.verdict->current() >= 0)
            lookingBack.steps.push_back({each.step, static_cast<Verdict>(each.verdict->current())});
    for (const auto& page : pages_) {
        Reflection reflection;
        reflection.prompt = page.prompt;
        reflection.text = trimmedFromQt(page.words->toPlainText());
        if (!reflection.text.empty())
            lookingBack.pages.push_back(reflection);
    }
    if (attempt(this, [&] { closeCycle(link_.notebook(), cycle_, *on, lookingBack); }))
        accept();
}

} // namespace alongside
