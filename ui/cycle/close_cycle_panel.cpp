#include "cycle/close_cycle_panel.h"

#include "actions/cycle_actions.h"
#include "shared/attempt.h"
#include "shared/date_field.h"
#include "shared/done_row.h"
#include "shared/field_rows.h"
#include "shared/label.h"
#include "shared/note_edit.h"
#include "shared/notice_line.h"
#include "shared/problem_label.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/step_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace alongside {

CloseCyclePanel::CloseCyclePanel(NotebookLink& link, const Content& content, const CycleView& view, QWidget* parent)
    : Panel(tr("Close with a look back"), parent), link_(link), cycle_(view.cycle.id), startedOn_(view.cycle.startedOn),
      endedOn_(new DateField(tr("Last day"), link.today(),
                             SchoolDays(link.read().calendar.current(), {addDays(link.today(), -400), link.today()}),
                             Lean::Back)),
      unsaved_(new NoticeLine(Tone::Neutral, QStringLiteral("info"),
                              tr("What you wrote is not kept yet. Press Esc again to close without it."))) {
    body()->addWidget(new WrappedLabel(toQt(view.cycle.goal), TextRole::Strong));
    endedOn_->setDate(link.today());
    auto* rows = new FieldRows;
    problem_ = rows->addRow(tr("&Last day"), endedOn_);
    body()->addWidget(rows);
    addSteps(toLookBackOn(view));
    addPages(content.prompts);
    body()->addWidget(unsaved_);
    unsaved_->hide();
    addDoneRow(*this, [this] { submit(); });
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
        QStringList verdicts;
        for (const auto verdict : everyValueOf<Verdict>())
            verdicts += wordsFor(verdict);
        auto* choice = new SegmentedChoice(tr("Look back on: %1").arg(what), verdicts);
        body()->addWidget(new WrappedLabel(what));
        body()->addWidget(choice, 0, Qt::AlignLeft);
        steps_.push_back({step.id, choice});
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
        pages_.push_back({prompt.text, words});
    }
}

bool CloseCyclePanel::isTouched() const {
    return std::any_of(steps_.begin(), steps_.end(), [](const OnStep& each) { return each.verdict->current() >= 0; }) ||
           std::any_of(pages_.begin(), pages_.end(),
                       [](const Page& page) { return !page.words->toPlainText().trimmed().isEmpty(); });
}

void CloseCyclePanel::submit() {
    const auto on = endedOn_->date();
    const bool early = on && *on < startedOn_;
    problem_->setProblem(!on     ? (endedOn_->isUnclear() ? unclearDayWords() : tr("On which day did it end?"))
                         : early ? tr("This lies before the cycle began.")
                                 : QString());
    if (!on || early) {
        endedOn_->setFocus(Qt::OtherFocusReason);
        return;
    }
    LookingBack lookingBack;
    for (const auto& [step, verdict] : steps_)
        if (verdict->current() >= 0)
            lookingBack.steps.push_back({step, static_cast<Verdict>(verdict->current())});
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

void CloseCyclePanel::reject() {
    if (!isTouched() || !unsaved_->isHidden())
        Panel::reject();
    else
        unsaved_->show();
}

} // namespace alongside
