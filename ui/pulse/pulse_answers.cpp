#include "pulse/pulse_answers.h"

#include "pulse/pulse_question.h"
#include "shared/label.h"
#include "shared/note_edit.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QAbstractButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {

PulseAnswers::PulseAnswers(const PulseForm& form, Line line, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    for (const auto& question : form.items) {
        auto* row = new PulseQuestionRow(question, form.answers);
        connect(row, &PulseQuestionRow::changed, this, &PulseAnswers::changed);
        rows_.push_back(row);
        column->addWidget(row);
    }
    if (line != Line::None) {
        words_ = new NoteEdit(toQt(form.freeLine));
        if (line == Line::HandedOver)
            words_->takeOnlyTyping();
        words_->setRows(2, 6);
        column->addWidget(new WrappedLabel(toQt(form.freeLine), TextRole::Strong));
        column->addWidget(words_);
        connect(words_, &QPlainTextEdit::textChanged, this, &PulseAnswers::changed);
    }
}

std::vector<PulseReply> PulseAnswers::replies() const {
    std::vector<PulseReply> replies;
    for (const auto* row : rows_)
        if (const auto answer = row->answer())
            replies.push_back({row->item(), *answer});
    return replies;
}

std::string PulseAnswers::words() const {
    return words_ ? trimmedFromQt(words_->toPlainText()) : std::string();
}

void PulseAnswers::show(const std::vector<PulseReply>& replies, const std::string& words) {
    for (auto* row : rows_) {
        const auto own = std::find_if(replies.begin(), replies.end(),
                                      [row](const PulseReply& reply) { return reply.item == row->item(); });
        row->setAnswer(own == replies.end() ? std::nullopt : std::optional(own->answer));
    }
    if (words_)
        words_->setPlainText(toQt(words));
}

std::vector<DraftField> PulseAnswers::draftFields() const {
    std::vector<DraftField> fields;
    for (auto* row : rows_)
        fields.push_back(draftField(std::string(wordOf(row->item())), row->choice()));
    if (words_)
        fields.push_back(draftField("words", words_));
    return fields;
}

// No focus proxy: Tab would take the whole for a stop, and lead back to the first from every one.
void PulseAnswers::beginAtFirst() {
    rows_.front()->choice()->findChildren<QAbstractButton*>().front()->setFocus(Qt::OtherFocusReason);
}

} // namespace alongside
