#include "library/template_item_form.h"

#include "shared/button.h"
#include "shared/done_row.h"
#include "shared/field_rows.h"
#include "shared/form_draft.h"
#include "shared/label.h"
#include "shared/note_edit.h"
#include "shared/problem_label.h"
#include "shared/text.h"
#include "shared/wording/problem_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

QString titleFor(const TemplateLine& line) {
    if (!line.words().empty())
        return TemplateItemForm::tr("Reword");
    return line.item.strategy ? TemplateItemForm::tr("An item of your own")
                              : TemplateItemForm::tr("A goal of your own");
}

} // namespace

TemplateItemForm::TemplateItemForm(NotebookLink& link, const std::string& draft, const TemplateLine& line,
                                   const std::vector<TemplateLine>& others, QWidget* parent)
    : Panel(titleFor(line), parent), line_(line), others_(others), words_(new NoteEdit(tr("Words"))) {
    words_->setRows(2, 6);
    words_->setPlainText(toQt(line.words()));
    auto* rows = new FieldRows;
    problem_ = rows->addRow(tr("&Words"), words_);
    body()->addWidget(rows);
    addLeaving();
    addDoneRow(*this, [this] { submit(); });
    new FormDraft(*this, link, draft, {draftField("words", words_)});
    words_->selectAll();
    words_->setFocus();
}

void TemplateItemForm::addLeaving() {
    const auto leave = [this](const QString& words, const char* iconName, auto signal) {
        auto* button = makeButton(ButtonKind::Quiet, words, QString::fromLatin1(iconName));
        connect(button, &QPushButton::clicked, this, signal);
        footer()->addWidget(button);
    };
    if (isOwn(line_.item) && !line_.item.words.empty()) {
        leave(tr("Remove item"), "trash-2", [this] { Q_EMIT removeChosen(); });
    } else if (!isOwn(line_.item) && !line_.item.words.empty()) {
        body()->addWidget(
            new WrappedLabel(tr("It came as: “%1”").arg(toQt(line_.builtInWords)), TextRole::Small, Shade::Secondary));
        leave(tr("Original words"), "undo-2", [this] { Q_EMIT wordsGiven({}); });
    }
}

QString TemplateItemForm::problemIn(const std::string& words) const {
    if (const auto fault = faultInNeededText(words))
        return sentenceFor(*fault);
    const bool isTaken = std::any_of(others_.begin(), others_.end(), [&](const TemplateLine& other) {
        return other.words() == words || other.builtInWords == words || other.item.code == words;
    });
    return isTaken ? tr("Another item says this already.") : QString();
}

void TemplateItemForm::submit() {
    auto words = trimmedFromQt(words_->toPlainText().simplified());
    if (const auto problem = problemIn(words); !problem.isEmpty())
        return problem_->setProblem(problem);
    if (words == line_.builtInWords)
        words.clear();
    if (words == line_.item.words)
        accept();
    else
        Q_EMIT wordsGiven(words);
}

} // namespace alongside
