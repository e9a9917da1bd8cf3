#include "reflect/reflection_form.h"

#include "actions/reflection_actions.h"
#include "reflect/prompt_choice.h"
#include "reflect/reflection_start.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/completion_field.h"
#include "shared/date_field.h"
#include "shared/done_row.h"
#include "shared/field_rows.h"
#include "shared/form_draft.h"
#include "shared/note_edit.h"
#include "shared/problem_label.h"
#include "shared/segmented_choice.h"
#include "shared/teacher_candidates.h"
#include "shared/text.h"
#include "shared/wording/practice_words.h"
#include "shared/wording/problem_words.h"
#include "shared/wording/words_for_every.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {
namespace {

Reflection newPage(const ReflectionStart& start, Date today) {
    Reflection page;
    page.on = today;
    page.teacher = start.teacher;
    page.dimension = start.dimension;
    return page;
}

} // namespace

ReflectionForm::ReflectionForm(NotebookLink& link, const std::vector<ReflectionPrompt>& prompts,
                               const ReflectionStart& start, QWidget* parent)
    : ReflectionForm(link, prompts, newPage(start, link.today()), tr("Write in your journal"), parent) {
    if (start.moment)
        prompt_->begin(*start.moment, start.dimension);
    keepDraft(draftKeyFor(start, link.read()));
}

ReflectionForm::ReflectionForm(NotebookLink& link, const std::vector<ReflectionPrompt>& prompts, const Reflection& page,
                               QWidget* parent)
    : ReflectionForm(link, prompts, page, tr("A page of your journal"), parent) {
    keepDraft(draftKeyFor(page));
}

ReflectionForm::ReflectionForm(NotebookLink& link, const std::vector<ReflectionPrompt>& prompts, const Reflection& page,
                               const QString& title, QWidget* parent)
    : Panel(title, parent), link_(link), stored_(page), prompt_(new PromptChoice(prompts)),
      text_(new NoteEdit(tr("Reflection"), NoteKind::Private)), about_(new CompletionField(tr("About"), Pick::One)),
      dimension_(new SegmentedChoice(tr("Kind of trust"), QStringList{tr("None")} + wordsForEvery<Dimension>())),
      on_(new DateField(tr("Day"), link.today(), SchoolDays(link.read().calendar.current()), Lean::Back)),
      remove_(makeButton(ButtonKind::Quiet, tr("Remove page"), QStringLiteral("trash-2"))) {
    text_->setPlaceholderText(tr("For your eyes only"));
    text_->setRows(6, 16);
    offerTeachers(*about_, link);
    about_->setPlaceholder(tr("Nobody in particular"));
    build();
    showPage(page);
    connect(prompt_, &PromptChoice::chosen, this, &ReflectionForm::followPrompt);
    text_->setFocus();
}

void ReflectionForm::build() {
    auto* rows = new FieldRows;
    rows->addRow(tr("&Question"), prompt_, prompt_->moment());
    textProblem_ = rows->addRow(tr("&Reflection"), text_);
    aboutProblem_ = rows->addRow(tr("&About"), about_, about_->line());
    rows->addRow(tr("Kind of trust"), dimension_);
    onProblem_ = rows->addRow(tr("&Day"), on_);
    body()->addWidget(rows);
    connect(remove_, &QPushButton::clicked, this, &ReflectionForm::removeStored);
    footer()->addWidget(remove_);
    addDoneRow(*this, [this] { submit(); });
}

void ReflectionForm::showPage(const Reflection& page) {
    prompt_->setPrompt(toQt(page.prompt));
    text_->setPlainText(toQt(page.text));
    about_->setChosen(page.teacher ? QList<qint64>{page.teacher->value} : QList<qint64>());
    dimension_->setCurrent(page.dimension ? static_cast<int>(*page.dimension) + 1 : 0);
    on_->setDate(page.on);
    remove_->setVisible(static_cast<bool>(page.id));
}

void ReflectionForm::keepDraft(const std::string& key) {
    const DraftField prompt{"prompt", [this] { return prompt_->prompt(); },
                            [this](const QString& words) { prompt_->setPrompt(words); }};
    new FormDraft(*this, link_, key,
                  {prompt, draftField("text", text_), pickedTeachers("teacher", about_, link_),
                   draftField(kTypedName, about_->line()), draftField("dimension", dimension_), draftField("on", on_)});
}

// A question about one kind of trust makes the page one about it, where nothing was chosen.
void ReflectionForm::followPrompt() {
    if (const auto dimension = prompt_->dimension(); dimension && dimension_->current() <= 0)
        dimension_->setCurrent(static_cast<int>(*dimension) + 1);
}

Reflection ReflectionForm::page() const {
    auto page = stored_;
    page.prompt = fromQt(prompt_->prompt());
    page.text = trimmedFromQt(text_->toPlainText());
    const auto about = about_->chosen();
    page.teacher = about.isEmpty() ? std::nullopt : std::optional(TeacherId{about.front()});
    const int dimension = dimension_->current();
    page.dimension = dimension > 0 ? std::optional(static_cast<Dimension>(dimension - 1)) : std::nullopt;
    page.on = on_->date().value_or(Date{});
    return page;
}

bool ReflectionForm::showProblems() {
    QString text, on;
    for (const auto& problem : problemsIn(page(), link_.today())) {
        if (problem.field == ReflectionField::Text)
            text = sentenceFor(problem.fault);
        if (problem.field == ReflectionField::On)
            on = sentenceFor(problem.fault);
    }
    if (!on_->date())
        on = on_->isUnclear() ? on_->unclearWords() : tr("Which day is it about?");
    const auto typed = about_->typed().trimmed();
    const auto about =
        typed.isEmpty() ? QString() : tr("There is no teacher “%1”. Choose one, or leave it empty.").arg(typed);
    textProblem_->setProblem(text);
    aboutProblem_->setProblem(about);
    onProblem_->setProblem(on);
    return text.isEmpty() && about.isEmpty() && on.isEmpty();
}

void ReflectionForm::submit() {
    if (!showProblems())
        return;
    const auto given = page();
    if (attempt(this, [&] {
            if (given.id)
                correctReflection(link_.notebook(), given);
            else
                reflect(link_.notebook(), given);
        }))
        accept();
}

void ReflectionForm::removeStored() {
    if (attempt(this, [this] { removeReflection(link_.notebook(), stored_.id); }))
        reject(); // what was typed waits for the page to come back
}

} // namespace alongside
